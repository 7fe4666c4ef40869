import type { IncomingHttpHeaders } from 'node:http'

export type LoggedRequest = {
  /** Milliseconds, as in Date.now(). */
  time: number
  /** 'connect' is a connection without a request yet, so a preconnect is seen as well. */
  kind: 'connect' | 'request' | 'websocket'
  method: string
  host: string
  url: string
  /** Path and query. */
  path: string
  headers: Record<string, string>
  body: string
}

/** Picks entries of the log: all given fields are equal, or the function says so. */
export type LogFilter =
  | Partial<Pick<LoggedRequest, 'kind' | 'method' | 'host' | 'path' | 'url'>>
  | ((request: LoggedRequest) => boolean)

const keptHeaders = [
  'referer',
  'cookie',
  'origin',
  'content-type',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-gpc',
  'sec-purpose',
]

export function keepHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name of keptHeaders) {
    const value = headers[name]
    if (value !== undefined) kept[name] = String(value)
  }
  return kept
}

export function matches(request: LoggedRequest, filter: LogFilter | undefined): boolean {
  if (!filter) return true
  if (typeof filter === 'function') return filter(request)
  for (const [field, value] of Object.entries(filter)) {
    if (request[field as keyof LoggedRequest] !== value) return false
  }
  return true
}

// What the browsers ask for on their own. No vendor lives on these hosts, so nothing a page does is lost.
const browserHosts = [
  /(^|\.)mozilla\.(com|org|net)$/,
  /(^|\.)(detectportal\.)?firefox\.com$/,
  /^(update|safebrowsing|translate|optimizationguide-pa|content-autofill|clientservices|chromesyncpasswords-pa|android)\.googleapis\.com$/,
  /^(clients\d*|redirector|dl)\.google\.com$/,
  /(^|\.)gvt1\.com$/,
  /^(dummy\.test|gaia\.invalid)$/,
]

/** Whether a browser talks to `host` for itself, not for a page. */
export function isBrowserHost(host: string): boolean {
  return browserHosts.some((pattern) => pattern.test(host))
}
