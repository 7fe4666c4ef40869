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

/** What most rules are, and what a URL would leave as it is. A last label of digits would be an address. */
const PLAIN = /^((?:[a-z\d_-]+\.)*[a-z_][a-z\d_-]*)(?::(\d+))?(\/[\w~!$&'()+,;=:@/.-]*)?(?:\?([\w=&.-]*))?$/
const DOTS = /\/\.\.?(\/|$)/

/**
 * Reads a rule as it was meant. From policies and address bars people know a scheme, `*.` in front of a host, which covers
 * its subdomains anyway, `:*`, and a star at the end, which every path and prefix has anyway: all are dropped. Undefined:
 * it is none. By hand, because a page has many rules and a `URL` of each costs a slow phone milliseconds.
 */
export function parseRule(written: unknown): Rule | undefined {
  if (typeof written !== 'string') return undefined
  const [, start = '', rest = ''] =
    /^(?:[a-z][a-z\d+.-]*:\/+|\/\/)?(?:\*\.)?([^/?#]*)([^#]*)/i.exec(written.trim()) ?? []
  const host = start.toLowerCase().replace(/\.?(:\*)?$/, '')
  const text = host + rest.replace(/\*$/, '')
  const [isPlain, name = '', port = '', path = '/', query = ''] = (!DOTS.test(text) && PLAIN.exec(text)) || []
  if (isPlain) {
    const parameters = query.split('&').flatMap((pair) => {
      const [key = '', ...values] = pair.split('=')
      return pair ? [[key, values.join('=')] as const] : []
    })
    return { host: name, port: port === '443' ? '' : port, path, parameters, text }
  }
  const { URL } = globalThis as unknown as { URL: new (text: string) => Address & { search: string } }
  // A star elsewhere is no rule, and a name in front of the host would hide it.
  const url =
    !host || /[\s@]/.test(host) || /\*/.test(text) ? undefined : attempt(() => new URL('https://' + text))
  if (!url) return undefined
  const read = { host: url.hostname.replace(/\.$/, ''), port: url.port }
  const end = url.pathname === '/' && !rest ? '' : url.pathname
  return {
    ...read,
    path: url.pathname,
    parameters: [...url.searchParams],
    text: read.host + (read.port && ':' + read.port) + end + url.search,
  }
}
