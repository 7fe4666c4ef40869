import type { Browser, BrowserContext } from 'playwright-core'
import { pathOf } from '../page/answers.ts'
import { installProbe } from '../page/probe.ts'
import type { Site } from '../page/serve.ts'
import type { Product } from '../products/product.ts'
import { openTab, readHeap, type Tab } from './browser.ts'
import { click } from './click.ts'
import { measurePreferences } from './preferences.ts'
import { IDLE, readTasks, type Sample, sum } from './sample.ts'
import { trace } from './trace.ts'

/**
 * A first visit that accepts everything, then two returning visits: with the browser's cache, and without. In the first
 * of these, and on another first visit, the preferences are opened.
 */
export async function measureFlow(
  browser: Browser,
  site: Site,
  product: Product,
  vendorCount: number,
): Promise<Sample> {
  const probe = { banner: product.banner, vendorCount }
  const context = await browser.newContext()
  const other = await browser.newContext()
  try {
    await context.addInitScript(installProbe, probe)
    await other.addInitScript(installProbe, probe)
    return {
      ...(await visitFirst(browser, await openTab(context), site, product)),
      ...(await visitAgain(browser, context, site, product, true)),
      ...(await visitAgain(browser, context, site, product, false)),
      ...(await visitForPreferences(await openTab(other), site, product)),
    }
  } finally {
    await context.close()
    await other.close()
  }
}

async function visitFirst(browser: Browser, tab: Tab, site: Site, product: Product): Promise<Sample> {
  const { page } = tab
  site.takeSent()
  let banner = 0
  const { script, longTasks } = await trace(browser, tab, site.origin, async () => {
    await page.goto(site.origin + pathOf(product, 'index.html'))
    banner = await page.evaluate(() => window.bench.banner)
    await page.waitForTimeout(IDLE)
  })
  const visit = {
    banner,
    firstTasks: await readTasks(tab),
    firstScript: script,
    firstLongTasks: longTasks,
    ...readSent(site, 'first'),
  }
  const heapWithBanner = await readHeap(tab)

  let lastVendor = 0
  const longBefore = await readLongTasks(tab)
  const accept = await click(tab, product.accept, async () => {
    lastVendor = await page.evaluate(() => window.bench.lastVendor)
  })
  const sample = {
    ...visit,
    acceptPaint: accept.paint,
    acceptTasks: accept.tasks,
    acceptVendors: lastVendor - accept.at,
    acceptLongTasks: (await readLongTasks(tab)) - longBefore,
    shift: await page.evaluate(() => window.bench.shift),
    heapWithBanner,
    heapAfterAccept: await readHeap(tab),
  }
  await page.close()
  return sample
}

async function visitAgain(
  browser: Browser,
  context: BrowserContext,
  site: Site,
  product: Product,
  isCached: boolean,
): Promise<Sample> {
  const name = isCached ? 'cached' : 'returning'
  const tab = await openTab(context)
  if (!isCached) await tab.devtools.send('Network.clearBrowserCache')
  site.takeSent()
  let lastVendor = 0
  const { script, longTasks } = await trace(browser, tab, site.origin, async () => {
    await tab.page.goto(site.origin + pathOf(product, 'index.html'))
    lastVendor = await tab.page.evaluate(() => window.bench.lastVendor)
    await tab.page.waitForTimeout(IDLE)
  })
  const sample = {
    [`${name}Vendors`]: lastVendor,
    [`${name}Script`]: script,
    [`${name}Tasks`]: await readTasks(tab),
    [`${name}LongTasks`]: longTasks,
    ...readSent(site, name),
    ...(isCached && (await measurePreferences(tab, product, 'opener', 'again'))),
  }
  await tab.page.close()
  return sample
}

async function visitForPreferences(tab: Tab, site: Site, product: Product): Promise<Sample> {
  await tab.page.goto(site.origin + pathOf(product, 'index.html'))
  await tab.page.evaluate(() => window.bench.banner)
  await tab.page.waitForTimeout(IDLE)
  return measurePreferences(tab, product, 'fromBanner', 'first')
}

const readLongTasks = async ({ page }: Tab): Promise<number> =>
  sum(await page.evaluate(() => window.bench.longTasks))

function readSent(site: Site, name: string): Sample {
  const sent = site.takeSent()
  return { [`${name}Bytes`]: sum(sent.map(({ bytes }) => bytes)), [`${name}Requests`]: sent.length }
}
