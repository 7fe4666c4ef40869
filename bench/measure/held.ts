import type { Browser } from 'playwright-core'
import { pathOf } from '../page/answers.ts'
import { HELD, HELD_LESS } from '../page/common-page.ts'
import { installProbe } from '../page/probe.ts'
import type { Site } from '../page/serve.ts'
import { alone } from '../products/index.ts'
import type { Product } from '../products/product.ts'
import { openTab } from './browser.ts'
import { click } from './click.ts'
import { IDLE, readTasks, type Sample } from './sample.ts'
import { trace } from './trace.ts'
import { within } from './within.ts'

/** A release that takes longer, in ms, has ended before the last script. */
const LIMIT = 30_000

/** A first visit to a page with thousands of inline scripts in the product's own marking, and their release. */
export async function measureHeld(
  browser: Browser,
  site: Site,
  product: Product,
  vendorCount: number,
): Promise<Sample> {
  if (!product.hold) return {}
  return {
    ...(await measure(browser, site, product, 'held', HELD + vendorCount)),
    ...(await measure(browser, site, product, 'held-less', HELD_LESS + vendorCount)),
  }
}

/** The same with scripts that have an address, async, which are not marked where the product needs no mark. */
export async function measureExternal(browser: Browser, site: Site, product: Product): Promise<Sample> {
  if (!product.isOurs && product !== alone) return {}
  return measure(browser, site, product, 'external', HELD)
}

async function measure(
  browser: Browser,
  site: Site,
  product: Product,
  name: 'held' | 'held-less' | 'external',
  vendorCount: number,
): Promise<Sample> {
  const context = await browser.newContext()
  try {
    await context.addInitScript(installProbe, { banner: product.banner, vendorCount })
    const tab = await openTab(context)
    const { page } = tab
    const { script } = await trace(browser, tab, site.origin, async () => {
      await page.goto(`${site.origin}${pathOf(product, `${name}.html`)}`)
      await page.evaluate(() => window.bench.banner)
      await page.waitForTimeout(IDLE)
    })
    const tasks = await readTasks(tab)
    let lastVendor: number | undefined
    const accept = await click(tab, product.accept, async () => {
      lastVendor = await within(
        LIMIT,
        page.evaluate(() => window.bench.lastVendor),
      )
    })
    return {
      [`${name}Script`]: script,
      [`${name}Tasks`]: tasks,
      ...(lastVendor !== undefined && {
        [`${name}Release`]: lastVendor - accept.at,
        [`${name}ReleaseTasks`]: accept.tasks,
        [`${name}ReleasePaint`]: accept.paint,
      }),
    }
  } finally {
    await context.close()
  }
}
