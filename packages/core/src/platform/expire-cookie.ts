import { readCookies, writeCookie } from './document'

/**
 * Expires every cookie called `name` that this page can reach. A cookie goes only with the domain and the path it
 * came with, which no page can read: try each, the likely ones first, for as long as the name is there. `Secure` is
 * needed for names with a `__Host-` or `__Secure-` prefix, `Partitioned` for cookies in a partition of their own.
 * Test: tests/browser/gate/withdrawal.test.ts.
 */
export function expireCookie(name: string): void {
  // Lives nowhere else, and Firefox complains of every attempt elsewhere. RFC 6265bis, section 4.1.3.
  if (name.startsWith('__Host-')) {
    writeCookie(`${name}=; max-age=0; path=/; secure`)
    return
  }
  const { hostname, pathname } = location
  const labels = hostname.split('.')
  const folders = pathname.split('/')
  const domains = ['', ...labels.slice(1).map((_, index) => '; domain=' + labels.slice(index).join('.'))]
  function expire(path: string) {
    for (const domain of domains)
      for (const kind of ['', '; secure', '; secure; partitioned'])
        writeCookie(`${name}=; max-age=0; path=${path}${domain}${kind}`)
  }
  // The one below this page is within reach, and out of sight.
  for (const path of ['/', pathname + '/']) expire(path)
  for (const [index] of folders.entries())
    for (const slash of ['', '/'])
      if (readCookies().some(([other]) => other === name))
        expire(folders.slice(0, index + 1).join('/') + slash)
}
