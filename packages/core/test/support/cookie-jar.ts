/**
 * A cookie jar that keeps to RFC 6265bis, because happy-dom's does not: it shows a deleted cookie until the next
 * millisecond, and knows neither the size limit nor the order of paths.
 */
interface Cookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly isHostOnly: boolean
  readonly path: string
  readonly secure: boolean
  readonly expires: number
  readonly created: number
}

export interface CookieJar {
  /** Every Set-Cookie line that the page wrote. */
  readonly lines: string[]
  /** What `document.cookie` does: as it should, drop what is written, refuse what is new, or throw. */
  fault: 'none' | 'ignored' | 'full' | 'forbidden'
  /** What `document.cookie` shows. */
  read(): string
  /** What assigning to `document.cookie` does. */
  write(line: string): void
  /** A Set-Cookie line that came from a server or a page at `url`, and that no fault keeps out. */
  receive(line: string, url?: string): void
  /** Name and value of every cookie in the jar, whatever the page can see of it. */
  all(): { name: string; value: string; path: string; domain: string; expires: number }[]
}

const MAX_SIZE = 4096
const MAX_ATTRIBUTE = 1024

const domainMatches = (host: string, domain: string) => host === domain || host.endsWith('.' + domain)
const pathMatches = (path: string, prefix: string) =>
  path === prefix || (path.startsWith(prefix) && (prefix.endsWith('/') || path[prefix.length] === '/'))

function parse(line: string, url: URL, created: number): Cookie | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a browser drops a line that holds one of these.
  if (/[\x00-\x08\x0a-\x1f\x7f]/.test(line)) return undefined
  const [pair = '', ...rest] = line.split(';')
  const at = pair.indexOf('=')
  const name = (at < 0 ? '' : pair.slice(0, at)).trim()
  const value = pair.slice(at + 1).trim()
  if (name.length + value.length > MAX_SIZE || (!name && !value)) return undefined
  const attributes = new Map(
    rest.flatMap((part) => {
      const [key = '', ...values] = part.split('=')
      const text = values.join('=').trim()
      return text.length > MAX_ATTRIBUTE ? [] : [[key.trim().toLowerCase(), text] as const]
    }),
  )
  const domain = (attributes.get('domain') ?? '').replace(/^\./, '').toLowerCase()
  const path = attributes.get('path') ?? ''
  const secure = attributes.has('secure')
  const isTrustworthy = url.protocol === 'https:' || url.hostname === 'localhost'
  if (secure && !isTrustworthy) return undefined
  // A domain of one label is a public suffix, unless it is the host itself.
  if (domain && !(domain === url.hostname || (domain.includes('.') && domainMatches(url.hostname, domain))))
    return undefined
  if (/^__Host-/i.test(name) && !(secure && path === '/' && !domain)) return undefined
  if (/^__Secure-/i.test(name) && !secure) return undefined
  const maxAge = attributes.get('max-age')
  const date = Date.parse(attributes.get('expires') ?? '')
  return {
    name,
    value,
    domain: domain || url.hostname,
    isHostOnly: !domain,
    path: path.startsWith('/') ? path : url.pathname.slice(0, url.pathname.lastIndexOf('/')) || '/',
    secure,
    expires: maxAge
      ? Number(maxAge) > 0
        ? Date.now() + Number(maxAge) * 1000
        : Number.NEGATIVE_INFINITY
      : Number.isNaN(date)
        ? Number.POSITIVE_INFINITY
        : date,
    created,
  }
}

export function createCookieJar(): CookieJar {
  let cookies: Cookie[] = []
  let clock = 0

  const isSame = (one: Cookie, other: Cookie) =>
    one.name === other.name &&
    one.domain === other.domain &&
    one.isHostOnly === other.isHostOnly &&
    one.path === other.path

  function put(line: string, url: URL, isFull: boolean) {
    const cookie = parse(line, url, clock++)
    if (!cookie) return
    const before = cookies.find((other) => isSame(cookie, other))
    if (cookie.expires > Date.now() && isFull) return
    cookies = cookies.filter((other) => other !== before)
    if (cookie.expires > Date.now()) cookies.push(before ? { ...cookie, created: before.created } : cookie)
  }

  const jar: CookieJar = {
    lines: [],
    fault: 'none',
    read() {
      if (jar.fault === 'forbidden')
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      return cookies
        .filter(
          ({ domain, isHostOnly, path, secure, expires }) =>
            expires > Date.now() &&
            (isHostOnly ? location.hostname === domain : domainMatches(location.hostname, domain)) &&
            pathMatches(location.pathname, path) &&
            (!secure || location.protocol === 'https:' || location.hostname === 'localhost'),
        )
        .sort((one, other) => other.path.length - one.path.length || one.created - other.created)
        .map(({ name, value }) => (name ? `${name}=${value}` : value))
        .join('; ')
    },
    write(line) {
      if (jar.fault === 'forbidden')
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      jar.lines.push(`${line}`)
      if (jar.fault !== 'ignored') put(`${line}`, new URL(location.href), jar.fault === 'full')
    },
    receive: (line, url = location.href) => put(line, new URL(url), false),
    all: () =>
      cookies.map(({ name, value, path, domain, expires }) => ({ name, value, path, domain, expires })),
  }
  return jar
}
