import type { Vendor } from '../types'
import { rulesOf } from './content-security-policy'
import { type Address, parseRule, type Rule } from './rule'

interface Claim extends Rule {
  readonly vendor: Vendor
  /** The path as a server may read it. */
  readonly loose: string
}

/** How many hosts are remembered. A page contacts few, and those often. */
const REMEMBERED = 500

/** From the least strict; a category that a site has made up is as strict as marketing. */
const CATEGORIES = ['necessary', 'functional', 'analytics']
const strictness = ({ category }: Vendor) => (CATEGORIES.indexOf(category) + 4) % 4

/** A dot at its end makes a name absolute, and not another host. */
const hostOf = ({ hostname }: Address) => (hostname.endsWith('.') ? hostname.slice(0, -1) : hostname)

/**
 * Many servers read `//path` and `%70ath` as `/path`. Byte by byte: `decodeURIComponent` throws where no UTF-8 comes of it.
 */
const loosen = (path: string) =>
  path
    .replace(/%([\da-f]{2})/gi, (_, byte: string) => String.fromCharCode(parseInt(byte, 16)))
    .replace(/\/{2,}/g, '/')

/** Whose a URL is where several claim it: above 0 if `a` says more about it than `b`, or needs more trust. */
const compare = (a: Claim, b: Claim) =>
  +!!a.parameters.length - +!!b.parameters.length ||
  a.path.length - b.path.length ||
  a.host.length - b.host.length ||
  strictness(a.vendor) - strictness(b.vendor)

/** The host is known already. A rule without a port stands for every port, and one value of several is enough. */
const covers = ({ path, loose, port, parameters }: Claim, url: Address) =>
  (path === '/' || url.pathname.startsWith(path) || loosen(url.pathname).startsWith(loose)) &&
  (!port || port === url.port) &&
  parameters.every(([name, prefix]) =>
    url.searchParams.getAll(name).some((value) => value.startsWith(prefix)),
  )

/**
 * Returns a function that tells whose a URL is, in order to hold what it loads: wider than `coversUrl`, which tells
 * what may be let go. It is asked about every request of a page, so the rules are found by host. Rules that are none
 * are left out.
 */
export function createVendorOfUrl(registry: readonly Vendor[]): (url: Address) => Vendor | undefined {
  const byHost = new Map<string, Claim[]>()
  for (const vendor of registry)
    for (const text of rulesOf(vendor)) {
      const rule = parseRule(text)
      if (!rule) continue
      const claims = byHost.get(rule.host) ?? []
      claims.push({ ...rule, vendor, loose: loosen(rule.path) })
      byHost.set(rule.host, claims)
    }

  /** Who claims something of a host, by itself or by a domain above it; the most telling claim first. */
  function find(host: string): readonly Claim[] {
    const claims: Claim[] = []
    for (let name = host; name; name = name.slice(name.indexOf('.') + 1 || name.length))
      claims.push(...(byHost.get(name) ?? []))
    return claims.sort((a, b) => compare(b, a))
  }
  const known = new Map<string, readonly Claim[]>()

  return (url) => {
    const host = hostOf(url)
    let claims = known.get(host)
    if (!claims) {
      if (known.size >= REMEMBERED) known.clear()
      known.set(host, (claims = find(host)))
    }
    return claims.find((claim) => covers(claim, url))?.vendor
  }
}
