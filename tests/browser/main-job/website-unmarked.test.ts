import { beforeEach, expect, it } from 'vitest'
import { describeIn, settled } from '../../harness/index.ts'
import {
  contacted,
  countOf,
  errorsOf,
  internet,
  noTraces,
  ownCookie,
  requestsTo,
  tracesOf,
  useInternet,
  website,
} from '../lib/main-job.ts'
import { tryToReach } from '../lib/main-job-unmarked.ts'
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

const address = `${website}/unmarked/`
const pages = ['/unmarked/pricing.html', '/unmarked/contact.html', '/unmarked/cookies.html']

describeIn('chromium', 'website with unmarked tags', (_engine, context) => {
  beforeEach(() => useInternet(context))

  it('asks nobody, runs nothing and writes nothing before the choice', async () => {
    const page = await context.open(address)
    await page.waitFor(banner)
    for (const path of pages) {
      expect(await tracesOf(page)).toEqual(noTraces)
      await clickOn(page, `a[href="${path}"]`)
      await page.waitFor(banner)
      expect(await page.url()).toBe(website + path)
    }
    await settled(page, 1000)
    expect(contacted(context.network)).toEqual([])
    expect(await tracesOf(page)).toEqual(noTraces)
    expect(await errorsOf(page)).toEqual([])
  })

  it('asks nobody while the page and its style sheet are still on their way', async () => {
    context.answer(async (request) => {
      const response = await internet(request)
      if (request.url.pathname === '/style.css') return { ...response, delay: 500 }
      if (!response?.headers?.['content-type']?.includes('html')) return response
      // A pause at each empty line, one of them behind the two lines on top, gives the parser time to catch up.
      const parts = String(response.body).split(/(?<=\n\n)/)
      return { headers: response.headers, pieces: parts.flatMap((part) => [part, 100]) }
    })
    const page = await context.open(address)
    await page.waitFor(banner)
    await settled(page, 1000)
    expect(contacted(context.network)).toEqual([])
    expect(await tracesOf(page)).toEqual(noTraces)
  })

  it('asks nobody and runs nothing after Reject all, also after a reload', async () => {
    const page = await context.open(address)
    await answerBanner(page, 'reject-all')
    for (const path of pages) await page.goto(website + path)
    await page.goto(address)
    await page.reload()
    await settled(page, 1000)
    expect(contacted(context.network)).toEqual([])
    expect(await tracesOf(page)).toEqual({ ...noTraces, cookies: [ownCookie] })
    expect(await page.evaluate('omonoConsent.due')).toEqual([])
    // A change of mind: the first that a vendor hears of is the consent.
    await openPreferences(page)
    await press(page, 'accept-all')
    await expectRunning(page, context.network, vendors)
  })

  it('runs each vendor once after Accept all, and again after a reload without asking', async () => {
    const page = await context.open(address)
    await answerBanner(page, 'accept-all')
    await expectRunning(page, context.network, vendors)
    expect(await page.evaluate('document.querySelectorAll(".intercom-launcher").length')).toBe(1)
    context.network.clear()
    await page.reload()
    await expectRunning(page, context.network, vendors)
    expect(await page.evaluate((selector) => document.querySelector(selector), banner)).toBeNull()
    expect(await errorsOf(page)).toEqual([])
  })

  it.each(vendors)('runs $id alone when only it is switched on', async (vendor) => {
    const page = await context.open(address)
    await change(page, vendor.id)
    await expectRunning(page, context.network, [vendor])
  })

  it('lets no vendor be asked after Reject all in place, and starts each again without loading it twice', async () => {
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
    await page.evaluate('gtag("event", "sign_up")')
    await clickOn(page, 'h1')
    await tryToReach(page, [
      'https://www.google-analytics.com/g/collect?en=late',
      'https://api-iam.intercom.io/messenger/web/ping?late',
      'https://cloudflareinsights.com/cdn-cgi/rum?late',
    ])
    expect(contacted(context.network, since)).toEqual([])
    expect(await tracesOf(page)).toMatchObject({ cookies: [ownCookie], local: [], session: [] })

    await openPreferences(page)
    await press(page, 'accept-all')
    since = Date.now()
    for (const { id } of [googleAnalytics, intercom])
      await expect
        .poll(() => requestsTo(context.network, id, since).length, { timeout: 8000 })
        .toBeGreaterThan(0)
    for (const { script } of vendors) expect(countOf(context.network, script)).toBe(1)
    expect((await tracesOf(page)).ran).toEqual(vendors.map(({ id }) => id).sort())

    await openPreferences(page)
    await press(page, 'reject-all')
    since = Date.now()
    await page.reload()
    await settled(page, 1000)
    expect(contacted(context.network, since)).toEqual([])
    expect(await tracesOf(page)).toEqual({ ...noTraces, cookies: [ownCookie] })
    expect(await page.evaluate('omonoConsent.due')).toEqual([])
  })
})
