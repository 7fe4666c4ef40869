// The vendors of OMONO's system, as npm modules and stand-ins show themselves.
import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Network, Page } from '../../harness/index.ts'
import { contacted, countOf, noTraces, ownCookie, requestsTo, system, tracesOf } from './main-job.ts'

export type SystemVendor = {
  id: string
  /** Only this vendor's npm module contains it. */
  fingerprint?: string
  script?: string
  /** In the address of what it asks for once it runs. */
  report: string
  cookies: string[]
  local: string[]
  outcome: 'stopped' | 'needsReload'
}

export const intercom: SystemVendor = {
  id: 'intercom',
  fingerprint: '_intercom_npm_loader',
  script: 'https://widget.intercom.io/widget/omono123',
  report: 'https://api-iam.intercom.io/messenger/web/ping',
  cookies: ['intercom-device-id-omono123', 'intercom-id-omono123', 'intercom-session-omono123'],
  local: ['intercom.intercom-state-omono123'],
  outcome: 'stopped',
}

export const meteorDevelopmentGroup: SystemVendor = {
  id: 'meteor-development-group',
  report: 'https://apm-engine.meteor.com/simplentp/sync',
  cookies: [],
  local: [],
  outcome: 'stopped',
}

export const logrocket: SystemVendor = {
  id: 'logrocket',
  fingerprint: 'logger-1.min.js',
  script: 'https://cdn.logr-in.com/logger-1.min.js',
  report: 'https://r.logr-in.com/i',
  cookies: ['_lr_hb_-omono%2Fsystem', '_lr_tabs_-omono%2Fsystem'],
  local: [],
  outcome: 'needsReload',
}

export const dropbox: SystemVendor = {
  id: 'dropbox',
  fingerprint: 'files/list_folder',
  script: 'https://www.dropbox.com/static/api/2/dropins.js',
  report: 'https://api.dropboxapi.com/2/files/list_folder',
  cookies: [],
  local: [],
  outcome: 'stopped',
}

export const vendors = [intercom, meteorDevelopmentGroup, logrocket, dropbox]

/** What Meteor keeps for a visitor who is signed in, with the values that the example writes. */
export const signedIn = ['Meteor.loginToken', 'Meteor.loginTokenExpires', 'Meteor.userId']

/** How often the part of the app that holds this vendor's npm module was asked for. */
export function moduleRequests(network: Network, { id, fingerprint = '' }: SystemVendor): number {
  const folder = new URL('../../../examples/system/dist/assets/', import.meta.url)
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.js') && readFileSync(new URL(name, folder), 'utf8').includes(fingerprint),
  )
  expect(files, `the files with the module of ${id}`).toHaveLength(1)
  return countOf(network, `${system}/assets/${files[0]}`)
}

/** These vendors, and no others, were loaded once and ran once, beside the sign-in. */
export async function expectRunning(page: Page, network: Network, running: SystemVendor[]): Promise<void> {
  for (const { id, report } of running) {
    const reports = () => requestsTo(network, id).filter(({ url }) => url.startsWith(report)).length
    await expect.poll(reports, { timeout: 5000 }).toBeGreaterThan(0)
  }
  for (const { script } of running) if (script) expect(countOf(network, script), script).toBe(1)
  for (const vendor of vendors.filter(({ fingerprint }) => fingerprint))
    expect(moduleRequests(network, vendor), vendor.id).toBe(running.includes(vendor) ? 1 : 0)
  expect(contacted(network)).toEqual(running.map(({ id }) => id).sort())
  expect(await tracesOf(page)).toMatchObject({
    ...noTraces,
    ran: running.flatMap(({ id, script }) => (script ? [id] : [])).sort(),
    cookies: [ownCookie, ...running.flatMap(({ cookies }) => cookies)].sort(),
    local: [...signedIn, ...running.flatMap(({ local }) => local)].sort(),
  })
}
