import { attempt } from '../model/attempt'
import { rulesOf } from '../model/content-security-policy'
import type { Vendor } from '../types'

interface Rule {
  readonly vendor: Vendor
  /** `host`, `host/path` or `host/path?parameter=prefix`, taken apart. */
  readonly url: URL
  readonly parameters: readonly (readonly [name: string, prefix: string])[]
}

/** From the least strict; a category that a site has made up is as strict as marketing. */
const CATEGORIES = ['necessary', 'functional', 'analytics']
const strictness = ({ category }: Vendor) => (CATEGORIES.indexOf(category) + 4) % 4

/** A dot at its end makes a name absolute, and not another host. */
const hostOf = ({ hostname }: URL) => (hostname.endsWith('.') ? hostname.slice(0, -1) : hostname)

/** Whose a URL is where several claim it: above 0 if `a` says more about it than `b`, or needs more trust. */
const compare = (a: Rule, b: Rule) =>
  +!!a.url.search - +!!b.url.search ||
  a.url.pathname.length - b.url.pathname.length ||
  a.url.hostname.length - b.url.hostname.length ||
  strictness(a.vendor) - strictness(b.vendor)

/** The host is known already. A rule without a port stands for every port, and one value of several is enough. */
const covers = ({ url: { pathname, port }, parameters }: Rule, url: URL) =>
  url.pathname.startsWith(pathname) &&
  (!port || port === url.port) &&
  parameters.every(([name, prefix]) =>
    url.searchParams.getAll(name).some((value) => value.startsWith(prefix)),
  )

/**
 * Returns a function that tells whose a URL is, in order to hold what it loads: wider than `coversUrl`, which tells
 * what may be let go. It is asked about every request of a page, so the rules are found by host. Rules that are none
 * are left out.
 */
export function createVendorOfUrl(registry: readonly Vendor[]): (url: URL) => Vendor | undefined {
  const byHost = new Map<string, Rule[]>()
  for (const vendor of registry)
    for (const text of rulesOf(vendor)) {
      const url = attempt(() => new URL('https://' + text))
      if (!url) continue
      const rules = byHost.get(hostOf(url)) ?? []
      rules.push({ vendor, url, parameters: [...url.searchParams] })
      byHost.set(hostOf(url), rules)
    }

  return (url) => {
    let best: Rule | undefined
    let host = hostOf(url)
    while (host) {
      for (const rule of byHost.get(host) ?? [])
        if ((!best || compare(rule, best) > 0) && covers(rule, url)) best = rule
      host = host.slice(host.indexOf('.') + 1 || host.length)
    }
    return best?.vendor
  }
}
