import { writeCookie } from './document'

/**
 * Expires every cookie called `name` that this page can reach. A cookie goes only with the domain and the path it
 * came with, which no page can read: try each. `Secure` is needed for names with a `__Host-` or `__Secure-` prefix,
 * `Partitioned` for cookies in a partition of their own. Test: tests/browser/gate/withdrawal.test.ts.
 */
export function expireCookie(name: string): void {
  // Lives nowhere else, and Firefox complains of every attempt elsewhere. RFC 6265bis, section 4.1.3.
  if (name.startsWith('__Host-')) {
    writeCookie(`${name}=; max-age=0; path=/; secure`)
    return
  }
  const labels = location.hostname.split('.')
  const folders = location.pathname.split('/')
  for (const domain of [
    '',
    ...labels.slice(1).map((_, index) => '; domain=' + labels.slice(index).join('.')),
  ]) {
    for (const path of folders.map((_, index) => folders.slice(0, index + 1).join('/'))) {
      for (const slash of ['', '/']) {
        for (const kind of ['', '; secure', '; secure; partitioned']) {
          writeCookie(`${name}=; max-age=0; path=${path}${slash}${domain}${kind}`)
        }
      }
    }
  }
}
