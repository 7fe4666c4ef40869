import { rules } from './vendors.ts'

/**
 * The demo has no internet and no certificates, so a vendor's host gets `.localhost` and the demo's port, which
 * browsers resolve to this machine: in addresses, and in the registry's bare rules, so that the two still match.
 * The vendors' privacy policies stay where they are.
 */
export function rewriteHosts(text: string, port: number): string {
  let isRewritten = false
  const rewrite = (_: string, before: string, host: string) => {
    isRewritten = true
    return `${before === 'https://' ? 'http://' : before}${host}.localhost:${port}`
  }
  const result = patterns.reduce((rest, pattern) => rest.replace(pattern, rewrite), text)
  // The Dropbox SDK joins scheme, host and domain at run time, so there the scheme stands alone.
  return isRewritten
    ? result.replaceAll('`https://${', '`http://${').replace(joinedScheme, '$1http://$1')
    : result
}

/** The end of the host, in front of anything but a policy. */
const notAPolicy = '(?![\\w.:-]|/(?:privacy|legal)\\b)'

const joinedScheme = /(["'])https:\/\/\1(?=\s*[.+])/g

const patterns = rules.map((rule) => {
  const slash = rule.indexOf('/')
  const host = slash < 0 ? rule : rule.slice(0, slash)
  const path = slash < 0 ? '' : rule.slice(slash)
  return new RegExp(
    `(https://|["'\`])((?:[\\w-]+\\.)*${escapePattern(host)})${path ? `(?=${escapePattern(path)})` : notAPolicy}`,
    'g',
  )
})

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
