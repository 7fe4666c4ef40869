import { beforeEach, expect, it } from 'vitest'
import { describeIn, type Page, settled } from '../../harness/index.ts'
import { contacted, countOf, ownCookie, requestsTo, system, tracesOf, useInternet } from '../lib/main-job.ts'
import {
  dropbox,
  expectRunning,
  intercom,
  logrocket,
  meteorDevelopmentGroup,
  moduleRequests,
  signedIn,
  vendors,
} from '../lib/main-job-system.ts'
import {
  answerBanner,
  change,
  clickOn,
  openPreferences,
  outcomesOf,
  press,
  watchOutcomes,
} from '../lib/main-job-visitor.ts'

const testError = 'main .actions button:not([data-omono-action])'
const note = 'LogRocket ends for good when you reload this page. Nothing is sent until then.'
const textOf = (page: Page, selector: string) =>
  page.evaluate((found) => document.querySelector(found)?.textContent, selector)
const statusesOf = (page: Page) =>
  page.evaluate(() => {
    const cells = document.querySelectorAll<HTMLElement>('[data-status]')
    return Object.fromEntries([...cells].map(({ dataset }) => [dataset.vendor, dataset.status]))
  })

describeIn('webkit', 'system, withdrawal', (_engine, context) => {
  beforeEach(() => useInternet(context))

  const reportsSince = (vendor: string, since: number) =>
    expect.poll(() => requestsTo(context.network, vendor, since).length, { timeout: 8000 })

  async function openGranted(path: string): Promise<Page> {
    const page = await context.open(system + path)
    await answerBanner(page, 'accept-all')
    await expectRunning(page, context.network, vendors)
    await watchOutcomes(page)
    return page
  }

  it('stops one vendor after the other, and says what a reload is needed for', async () => {
    const page = await openGranted('/settings')
    await change(page, logrocket.id)
    let since = Date.now()
    expect(await outcomesOf(page)).toEqual({ logrocket: 'needsReload' })
    expect(await textOf(page, 'main [role=status]')).toBe(note)
    expect(await textOf(page, '[data-omono=status]')).toContain('Reload the page to stop LogRocket.')
    expect((await tracesOf(page)).cookies).toEqual([ownCookie, ...intercom.cookies].sort())

    await change(page, meteorDevelopmentGroup.id)
    expect(await outcomesOf(page)).toMatchObject({ 'meteor-development-group': 'stopped' })
    await clickOn(page, testError)
    await clickOn(page, '#navigation a[href="/files"]')
    await page.waitFor('.dropbox-dropin-btn')
    await change(page, dropbox.id)
    expect(await outcomesOf(page)).toMatchObject({ dropbox: 'stopped' })
    await page.waitFor(() => !document.querySelector('.dropbox-dropin-btn'))
    expect(await textOf(page, 'main .card:not(ul)')).toContain('it waits for your permission')

    // Intercom is the clock: where it has reported twice, LogRocket would have reported as well.
    await reportsSince(intercom.id, Date.now()).toBeGreaterThan(1)
    expect(contacted(context.network, since)).toEqual([intercom.id])
    await change(page, intercom.id)
    since = Date.now()
    expect(await outcomesOf(page)).toMatchObject({ intercom: 'stopped' })
    expect(await page.evaluate('document.querySelector(".intercom-launcher")')).toBeNull()
    expect(await tracesOf(page)).toMatchObject({ cookies: [ownCookie], local: signedIn })
    await settled(page, 3000)
    await page.reload()
    await settled(page, 500)
    expect(contacted(context.network, since)).toEqual([])
    expect(await tracesOf(page)).toMatchObject({ ran: [], cookies: [ownCookie], local: signedIn })
  })

  it('stops every vendor on Reject all, and starts it again without running its code twice', async () => {
    const page = await openGranted('/settings')
    await openPreferences(page)
    await press(page, 'reject-all')
    let since = Date.now()
    expect(await outcomesOf(page)).toEqual(
      Object.fromEntries(vendors.map(({ id, outcome }) => [id, outcome])),
    )
    expect(await statusesOf(page)).toEqual({
      omono: 'granted',
      cloudflare: 'granted',
      ...Object.fromEntries(vendors.map(({ id }) => [id, 'denied'])),
    })
    await clickOn(page, testError)
    await settled(page, 3000)
    expect(contacted(context.network, since)).toEqual([])

    await openPreferences(page)
    await press(page, 'accept-all')
    since = Date.now()
    await reportsSince(intercom.id, since).toBeGreaterThan(0)
    const { ran } = await tracesOf(page)
    expect(ran.filter((id) => id !== dropbox.id)).toEqual([intercom.id, logrocket.id])
    for (const vendor of [intercom, logrocket]) {
      expect(moduleRequests(context.network, vendor)).toBe(1)
      expect(countOf(context.network, vendor.script ?? '')).toBe(1)
    }
    expect(await page.evaluate('document.querySelectorAll(".intercom-launcher").length')).toBe(1)
    await clickOn(page, testError)
    const errors = () => requestsTo(context.network, meteorDevelopmentGroup.id, since).map(({ body }) => body)
    await expect
      .poll(() => errors().filter((body) => body.includes('A test error')), { timeout: 5000 })
      .toHaveLength(1)
    await clickOn(page, '#navigation a[href="/files"]')
    await page.waitFor('.dropbox-dropin-btn')
    // LogRocket's module takes one init() per load, so after a withdrawal it records again with the next one.
    context.network.clear()
    await page.reload()
    await expectRunning(page, context.network, vendors)
  })
})
