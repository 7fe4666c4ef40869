import type { Browser } from 'playwright-core'
import { pathOf } from '../page/answers.ts'
import { installProbe } from '../page/probe.ts'
import type { Site } from '../page/serve.ts'
import { createStubVendors } from '../page/stub-vendors.ts'
import { alone } from '../products/index.ts'
import type { Product } from '../products/product.ts'
import { openTab, readHeap } from './browser.ts'
import { loads } from './loads.ts'
import { IDLE, type Sample } from './sample.ts'

/** What a page that has nothing to do with a vendor does thousands of times, beside the same without the SDK. */
export async function measureDom(browser: Browser, site: Site, product: Product): Promise<Sample> {
  if (!product.isOurs && product !== alone) return {}
  const sample: Record<string, number> = {}
  const [vendor] = createStubVendors(1, Number(new URL(site.origin).port))
  const context = await browser.newContext()
  try {
    await context.addInitScript(installProbe, { banner: product.banner, vendorCount: 0 })
    const tab = await openTab(context)
    for (const [name, { script }] of Object.entries(loads)) {
      await tab.page.goto(site.origin + pathOf(product, 'index.html'))
      await tab.page.evaluate(() => window.bench.banner)
      await tab.page.waitForTimeout(IDLE / 4)
      // What the page before left behind is not this one's.
      await readHeap(tab)
      sample[`dom-${name}`] = await tab.page.evaluate<number>(`(async () => {
        const main = document.querySelector('main')
        const vendorUrl = ${JSON.stringify(vendor?.url)}
        ${script}
      })()`)
    }
    return sample
  } finally {
    await context.close()
  }
}
