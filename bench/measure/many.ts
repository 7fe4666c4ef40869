import { pathOf } from '../page/answers.ts'
import type { Site } from '../page/serve.ts'
import type { ManyHooks, Product } from '../products/product.ts'
import { launch, openTab, type Tab } from './browser.ts'
import type { Sample } from './sample.ts'
import { within } from './within.ts'

const VENDORS = 10_000

/** After this many ms a product has not finished. */
export const LIMIT = 60_000

type ManyWindow = Window & { many: ManyHooks }

/** Initialises with 10,000 vendors, accepts them all, and looks after a reload whether that was kept. */
export async function measureMany(site: Site, product: Product): Promise<Sample> {
  if (!product.many) return {}
  // A browser of its own: a page that never finishes can only be ended with it.
  const browser = await launch()
  try {
    const tab = await openTab(await browser.newContext())
    const open = () => tab.page.goto(`${site.origin}${pathOf(product, 'many.html')}?count=${VENDORS}`)
    await open()
    const manyInit = await time(tab, 'init')
    if (manyInit >= LIMIT) return { manyInit }
    const manyAccept = await time(tab, 'accept')
    if (manyAccept >= LIMIT) return { manyInit, manyAccept }
    await open()
    const isLate = (await time(tab, 'init')) >= LIMIT
    if (isLate) return { manyInit, manyAccept }
    const manyRemembered = await tab.page.evaluate(() =>
      Number((window as unknown as ManyWindow).many.isRemembered()),
    )
    return { manyInit, manyAccept, manyRemembered }
  } finally {
    await browser.close()
  }
}

/** How long `hook` takes in the page; LIMIT when it has not finished by then. */
async function time({ page }: Tab, hook: 'init' | 'accept'): Promise<number> {
  const taken = page.evaluate(async (name) => {
    const begin = performance.now()
    await (window as unknown as ManyWindow).many[name]()
    return performance.now() - begin
  }, hook)
  return (await within(LIMIT, taken)) ?? LIMIT
}
