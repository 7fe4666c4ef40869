import { type Address, parseRule } from './rule'

/**
 * Whether `rule` (`host`, `host/path` or `host/path?parameter=prefix`) covers `url`. The host covers its
 * subdomains and no more: a port, a trailing dot or a longer label makes another host.
 */
export function coversUrl(rule: string, url: Address): boolean {
  const { host, port, path, parameters } = parseRule(rule) ?? {}
  return (
    !!host &&
    !!path &&
    ('.' + url.host).endsWith('.' + host + (port && ':' + port)) &&
    url.pathname.startsWith(path) &&
    !!parameters?.every(([name, prefix]) => {
      const [value, another] = url.searchParams.getAll(name)
      return value?.startsWith(prefix) && another === undefined
    })
  )
}
