import type { LoggedRequest } from '../../harness/index.ts'
import { snippets } from './cases/snippets.ts'

/** Whether the site itself is at `host`; its other subdomains belong to vendors. */
export const isSite = (host: string) => /^www\.site-\d+\.example$/.test(host)

/** The case that a URL is for. */
export function idOfUrl({ href, hostname, pathname }: URL): string | undefined {
  const [id] = /^[A-Z]\d\d\b/.exec(pathname.slice(pathname.lastIndexOf('/') + 1)) ?? []
  if (id && (id.startsWith('O') || !isSite(hostname))) return id
  const [, host] = /^([a-z]\d\d)\.(?:tracker\.)?example$/.exec(hostname) ?? []
  if (host) return host.toUpperCase()
  return snippets.find(({ urls = [] }) => urls.some((url) => href.startsWith(url)))?.id
}

/** The case that a logged request is for. A connection alone tells it by its host. */
export const idOfRequest = ({ url }: LoggedRequest) => idOfUrl(new URL(url.replace(/^ws/, 'http')))

/** What the page contacted for no case: such a thing would be missing from the table. */
export function listOutside(log: readonly LoggedRequest[]): string[] {
  const asked = new Set(log.filter(({ kind }) => kind !== 'connect').map(({ host }) => host))
  return (
    log
      // The icon of a document in a popup is the browser's own doing.
      .filter(({ host, path }) => !isSite(host) && path !== '/favicon.ico')
      // A connection is told by what is asked on it.
      .filter((entry) => !idOfRequest(entry) && !(entry.kind === 'connect' && asked.has(entry.host)))
      .map(({ kind, url }) => `${kind} ${url}`)
  )
}
