import { attempt } from './attempt'

/** What of a `URL` the rules are about: this directory is compiled without a browser's types. */
export interface Address {
  readonly host: string
  readonly hostname: string
  readonly port: string
  readonly pathname: string
  readonly searchParams: Iterable<readonly [name: string, value: string]> & { getAll(name: string): string[] }
}

/** `host`, `host/path` or `host/path?parameter=prefix`, taken apart. */
export interface Rule {
  /** In lower case and ASCII, without a dot at its end. */
  readonly host: string
  /** Empty: the default port or, to hold, every port. */
  readonly port: string
  readonly path: string
  readonly parameters: readonly (readonly [name: string, prefix: string])[]
  /** The rule as it should have been written. */
  readonly text: string
}

/** Scheme, `*.`, host, port, path, parameters, and what nobody can mean: a star or a fragment at the end. */
const SHAPE =
  /^(?:[a-z][a-z\d+.-]*:\/+|\/\/)?(?:\*\.)?([^/?#:\\]+?)\.?(?::(\d+|\*))?(\/[^?#*]*)?(?:\?([^#*]*))?\*?(?:#.*)?$/i

/** A name for which no `URL` has to be asked. */
const PLAIN = /^[a-z\d_-]+(?:\.[a-z\d_-]+)*$/

type Url = new (text: string) => { hostname: string }
type Parameters = new (text: string) => Iterable<readonly [string, string]>

/**
 * Reads a rule as it was meant. From policies and address bars people know a scheme, `*.` in front of a host, which covers
 * its subdomains anyway, `:*`, and a star at the end, which every path and prefix has anyway: all are dropped. Undefined:
 * it is none. By hand, because a page has many rules and a `URL` of each costs a slow phone milliseconds.
 */
export function parseRule(written: unknown): Rule | undefined {
  if (typeof written !== 'string') return undefined
  const [, name = '', port = '', way = '', query = ''] = SHAPE.exec(written.trim()) ?? []
  const { URL, URLSearchParams } = globalThis as unknown as { URL: Url; URLSearchParams: Parameters }
  const lower = name.toLowerCase()
  // A name in front of the host, and a star within it, are no part of a rule.
  const host = PLAIN.test(lower)
    ? lower
    : /^[^\s@*]+$/.test(lower) && attempt(() => new URL('https://' + lower).hostname)
  // Half of a pair of characters has no encoding.
  const path = attempt(() => way.replace(/[^!-~]+/g, encodeURIComponent))
  if (!host || path === undefined) return undefined
  const own = port === '*' || port === '443' ? '' : port
  const text = host + (own && ':' + own) + path + (query && '?' + query)
  return {
    host,
    port: own,
    path: path || '/',
    parameters: query ? [...new URLSearchParams('?' + query)] : [],
    text,
  }
}
