import { beforeEach, expect, it } from 'vitest'
import { describeIn, type Page, settled } from '../../harness/index.ts'
import { contacted, requestsTo, useInternet, website } from '../lib/main-job.ts'
import { answerBanner, change, openPreferences, press } from '../lib/main-job-visitor.ts'
import { googleAnalytics } from '../lib/main-job-website.ts'

const forms = [
  ['tags', `${website}/`],
  ['settings', `${website}/managed/`],
] as const

/** No vendor of the website listens for advertising or extras, so these stay denied. */
const types = (analytics: string) => ({
  security_storage: 'granted',
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: analytics,
  functionality_storage: 'denied',
  personalization_storage: 'denied',
})

const redacted = ['set', 'ads_data_redaction', true]
const byDefault = [['consent', 'default', types('denied')], redacted]
const update = (analytics: string) => [
  ['consent', 'update', types(analytics)],
  redacted,
  { event: 'omono_consent', consent: types(analytics) },
]
const tag = [['js'], ['config', 'G-OMONO12345']]

/** The data layer: commands as arrays, of which Google reads only Arguments objects, and messages as they are. */
const commandsOf = (page: Page): Promise<unknown[]> =>
  page.evaluate(() =>
    (window as unknown as { dataLayer: ArrayLike<unknown>[] }).dataLayer.map((entry) => {
      if (Array.isArray(entry)) return `an array, which Google ignores: ${entry}`
      if (Object.prototype.toString.call(entry) !== '[object Arguments]') return entry
      return Array.from(entry).filter((argument) => !(argument instanceof Date))
    }),
  )

describeIn('chromium', 'google consent mode', (_engine, context) => {
  beforeEach(() => useInternet(context))

  const hitsSince = (since = 0) =>
    requestsTo(context.network, googleAnalytics.id, since).filter(({ path }) => path.startsWith('/g/collect'))

  it.each(forms)('hears every change in order, on the page with %s', async (_form, address) => {
    const page = await context.open(address)
    const waiting = [['consent', 'default', { ...types('denied'), wait_for_update: 500 }], redacted]
    expect(await commandsOf(page)).toEqual(waiting)

    await change(page, googleAnalytics.id)
    await expect.poll(() => hitsSince().length, { timeout: 5000 }).toBeGreaterThan(0)
    const granted = [...waiting, ...update('granted'), ...tag]
    expect(await commandsOf(page)).toEqual(granted)

    await change(page, googleAnalytics.id)
    expect(await commandsOf(page)).toEqual([...granted, ...update('denied')])

    await change(page, googleAnalytics.id)
    expect(await commandsOf(page)).toEqual([...granted, ...update('denied'), ...update('granted')])
    const regranted = Date.now()
    await expect.poll(() => hitsSince(regranted).length, { timeout: 5000 }).toBeGreaterThan(0)

    await page.reload()
    const reloaded = Date.now()
    await expect.poll(() => hitsSince(reloaded).length, { timeout: 5000 }).toBeGreaterThan(0)
    expect(await commandsOf(page)).toEqual([...byDefault, ...update('granted'), ...tag])
    // G100 is a ping without consent: no hit was sent before Google knew.
    for (const { url } of hitsSince()) expect(url).toContain('gcs=G111')
  })

  it('S-18 hears a refusal, and Google is asked nothing', async () => {
    const page = await context.open(`${website}/`)
    await answerBanner(page, 'reject-all')
    expect((await commandsOf(page)).slice(2)).toEqual(update('denied'))
    await openPreferences(page)
    await press(page, 'reject-all')
    await page.reload()
    await settled(page, 500)
    expect(await commandsOf(page)).toEqual([...byDefault, ...update('denied')])
    expect(contacted(context.network)).toEqual([])
  })
})
