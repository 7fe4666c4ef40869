import { rulesOf, socketsOf, sourcesOf } from '../model/content-security-policy'
import type { Decision, VendorInput } from '../types'
import { grantedIds, readRegistry, type Terms } from './registry'

export interface PolicyOptions extends Terms {
  /** What the site itself loads from elsewhere, as rules: `host` or `host/path`, subdomains included. */
  readonly allow?: readonly string[]
  /** Of this response. With one, inline scripts need it; without, all of them run. */
  readonly nonce?: string
  /**
   * Sources that are added to what a directive allows without them, as they stand in a policy:
   * `{ 'script-src': ["'unsafe-eval'"], 'object-src': ["'none'"] }`.
   */
  readonly extra?: Readonly<Record<string, readonly string[]>>
}

/** What can stand between two spaces of a policy, of a header, and of a quoted attribute. */
const isToken = (text: string) => /^[!#-+\--:=?-~]+$/.test(text)

/**
 * A Content-Security-Policy that lets a page reach its own site, what the site allows, and the vendors that are
 * granted. It is about consent alone; a policy of the site against injected code can be sent beside it.
 *
 * @example
 * response.setHeader('Content-Security-Policy', contentSecurityPolicy(decision, vendors, {
 *   policyVersion: '2026-11',
 *   gpc: request.headers['sec-gpc'] === '1',
 *   allow: ['cdn.jsdelivr.net/npm/'],
 * }))
 */
export function contentSecurityPolicy(
  decision: Decision | undefined,
  registry: readonly VendorInput[],
  { allow = [], nonce, extra = {}, ...terms }: PolicyOptions,
): string {
  const vendors = readRegistry(registry)
  const ids = grantedIds(vendors, decision, terms)
  const granted = vendors.filter(({ id }) => ids.has(id))
  const sources = sourcesOf([...allow, ...granted.flatMap(rulesOf)])
  const code = sourcesOf([...allow, ...granted.flatMap(({ scripts = [] }) => scripts)])
  const inline = nonce === undefined ? "'unsafe-inline'" : /^[\w+/=-]+$/.test(nonce) ? `'nonce-${nonce}'` : ''
  // One list for images, styles, frames and requests: six would not fit into what proxies take for a header.
  const everything = ["'self'", "'unsafe-inline'", 'data:', 'blob:', ...sources, ...socketsOf(sources)]
  const directives = new Map<string, readonly string[]>([
    ['default-src', everything],
    ['script-src', ["'self'", inline, ...code]],
    // What is made from a blob has the policy of its page.
    ['worker-src', ["'self'", 'blob:']],
  ])
  for (const [name, more] of Object.entries(extra)) {
    const isSource = name.endsWith('-src') && !more.includes("'none'")
    const before = directives.get(name) ?? (isSource ? everything : [])
    if (/^[a-z-]+$/.test(name)) directives.set(name, [...before, ...more])
  }
  return [...directives].map(([name, list]) => [name, ...new Set(list.filter(isToken))].join(' ')).join('; ')
}
