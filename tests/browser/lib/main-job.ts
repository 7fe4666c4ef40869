// The internet of these tests, OMONO's two built sites and the vendors' stand-ins, and what can be seen of it.
import { serveSite } from '../../../examples/stand-in/src/sites.ts'
import { answer, explain } from '../../../examples/stand-in/src/vendors.ts'
import type { EngineContext, LoggedRequest, NetHandler, Network, Page } from '../../harness/index.ts'

export const website = 'https://www.omono.example'
export const system = 'https://app.omono.example'
export const ownCookie = '__Host-omono_consent'

const sites = new Map([
  [new URL(website).hostname, 'website'],
  [new URL(system).hostname, 'system'],
] as const)

export const internet: NetHandler = (request) => {
  const site = sites.get(request.url.hostname)
  return site ? serveSite(site, request.url.pathname) : answer(request)
}

/** Answers for every host, once nothing more comes from the pages of the test before. */
export async function useInternet({ answer, network }: EngineContext): Promise<void> {
  answer(internet)
  await network.idle(150)
  network.clear()
}

const vendorOf = ({ method, url }: LoggedRequest): string => {
  const parsed = new URL(url)
  return explain({ method, url: parsed, headers: {} })?.vendor ?? parsed.hostname
}

/** Who was contacted besides the two sites, if only by a connection. A host that no vendor owns stands for itself. */
export function contacted(network: Network, since = 0): string[] {
  const strangers = network.requests(({ host, time }) => !sites.has(host) && time >= since)
  return [...new Set(strangers.map(vendorOf))].sort()
}

export const requestsTo = (network: Network, vendor: string, since = 0): LoggedRequest[] =>
  network.requests((entry) => entry.kind === 'request' && entry.time >= since && vendorOf(entry) === vendor)

/** How often the page's own site or a vendor was asked for exactly this. */
export const countOf = (network: Network, url: string): number =>
  network.requests({ kind: 'request', method: 'GET', url }).length

export type Traces = {
  ran: string[]
  cookies: string[]
  local: string[]
  session: string[]
  databases: string[]
  caches: string[]
  workers: number
}

export const noTraces: Traces = {
  ran: [],
  cookies: [],
  local: [],
  session: [],
  databases: [],
  caches: [],
  workers: 0,
}

/** What ran, and what was written down, cookies that no script can read included. */
export async function tracesOf(page: Page): Promise<Traces> {
  const traces = await page.evaluate(async () => ({
    ran: [...((window as { __ran?: string[] }).__ran ?? [])].sort(),
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  const cookies = await page.cookies()
  return { ...traces, cookies: cookies.map(({ name }) => name).sort() }
}

/** Firefox lists the cookies that it refused as well: who erases one tries domains that no browser takes. */
export const errorsOf = async (page: Page): Promise<string[]> =>
  (await page.errors()).filter((text) => !text.startsWith('Cookie “'))
