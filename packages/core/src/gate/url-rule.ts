/**
 * Whether `rule` (`host`, `host/path` or `host/path?parameter=prefix`) covers `url`. The host covers its
 * subdomains and no more: a port, a trailing dot or a longer label makes another host.
 */
export function coversUrl(rule: string, url: URL): boolean {
  const { host, pathname, searchParams } = new URL('https://' + rule)
  return (
    ('.' + url.host).endsWith('.' + host) &&
    url.pathname.startsWith(pathname) &&
    [...searchParams].every(([name, prefix]) => {
      const [value, another] = url.searchParams.getAll(name)
      return value?.startsWith(prefix) && another === undefined
    })
  )
}
