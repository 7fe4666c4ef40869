// The vendors that the system's unmarked page pastes, and what a vendor's code could try after a withdrawal.
import { expect } from 'vitest'
import { type Network, type Page, settled } from '../../harness/index.ts'
import { contacted, countOf, noTraces, ownCookie, requestsTo, tracesOf } from './main-job.ts'
import {
  dropbox as dropboxFromNpm,
  intercom as intercomFromNpm,
  logrocket as logrocketFromNpm,
  meteorDevelopmentGroup as meteorWithStart,
  type SystemVendor,
  signedIn,
} from './main-job-system.ts'

export type UnmarkedVendor = Omit<SystemVendor, 'fingerprint' | 'script'> & { scripts: string[] }

export const intercom: UnmarkedVendor = {
  ...intercomFromNpm,
  scripts: ['https://widget.intercom.io/widget/omono123'],
}

export const meteorDevelopmentGroup: UnmarkedVendor = {
  ...meteorWithStart,
  scripts: [],
  report: 'https://apm-engine.meteor.com/errors',
}

export const logrocket: UnmarkedVendor = {
  ...logrocketFromNpm,
  scripts: ['https://cdn.logr-in.com/LogRocket.min.js', 'https://cdn.logr-in.com/logger-1.min.js'],
}

export const dropbox: UnmarkedVendor = {
  ...dropboxFromNpm,
  scripts: ['https://www.dropbox.com/static/api/2/dropins.js'],
  report: 'https://www.dropbox.com/static/api/2/dropins.js',
}

export const vendors = [intercom, meteorDevelopmentGroup, logrocket, dropbox]

export const testError = 'main .actions button:not([data-omono-action])'

/** These vendors, and no others, were loaded once, ran once, and drew and wrote what they do. */
export async function expectRunning(page: Page, network: Network, running: UnmarkedVendor[]): Promise<void> {
  for (const { id, report } of running) {
    const reports = () => requestsTo(network, id).filter(({ url }) => url.startsWith(report)).length
    await expect.poll(reports, { timeout: 8000 }).toBeGreaterThan(0)
  }
  if (running.includes(dropbox)) await page.waitFor('#container > .dropbox-dropin-btn')
  for (const { scripts } of running)
    for (const script of scripts) expect(countOf(network, script), script).toBe(1)
  expect(contacted(network)).toEqual(running.map(({ id }) => id).sort())
  expect(await drawnIn(page)).toEqual({
    buttons: running.includes(dropbox) ? 1 : 0,
    launchers: running.includes(intercom) ? 1 : 0,
  })
  expect(await tracesOf(page)).toEqual({
    ...noTraces,
    ran: running.flatMap(({ id, scripts }) => (scripts.length ? [id] : [])).sort(),
    cookies: [ownCookie, ...running.flatMap(({ cookies }) => cookies)].sort(),
    local: [...signedIn, ...running.flatMap(({ local }) => local)].sort(),
  })
}

export const drawnIn = (page: Page): Promise<{ buttons: number; launchers: number }> =>
  page.evaluate(() => ({
    buttons: document.querySelectorAll('.dropbox-dropin-btn').length,
    launchers: document.querySelectorAll('.intercom-launcher').length,
  }))

/** What code that goes on could do to reach each of `urls`, and a wait that is longer than any report takes. */
export async function tryToReach(page: Page, urls: string[]): Promise<void> {
  await page.evaluate((targets) => {
    for (const url of targets) {
      fetch(url, { method: 'POST', mode: 'no-cors' }).catch(() => {})
      navigator.sendBeacon(url)
      new Image().src = url
      const request = new XMLHttpRequest()
      request.open('GET', url)
      request.send()
      const script = document.createElement('script')
      script.src = url
      document.head.append(script)
    }
  }, urls)
  // The stand-ins that report by themselves do so every two seconds.
  await settled(page, 3000)
}
