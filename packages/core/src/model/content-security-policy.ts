import type { Vendor } from '../types'

/** A host, perhaps with a port and a path, in characters that mean nothing in a policy, a header or an attribute. */
const PLAIN = /^(?:[\w-]+\.)*[\w-]+(?::\d+)?(?:\/[\w.~%@+=:/-]*)?$/

/**
 * Rules (`host`, `host/path` or `host/path?parameter=prefix`) as sources of a Content Security Policy. What is not
 * plain is left out, so that no rule can say anything else. A policy knows no parameters. To it a path is exact unless
 * it ends with a slash, while ours is a prefix: hence both, rather than everything that lies beside the path. Without a
 * scheme, as the page came or over https. https://www.w3.org/TR/CSP3/#match-url-to-source-expression
 */
export const sourcesOf = (rules: readonly string[]): string[] =>
  rules
    .map((rule) => rule.split('?')[0] ?? '')
    .filter((source) => PLAIN.test(source))
    .flatMap((source) => (/\/.*[^/]$/.test(source) ? [source, source + '/'] : source))
    .flatMap((source) => [source, '*.' + source])

/** Everything that a vendor loads, or that may become code. */
export const rulesOf = ({ scripts, hosts }: Vendor): readonly string[] => [scripts ?? [], hosts ?? []].flat()

/** The same sources for web sockets, which a source without a scheme does not include. */
export const socketsOf = (sources: readonly string[]): string[] => sources.map((source) => 'wss://' + source)

/** A policy under which only this site, what `allow` covers, and the vendors that are `granted` can be reached. */
export function policyFor(granted: readonly Vendor[], allow: readonly string[]): string {
  const sources = sourcesOf([...allow, ...granted.flatMap(rulesOf)])
  return [
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
    ...sources,
    ...socketsOf(sources),
  ].join(' ')
}
