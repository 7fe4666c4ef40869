import type { Browser, BrowserContext } from 'playwright-core'
import { pathOf } from '../page/answers.ts'
import { installProbe } from '../page/probe.ts'
import type { Site } from '../page/serve.ts'
import type { Product } from '../products/product.ts'
import { openTab, readHeap, readMetrics, type Tab } from './browser.ts'
import { IDLE, type Sample, sum } from './sample.ts'

/** A first visit that accepts everything, then two returning visits: with the browser's cache, and without. */
export async function measureFlow(
  browser: Browser,
  site: Site,
  product: Product,
  vendorCount: number,
): Promise<Sample> {
  const context = await browser.newContext()
  try {
    await context.addInitScript(installProbe, { banner: product.banner, vendorCount })
    return {
      ...(await firstVisit(await openTab(context), site, product)),
      ...(await returningVisit(context, site, product, true)),
      ...(await returningVisit(context, site, product, false)),
    }
  } finally {
    await context.close()
  }
}

async function firstVisit(tab: Tab, site: Site, product: Product): Promise<Sample> {
  const { page } = tab
  site.takeSent()
  await page.goto(site.origin + pathOf(product, 'index.html'))
  const banner = await page.evaluate(() => window.bench.banner)
  await page.waitForTimeout(IDLE)
  const visit = { ...(await readWork(tab, 'first')), ...readSent(site, 'first') }
  const heapWithBanner = await readHeap(tab)

  await clickAccept(tab, product)
  const click = await page.evaluate(() => window.bench.click)
  const lastVendor = await page.evaluate(() => window.bench.lastVendor)
  await page.waitForTimeout(IDLE)
  const longTasks = await page.evaluate(() => window.bench.longTasks)
  const sample = {
    ...visit,
    banner,
    acceptPaint: click.painted - click.at,
    acceptVendors: lastVendor - click.at,
    acceptLongTasks: sum(longTasks) - visit.firstLongTasks,
    shift: await page.evaluate(() => window.bench.shift),
    heapWithBanner,
    heapAfterAccept: await readHeap(tab),
  }
  await page.close()
  return sample
}

async function returningVisit(
  context: BrowserContext,
  site: Site,
  product: Product,
  isCached: boolean,
): Promise<Sample> {
  const name = isCached ? 'cached' : 'returning'
  const tab = await openTab(context)
  if (!isCached) await tab.devtools.send('Network.clearBrowserCache')
  site.takeSent()
  await tab.page.goto(site.origin + pathOf(product, 'index.html'))
  const lastVendor = await tab.page.evaluate(() => window.bench.lastVendor)
  await tab.page.waitForTimeout(IDLE)
  const sample = {
    [`${name}Vendors`]: lastVendor,
    ...(await readWork(tab, name)),
    ...readSent(site, name),
  }
  await tab.page.close()
  return sample
}

/** A real click, where the button is. */
async function clickAccept({ page }: Tab, { accept }: Product) {
  const box = await page.locator(accept).boundingBox()
  if (!box) throw new Error(`[bench] ${accept} has no box.`)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

async function readWork<Name extends string>(tab: Tab, name: Name) {
  const metrics = await readMetrics(tab)
  const longTasks = await tab.page.evaluate(() => window.bench.longTasks)
  return {
    [`${name}Script`]: (metrics.get('ScriptDuration') ?? 0) * 1000,
    [`${name}Tasks`]: (metrics.get('TaskDuration') ?? 0) * 1000,
    [`${name}LongTasks`]: sum(longTasks),
  } as Record<`${Name}${'Script' | 'Tasks' | 'LongTasks'}`, number>
}

function readSent(site: Site, name: string): Sample {
  const sent = site.takeSent()
  return { [`${name}Bytes`]: sum(sent.map(({ bytes }) => bytes)), [`${name}Requests`]: sent.length }
}
