import { beforeEach, expect, it } from 'vitest'
import { describeIn, type Page, settled } from '../../harness/index.ts'
import {
  contacted,
  countOf,
  errorsOf,
  ownCookie,
  requestsTo,
  tracesOf,
  useInternet,
  website,
} from '../lib/main-job.ts'
import {
  answerBanner,
  change,
  openPreferences,
  outcomesOf,
  press,
  watchOutcomes,
} from '../lib/main-job-visitor.ts'
import { expectRunning, googleAnalytics, intercom, vendors } from '../lib/main-job-website.ts'

/** The stand-ins of Google Analytics and Intercom report every two seconds. */
const longerThanAReport = 3000

describeIn('firefox', 'website, withdrawal', (_engine, context) => {
  beforeEach(() => useInternet(context))

  const reportsSince = (vendor: string, since: number) =>
    expect.poll(() => requestsTo(context.network, vendor, since).length, { timeout: 8000 })

  async function openGranted(): Promise<Page> {
    const page = await context.open(`${website}/`)
    await answerBanner(page, 'accept-all')
    await expectRunning(page, context.network, vendors)
    await watchOutcomes(page)
    return page
  }

  it('C-18 stops one vendor and leaves the others running', async () => {
    const page = await openGranted()
    await change(page, googleAnalytics.id)
    let since = Date.now()
    expect(await outcomesOf(page)).toEqual({ 'google-analytics': 'stopped' })
    expect((await tracesOf(page)).cookies).toEqual([...intercom.cookies, ownCookie].sort())
    // A denied consent type alone would still let Google be pinged, without cookies.
    await page.evaluate('gtag("event", "sign_up")')
    // Intercom is the clock: where it has reported twice, Google Analytics would have reported as well.
    await reportsSince(intercom.id, since).toBeGreaterThan(1)
    expect(contacted(context.network, since)).toEqual([intercom.id])

    await change(page, googleAnalytics.id, intercom.id)
    since = Date.now()
    expect(await outcomesOf(page)).toMatchObject({ intercom: 'stopped' })
    await reportsSince(googleAnalytics.id, since).toBeGreaterThan(1)
    expect(contacted(context.network, since)).toEqual([googleAnalytics.id])
    const cookies = [ownCookie, ...googleAnalytics.cookies].sort()
    expect(await tracesOf(page)).toMatchObject({ cookies, local: [] })
  })

  it('stops every vendor on Reject all, and starts it again without running its code twice', async () => {
    const page = await openGranted()
    await openPreferences(page)
    await press(page, 'reject-all')
    let since = Date.now()
    expect(await outcomesOf(page)).toEqual(
      Object.fromEntries(vendors.map(({ id, outcome }) => [id, outcome])),
    )
    const status = await page.evaluate('document.querySelector("[data-omono=status]").textContent')
    expect(status).toContain('Reload the page to stop Cloudflare Web Analytics.')
    expect(await tracesOf(page)).toMatchObject({ cookies: [ownCookie], local: [], session: [] })
    await settled(page, longerThanAReport)
    expect(contacted(context.network, since)).toEqual([])

    await openPreferences(page)
    await press(page, 'accept-all')
    since = Date.now()
    await reportsSince(intercom.id, since).toBeGreaterThan(0)
    await reportsSince(googleAnalytics.id, since).toBeGreaterThan(0)
    expect((await tracesOf(page)).ran).toEqual(vendors.map(({ id }) => id).sort())
    for (const { script } of vendors) expect(countOf(context.network, script)).toBe(1)
    expect((await tracesOf(page)).cookies).toEqual(expect.arrayContaining(intercom.cookies))
    expect(await page.evaluate('document.querySelectorAll(".intercom-launcher").length')).toBe(1)

    await openPreferences(page)
    await press(page, 'reject-all')
    since = Date.now()
    await page.reload()
    await settled(page, 500)
    expect(contacted(context.network, since)).toEqual([])
    expect(await tracesOf(page)).toMatchObject({ ran: [], cookies: [ownCookie], local: [] })
    expect(await page.evaluate('omonoConsent.due')).toEqual([])
    expect(await errorsOf(page)).toEqual([])
  })

  it("C-18 erases a vendor's cookies on every domain and path, and nobody else's", async () => {
    const page = await context.open(`${website}/managed/`)
    await answerBanner(page, 'accept-all')
    await expectRunning(page, context.network, vendors)
    const planted = [
      '_ga=1; path=/',
      '_ga=1; path=/managed',
      '_ga=1; path=/managed/',
      '_ga=1; path=/; domain=omono.example; secure',
      '_gallery=1; path=/',
      'intercomplete=1; path=/; domain=omono.example',
    ]
    await page.evaluate((lines) => {
      for (const line of lines) document.cookie = line
      localStorage.setItem('basket', 'of the site')
      sessionStorage.setItem('intercom', 'of the site')
    }, planted)
    const isPlanted = (await page.cookies()).filter(({ name }) => name === '_ga')
    expect(isPlanted.length).toBeGreaterThanOrEqual(4)
    await change(page, ...vendors.map(({ id }) => id))
    await settled(page)
    expect(await tracesOf(page)).toMatchObject({
      cookies: [ownCookie, '_gallery', 'intercomplete'].sort(),
      local: ['basket'],
      session: ['intercom'],
    })
  })
})
