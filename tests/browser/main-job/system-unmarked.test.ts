import { beforeEach, expect, it } from 'vitest'
import { describeIn, type Page, settled } from '../../harness/index.ts'
import {
  contacted,
  countOf,
  noTraces,
  ownCookie,
  requestsTo,
  system,
  tracesOf,
  useInternet,
} from '../lib/main-job.ts'
import { signedIn } from '../lib/main-job-system.ts'
import {
  drawnIn,
  dropbox,
  expectRunning,
  intercom,
  logrocket,
  meteorDevelopmentGroup,
  testError,
  tryToReach,
  vendors,
} from '../lib/main-job-unmarked.ts'
import {
  answerBanner,
  banner,
  change,
  clickOn,
  openPreferences,
  outcomesOf,
  press,
  watchOutcomes,
} from '../lib/main-job-visitor.ts'

const address = `${system}/unmarked/`

/** Without a load, as the app's own links go. The last page has a button that throws. */
async function visitAll(page: Page): Promise<void> {
  for (const path of ['/unmarked/', '/unmarked/cookies', '/unmarked/settings']) {
    await clickOn(page, `#navigation a[href="${path}"]`)
    await page.waitFor(`#navigation a[href="${path}"][aria-current]`)
  }
  await clickOn(page, testError)
}

describeIn('firefox', 'system with unmarked tags', (_engine, context) => {
  beforeEach(() => useInternet(context))

  const errorsSince = (since: number) =>
    requestsTo(context.network, meteorDevelopmentGroup.id, since)
      .filter(({ method, path }) => method === 'POST' && path === '/errors')
      .map(({ body }) => body)

  async function openGranted(): Promise<Page> {
    const page = await context.open(address)
    await answerBanner(page, 'accept-all')
    await visitAll(page)
    await expectRunning(page, context.network, vendors)
    return page
  }

  it('asks nobody before the choice, nor after Reject all, nor after a reload', async () => {
    const page = await context.open(address)
    await page.waitFor(banner)
    await visitAll(page)
    await settled(page, 1000)
    expect(contacted(context.network)).toEqual([])
    expect(await tracesOf(page)).toEqual({ ...noTraces, local: signedIn })
    await answerBanner(page, 'reject-all')
    await visitAll(page)
    await page.reload()
    await visitAll(page)
    await settled(page, 1000)
    expect(contacted(context.network)).toEqual([])
    expect(await page.evaluate((selector) => document.querySelector(selector), banner)).toBeNull()
    expect(await tracesOf(page)).toEqual({ ...noTraces, local: signedIn, cookies: [ownCookie] })
    expect(await drawnIn(page)).toEqual({ buttons: 0, launchers: 0 })
  })

  it('runs each vendor once after Accept all, and again after a reload without asking', async () => {
    const page = await openGranted()
    await expect
      .poll(() => errorsSince(0), { timeout: 5000 })
      .toEqual([expect.stringContaining('A test error')])
    context.network.clear()
    await page.reload()
    await visitAll(page)
    await expectRunning(page, context.network, vendors)
    // What was refused before the grant is over; the agent asks again on the next load.
    expect(countOf(context.network, 'https://apm-engine.meteor.com/simplentp/sync')).toBe(1)
    expect(await page.evaluate((selector) => document.querySelector(selector), banner)).toBeNull()
  })

  it.each(vendors)('runs $id alone when only it is switched on', async (vendor) => {
    const page = await context.open(address)
    await change(page, vendor.id)
    await visitAll(page)
    await expectRunning(page, context.network, [vendor])
    await settled(page)
    await expectRunning(page, context.network, [vendor])
  })

  it('lets no vendor be asked after Reject all in place, whatever is clicked', async () => {
    const page = await openGranted()
    await watchOutcomes(page)
    await openPreferences(page)
    await press(page, 'reject-all')
    const since = Date.now()
    expect(await outcomesOf(page)).toEqual(
      Object.fromEntries(vendors.map(({ id, outcome }) => [id, outcome])),
    )
    await visitAll(page)
    // Dropbox's button is the page's by now, and opens a frame. The notice about LogRocket lies on it.
    await page.evaluate('document.querySelector("#container > .dropbox-dropin-btn").click()')
    expect(await page.evaluate('document.querySelectorAll("dialog > iframe").length')).toBe(1)
    await page.evaluate('document.querySelector("dialog > iframe + button").click()')
    await tryToReach(page, [
      'https://api-iam.intercom.io/messenger/web/ping?late',
      'https://apm-engine.meteor.com/errors?late',
      'https://r.logr-in.com/i?late',
      'https://www.dropbox.com/chooser?late',
    ])
    expect(contacted(context.network, since)).toEqual([])
    expect(await tracesOf(page)).toMatchObject({ cookies: [ownCookie], local: signedIn })
    await page.reload()
    await visitAll(page)
    await settled(page, 1000)
    expect(contacted(context.network, since)).toEqual([])
    expect(await tracesOf(page)).toEqual({ ...noTraces, local: signedIn, cookies: [ownCookie] })
    expect(await drawnIn(page)).toEqual({ buttons: 0, launchers: 0 })
  })

  it('starts each vendor again after a withdrawal without loading it twice', async () => {
    const page = await openGranted()
    await openPreferences(page)
    await press(page, 'reject-all')
    await settled(page)
    await openPreferences(page)
    await press(page, 'accept-all')
    const since = Date.now()
    await expect
      .poll(() => requestsTo(context.network, intercom.id, since).length, { timeout: 8000 })
      .toBeGreaterThan(0)
    await clickOn(page, testError)
    await expect
      .poll(() => errorsSince(since), { timeout: 5000 })
      .toEqual([expect.stringContaining('A test error')])
    expect((await tracesOf(page)).ran).toEqual([dropbox.id, intercom.id, logrocket.id])
    for (const script of vendors.flatMap(({ scripts }) => scripts))
      expect(countOf(context.network, script), script).toBe(1)
    expect(await drawnIn(page)).toEqual({ buttons: 1, launchers: 1 })
  })
})
