import { attempt } from '../../model/attempt'
import { createVendorOfUrl } from '../../model/vendor-of-url'
import { baseUri } from '../../platform/document'
import type { GatePage, Vendor } from '../../types'

/** URLs within CSS, a `srcset` or markup, and the servers of a peer connection. */
const URLS = /(?:\b[a-z]{2,7}:)?\/\/[^\s,'"()<>]+|\b(?:stun|turn)s?:[^\s,'"?]+/gi

/**
 * Where a request goes that may not be made: every browser refuses port 1 before the network, in the manner of the
 * function that was called. https://fetch.spec.whatwg.org/#port-blocking
 */
export const NOWHERE = 'https://refused.invalid:1/'

export interface DeniedUrls {
  /** Whose a URL is, granted or not. */
  vendorOf(url: URL): Vendor | undefined
  /** The vendor of a URL in `text` that may not be loaded from now. */
  deniedIn(text: string, base?: string): Vendor | undefined
  /** `text` with such URLs leading nowhere. */
  defuse(text: string): string
}

export function createDeniedUrls({ vendors, isGranted }: GatePage): DeniedUrls {
  const vendorOf = createVendorOfUrl(vendors)

  function deniedAt(text: string, base: string): Vendor | undefined {
    const url = attempt(() => new URL(text.replace(/^(stun|turn)s?:/i, 'https://'), base))
    const vendor = url && vendorOf(url)
    return vendor && !isGranted(vendor.id) ? vendor : undefined
  }

  function deniedIn(text: string, base = baseUri()): Vendor | undefined {
    // A URL may have spaces around it and line breaks in it; a style sheet is none.
    const vendor = text.length < 4096 ? deniedAt(text, base) : undefined
    // What a data: URL holds loads by itself, and is judged then.
    if (vendor || !/[\s,'"()]/.test(text) || /^\s*data:/i.test(text)) return vendor
    for (const url of text.match(URLS) ?? []) {
      const inside = deniedAt(url, base)
      if (inside) return inside
    }
    return undefined
  }

  function defuse(text: string): string {
    const base = baseUri()
    const nowhere = (url: string) => (deniedAt(url, base) ? NOWHERE : url)
    return nowhere(text) === text ? text.replace(URLS, nowhere) : NOWHERE
  }

  return { vendorOf, deniedIn, defuse }
}
