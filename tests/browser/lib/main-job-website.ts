// The vendors of OMONO's website as their stand-ins show themselves.
import { expect } from 'vitest'
import type { LoggedRequest, Network, Page } from '../../harness/index.ts'
import { contacted, countOf, noTraces, ownCookie, requestsTo, tracesOf } from './main-job.ts'

export type WebsiteVendor = {
  id: string
  script: string
  /** In the address and the body of its first report: its settings arrived before it started. */
  report: string[]
  cookies: string[]
  local: string[]
  outcome: 'stopped' | 'needsReload'
}

export const googleAnalytics: WebsiteVendor = {
  id: 'google-analytics',
  script: 'https://www.googletagmanager.com/gtag/js?id=G-OMONO12345',
  report: ['tid=G-OMONO12345', 'en=page_view', 'gcs=G111'],
  cookies: ['_ga', '_ga_OMONO12345'],
  local: [],
  outcome: 'stopped',
}

export const intercom: WebsiteVendor = {
  id: 'intercom',
  script: 'https://widget.intercom.io/widget/omono123',
  report: ['api-iam.intercom.io', 'app_id=omono123'],
  cookies: ['intercom-device-id-omono123', 'intercom-id-omono123', 'intercom-session-omono123'],
  local: ['intercom.intercom-state-omono123'],
  outcome: 'stopped',
}

export const cloudflareWebAnalytics: WebsiteVendor = {
  id: 'cloudflare-web-analytics',
  script: 'https://static.cloudflareinsights.com/beacon.min.js',
  report: ['"siteToken":"0a1b2c3d4e5f60718293a4b5c6d7e8f9"'],
  cookies: [],
  local: [],
  outcome: 'needsReload',
}

export const vendors = [googleAnalytics, intercom, cloudflareWebAnalytics]

const reportsOf = (network: Network, { id, script }: WebsiteVendor): LoggedRequest[] =>
  requestsTo(network, id).filter(({ method, url }) => method === 'POST' && url !== script)

/** These vendors, and no others, were loaded once, ran once with their settings, and wrote what they write. */
export async function expectRunning(page: Page, network: Network, running: WebsiteVendor[]): Promise<void> {
  for (const vendor of running) {
    // The log has a request before its body has arrived.
    const first = () => reportsOf(network, vendor).map(({ url, body }) => `${url} ${body}`)[0] ?? ''
    for (const part of vendor.report) await expect.poll(first, { timeout: 5000 }).toContain(part)
    expect(countOf(network, vendor.script), vendor.script).toBe(1)
  }
  const ids = running.map(({ id }) => id).sort()
  expect(contacted(network)).toEqual(ids)
  expect(await tracesOf(page)).toEqual({
    ...noTraces,
    ran: ids,
    cookies: [ownCookie, ...running.flatMap(({ cookies }) => cookies)].sort(),
    local: running.flatMap(({ local }) => local),
  })
}
