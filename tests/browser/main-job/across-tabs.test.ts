import { beforeEach, expect, it } from 'vitest'
import { describeIn, type NetHandler, type Page, settled } from '../../harness/index.ts'
import {
  contacted,
  countOf,
  internet,
  ownCookie,
  requestsTo,
  system,
  tracesOf,
  useInternet,
  website,
} from '../lib/main-job.ts'
import { answerBanner, banner, isGone, openPreferences, press } from '../lib/main-job-visitor.ts'
import { expectRunning, googleAnalytics, intercom, vendors } from '../lib/main-job-website.ts'

/** A page that may be kept whole when the visitor leaves it. */
const keepable: NetHandler = async (request) => {
  const response = await internet(request)
  return { ...response, headers: { ...response?.headers, 'cache-control': 'max-age=60' } }
}

const noteRestoring = (page: Page) =>
  page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { __persisted: persisted }))
  })
const isRestored = (page: Page) => page.evaluate('window.__persisted === true')
const runsAll = () => {
  const { __ran } = window as { __ran?: string[] }
  return __ran?.length === 3
}
const isDenied = () =>
  (window as unknown as { omonoConsent: { isGranted(id: string): boolean } }).omonoConsent.isGranted(
    'intercom',
  ) === false

describeIn('firefox', 'across tabs', (_engine, context) => {
  beforeEach(() => useInternet(context))

  async function openTabs(first: string, second: string): Promise<[Page, Page]> {
    const session = await context.newSession()
    const [a, b] = [await session.newPage(), await session.newPage()]
    await a.goto(first)
    await b.goto(second)
    for (const tab of [a, b]) await tab.waitFor(banner)
    return [a, b]
  }

  it('C-27 F-28 grants and withdraws in the other tab within a second', async () => {
    const [a, b] = await openTabs(`${website}/`, `${website}/pricing.html`)
    await answerBanner(a, 'accept-all')
    await b.waitFor(isGone.banner, 1000)
    await b.waitFor(runsAll)
    for (const { script } of vendors) expect(countOf(context.network, script)).toBe(2)

    await openPreferences(b)
    await press(b, 'reject-all')
    await a.waitFor(isDenied, 1000)
    const since = Date.now()
    expect(await tracesOf(a)).toMatchObject({ cookies: [ownCookie], local: [] })
    // The stand-ins of Google Analytics and Intercom report every two seconds.
    await settled(a, 3000)
    expect(contacted(context.network, since)).toEqual([])
  })

  it('closes the banner of the other tab, and asks nobody, on Reject all', async () => {
    const [a, b] = await openTabs(`${system}/`, `${system}/settings`)
    await answerBanner(a, 'reject-all')
    await b.waitFor(isGone.banner, 1000)
    await b.waitFor('[data-vendor=intercom][data-status=denied]')
    await settled(b)
    expect(contacted(context.network)).toEqual([])
  })

  it('releases vendors on a restored page when they were granted on a later one', async () => {
    context.answer(keepable)
    const page = await context.open(`${website}/`)
    await page.waitFor(banner)
    await noteRestoring(page)
    await page.goto(`${website}/pricing.html`)
    await answerBanner(page, 'accept-all')
    await expectRunning(page, context.network, vendors)
    await page.back()
    expect(await isRestored(page)).toBe(true)
    await page.waitFor(isGone.banner, 1000)
    await page.waitFor(runsAll)
  })

  it('stops vendors on a restored page when they were withdrawn on a later one', async () => {
    context.answer(keepable)
    const page = await context.open(`${website}/`)
    await answerBanner(page, 'accept-all')
    await expectRunning(page, context.network, vendors)
    await noteRestoring(page)
    await page.goto(`${website}/pricing.html`)
    await openPreferences(page)
    await press(page, 'reject-all')
    await page.back()
    const since = Date.now()
    await page.waitFor(isDenied, 1000)
    expect(await isRestored(page)).toBe(true)
    await settled(page, 3000)
    for (const { id } of [googleAnalytics, intercom])
      expect(requestsTo(context.network, id, since)).toEqual([])
    expect(await tracesOf(page)).toMatchObject({ cookies: [ownCookie], local: [] })
  })
})
