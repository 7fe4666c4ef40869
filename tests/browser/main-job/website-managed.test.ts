import { beforeEach, expect, it } from 'vitest'
import { describeIn, settled } from '../../harness/index.ts'
import {
  contacted,
  countOf,
  errorsOf,
  noTraces,
  ownCookie,
  requestsTo,
  tracesOf,
  useInternet,
  website,
} from '../lib/main-job.ts'
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
import { expectRunning, googleAnalytics, intercom, vendors } from '../lib/main-job-website.ts'

const address = `${website}/managed/`

describeIn('chromium', 'website without tags', (_engine, context) => {
  beforeEach(() => useInternet(context))

  it('asks nobody before the choice, nor after Reject all, nor after a reload', async () => {
    const page = await context.open(address)
    await page.waitFor(banner)
    await clickOn(page, 'h1')
    await settled(page, 1000)
    expect(contacted(context.network)).toEqual([])
    expect(await tracesOf(page)).toEqual(noTraces)
    expect(await page.evaluate('typeof Intercom')).toBe('undefined')
    await answerBanner(page, 'reject-all')
    await settled(page, 1000)
    await page.reload()
    await settled(page, 1000)
    expect(contacted(context.network)).toEqual([])
    expect(await tracesOf(page)).toEqual({ ...noTraces, cookies: [ownCookie] })
    expect(await page.evaluate('omonoConsent.due')).toEqual([])
    expect(await errorsOf(page)).toEqual([])
  })

  it('loads each vendor once after Accept all, and again after a reload without asking', async () => {
    const page = await context.open(address)
    await answerBanner(page, 'accept-all')
    await expectRunning(page, context.network, vendors)
    context.network.clear()
    await page.reload()
    await expectRunning(page, context.network, vendors)
    expect(await page.evaluate((selector) => document.querySelector(selector), banner)).toBeNull()
    expect(await errorsOf(page)).toEqual([])
  })

  it.each(vendors)('loads $id alone when only it is switched on', async (vendor) => {
    const page = await context.open(address)
    await change(page, vendor.id)
    await expectRunning(page, context.network, [vendor])
  })

  it('ends every vendor on Reject all, and starts it again without loading it twice', async () => {
    const page = await context.open(address)
    await answerBanner(page, 'accept-all')
    await expectRunning(page, context.network, vendors)
    await watchOutcomes(page)
    await openPreferences(page)
    await press(page, 'reject-all')
    let since = Date.now()
    expect(await outcomesOf(page)).toEqual(
      Object.fromEntries(vendors.map(({ id, outcome }) => [id, outcome])),
    )
    expect(await tracesOf(page)).toMatchObject({ cookies: [ownCookie], local: [], session: [] })
    // A denied consent type alone would still let Google be pinged, without cookies.
    await page.evaluate('gtag("event", "sign_up")')
    // The stand-ins of Google Analytics and Intercom report every two seconds.
    await settled(page, 3000)
    expect(contacted(context.network, since)).toEqual([])

    await openPreferences(page)
    await press(page, 'accept-all')
    since = Date.now()
    for (const { id } of [googleAnalytics, intercom])
      await expect
        .poll(() => requestsTo(context.network, id, since).length, { timeout: 8000 })
        .toBeGreaterThan(0)
    for (const { script } of vendors) expect(countOf(context.network, script)).toBe(1)
    expect((await tracesOf(page)).ran).toEqual(vendors.map(({ id }) => id).sort())
  })
})
