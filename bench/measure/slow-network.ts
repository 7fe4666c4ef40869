import type { Browser } from 'playwright-core'
import { pathOf } from '../page/answers.ts'
import { installProbe } from '../page/probe.ts'
import type { Site } from '../page/serve.ts'
import type { Product } from '../products/product.ts'
import { openTab } from './browser.ts'
import type { Sample } from './sample.ts'

/** What Chromium's developer tools call Fast 4G: ms, and bytes per second. */
const FAST_4G = { latency: 165, downloadThroughput: 1_012_500, uploadThroughput: 168_750 }

/** Time to banner where files take time to arrive, one after another more than side by side. */
export async function measureSlowNetwork(browser: Browser, site: Site, product: Product): Promise<Sample> {
  const context = await browser.newContext()
  try {
    await context.addInitScript(installProbe, { banner: product.banner, vendorCount: 0 })
    const { page, devtools } = await openTab(context)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...FAST_4G })
    await page.goto(site.origin + pathOf(product, 'index.html'))
    return { banner4g: await page.evaluate(() => window.bench.banner) }
  } finally {
    await context.close()
  }
}
