import type { Browser } from 'playwright-core'
import { pathOf } from '../page/answers.ts'
import { installProbe } from '../page/probe.ts'
import type { Site } from '../page/serve.ts'
import { alone } from '../products/index.ts'
import type { Product } from '../products/product.ts'
import { openTab } from './browser.ts'
import type { Sample } from './sample.ts'

interface Network {
  /** In ms. */
  readonly latency: number
  /** In bytes per second. */
  readonly downloadThroughput: number
  readonly uploadThroughput: number
}

/** What Chromium's developer tools call Fast 4G. */
const FAST_4G: Network = { latency: 165, downloadThroughput: 1_012_500, uploadThroughput: 168_750 }

/** What Lighthouse calls slow 4G: 150 ms, 1.6 and 0.75 Mbit/s. */
const SLOW_4G: Network = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 }

/** Time to banner where files take time to arrive, one after another more than side by side. */
export async function measureFast4g(browser: Browser, site: Site, product: Product): Promise<Sample> {
  return { banner4g: await visit(browser, site, product, 'index.html', FAST_4G, 'banner') }
}

/** First paint where each byte counts: with the product as a file, and written into the page. */
export async function measureSlow4g(browser: Browser, site: Site, product: Product): Promise<Sample> {
  const paintOf = (page: string) => visit(browser, site, product, page, SLOW_4G, 'contentPaint')
  const paintSlow4g = await paintOf('index.html')
  // Of the page alone there is one form: both are measured above it.
  if (product === alone) return { paintSlow4g, paintSlow4gInlined: paintSlow4g }
  if (!product.inlined) return { paintSlow4g }
  return { paintSlow4g, paintSlow4gInlined: await paintOf('inlined.html') }
}

async function visit(
  browser: Browser,
  site: Site,
  product: Product,
  file: string,
  network: Network,
  moment: 'banner' | 'contentPaint',
): Promise<number> {
  const context = await browser.newContext()
  try {
    await context.addInitScript(installProbe, { banner: product.banner, vendorCount: 0 })
    const { page, devtools } = await openTab(context)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...network })
    await page.goto(site.origin + pathOf(product, file), { waitUntil: 'commit' })
    return await page.evaluate((name) => window.bench[name], moment)
  } finally {
    await context.close()
  }
}
