import type { StubVendor } from '../products/product.ts'

export const CATEGORIES = ['functional', 'analytics', 'marketing'] as const

/** As many vendors as asked for, each on a host of its own, spread over the three categories. */
export const createStubVendors = (count: number, port: number): StubVendor[] =>
  Array.from({ length: count }, (_, index) => {
    const id = `vendor-${index}`
    const host = `${id}.localhost:${port}`
    return { id, category: CATEGORIES[index % 3] ?? 'functional', host, url: `http://${host}/vendor.js` }
  })

/** What each of them runs: see page/probe.ts. */
export const STUB_SCRIPT = 'bench.vendorRan()'
