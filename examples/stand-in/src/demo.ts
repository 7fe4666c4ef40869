import { fileURLToPath } from 'node:url'
import { createRequestLog, type RequestLog } from './request-log.ts'
import { rewriteHosts } from './rewrite-hosts.ts'
import { type Site, serveFile, serveSite } from './sites.ts'
import type { StandInRequest, StandInResponse } from './stand-in.ts'
import { answer, standIns } from './vendors.ts'

const pages = fileURLToPath(new URL('../pages', import.meta.url))
const notFound: StandInResponse = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'Nothing lives here. Start at the address that the demo printed.',
}

export type Demo = { log: RequestLog; respond: (request: StandInRequest, port: number) => StandInResponse }

/** The internet of the demo: two sites, the live page, and every vendor, told apart by the host. */
export function createDemo(): Demo {
  const log = createRequestLog()

  function respond(request: StandInRequest, port: number): StandInResponse {
    const { hostname, pathname } = request.url
    const name = hostname.replace(/\.?localhost$/, '')
    if (name === 'website' || name === 'system') return translate(respondSite(name, pathname), port)
    if (name === 'stand-in') return respondLive(request.method, pathname, port)
    if (name === '' || /^[\d.]+$|^\[/.test(name)) return fill(serveFile(pages, pathname), port)
    return respondVendor(
      { ...request, url: new URL(`https://${name}${pathname}${request.url.search}`) },
      port,
    )
  }

  function respondVendor(request: StandInRequest, port: number) {
    log.add(request)
    return translate(answer(request), port)
  }

  function respondLive(method: string, pathname: string, port: number) {
    if (pathname === '/clear' && method === 'POST') {
      log.clear()
      return { status: 204 }
    }
    return fill(serveFile(pages, pathname === '/' ? '/live.html' : pathname), port)
  }

  return { log, respond }
}

function respondSite(site: Site, pathname: string): StandInResponse | undefined {
  const response = serveSite(site, pathname)
  if (response || site === 'website') return response
  return pathname === '/'
    ? { ...notFound, body: 'The system is not built yet: run `vite build examples/system`, then reload.' }
    : undefined
}

function translate(response: StandInResponse | undefined, port: number): StandInResponse {
  if (!response) return notFound
  const isCode = /html|javascript|json/.test(response.headers?.['content-type'] ?? '')
  return response.body && isCode ? { ...response, body: rewriteHosts(response.body, port) } : response
}

/** The demo's own pages name the port and the vendors by placeholder. */
function fill(response: StandInResponse | undefined, port: number): StandInResponse {
  if (!response?.body) return notFound
  const vendors = JSON.stringify(standIns.map(({ id, name, category }) => ({ id, name, category })))
  return {
    ...response,
    body: response.body.replaceAll('{{port}}', String(port)).replace('"{{vendors}}"', vendors),
  }
}
