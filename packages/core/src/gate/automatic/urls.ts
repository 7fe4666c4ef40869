import { attempt } from '../../model/attempt'
import { rulesOf } from '../../model/content-security-policy'
import { createVendorOfUrl } from '../../model/vendor-of-url'
import { baseUri } from '../../platform/document'
import type { GatePage, Vendor } from '../../types'

/** URLs within CSS, a `srcset` or markup, and the servers of a peer connection. */
const URLS = /(?:\b[a-z]{2,7}:)?\/\/[^\s,'"()<>]+|\b(?:stun|turn)s?:[^\s,'"?]+/gi

/** What makes a text a URL of its own. Browsers drop line breaks and tabs, and take a backslash for a slash. */
const ABSOLUTE = /:|[\\/][\t\n\r]*[\\/]/

/** What a text must have that leads to another host somewhere in it. */
const LEADS_AWAY = /\/\/|\b(?:stun|turn)s?:/i

/**
 * An address whose host can be read without taking the whole of it apart, which takes five times as long. What stands in
 * front of a colon is a host only with a port behind it, otherwise a user.
 */
const PLAIN_HOST = /^(?:https?:)?\/\/([\w.-]*\w)(?=(?::\d*)?(?:[/?#]|$))/i

/** Where the host that a vendor is found by is within the first of a long URL: no browser sends more than this for it. */
const LONGEST = 4096

/**
 * Where a request goes that may not be made: every browser refuses port 1 before the network, in the manner of the
 * function that was called. https://fetch.spec.whatwg.org/#port-blocking
 */
export const NOWHERE = 'https://refused.invalid:1/'

export interface Urls {
  /** Whose a URL is, granted or not. */
  vendorOf(url: URL): Vendor | undefined
  /** The vendor of an address that may not be loaded from now; relative to the base of `node`. */
  deniedAt(address: string, node?: Node): Vendor | undefined
  /** The vendor of an address within `text` that may not be loaded from now: CSS, markup, JSON. */
  deniedWithin(text: string, node?: Node): Vendor | undefined
  /** Both: for an address, or several. */
  deniedIn(text: string, node?: Node): Vendor | undefined
  /** `text` with such addresses leading nowhere. */
  defuse(text: string): string
}

export function createUrls({ vendors, isGranted }: GatePage): Urls {
  const vendorOf = createVendorOfUrl(vendors)
  const hosts = new Set(vendors.flatMap(rulesOf).map((rule) => rule.split(/[/?:]/, 1)[0] ?? ''))

  /** Whether a rule is about `host`, or about a domain that it is in. */
  function isRuled(host: string): boolean {
    for (let rest = host; rest; rest = rest.slice(rest.indexOf('.') + 1 || rest.length))
      if (hosts.has(rest)) return true
    return false
  }

  /** A rule covers addresses of the site itself: then a relative one may be a vendor's. */
  const hasOwnRule = isRuled(location.hostname)
  let knownBase = location.href
  let isBaseOwn = true

  /** Whether a relative address leads to the site itself, where no vendor is. */
  function isHome(base: string): boolean {
    if (base !== knownBase) {
      knownBase = base
      isBaseOwn = attempt(() => new URL(base).host === location.host) ?? base.startsWith('about:')
    }
    return isBaseOwn && !hasOwnRule
  }

  function deniedAt(address: string, node?: Node): Vendor | undefined {
    // What these hold loads by itself, and is judged where it does.
    if (/^\s*(?:data|blob|about|javascript):/i.test(address)) return undefined
    const isAbsolute = ABSOLUTE.test(address)
    const [, host] = (isAbsolute && PLAIN_HOST.exec(address)) || []
    if (host && !isRuled(host.toLowerCase())) return undefined
    const base = host ? location.href : baseUri(node)
    if (!isAbsolute && isHome(base)) return undefined
    const url = attempt(
      () => new URL(address.slice(0, LONGEST).replace(/^\s*(stun|turn)s?:/i, 'https://'), base),
    )
    const vendor = url && vendorOf(url)
    return vendor && !isGranted(vendor.id) ? vendor : undefined
  }

  function deniedWithin(text: string, node?: Node): Vendor | undefined {
    if (!LEADS_AWAY.test(text) || /^\s*data:/i.test(text)) return undefined
    for (const url of text.match(URLS) ?? []) {
      const vendor = deniedAt(url, node)
      if (vendor) return vendor
    }
    return undefined
  }

  return {
    vendorOf,
    deniedAt,
    deniedWithin,
    deniedIn: (text, node) =>
      deniedAt(text, node) ?? (/[\s,()]/.test(text) ? deniedWithin(text, node) : undefined),

    defuse(text) {
      const nowhere = (url: string) => (deniedAt(url) ? NOWHERE : url)
      return nowhere(text) === text ? text.replace(URLS, nowhere) : NOWHERE
    },
  }
}
