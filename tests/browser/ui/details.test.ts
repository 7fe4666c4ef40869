import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { alpha, base, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, inPreferences, preferences } from '../lib/ui-hooks.ts'

const FILE = '/omono-consent-details.js'

describeIn('firefox', 'details', (_engine, context) => {
  const tab = useTab(context)
  const about = { description: 'Counts visits.', company: 'Alpha Limited', country: 'IE' }
  const config = { vendors: ['google-analytics', base, { ...alpha, ...about }], surface: 'website' }
  const unfold = async () => {
    await tab.page.click(banner('open-preferences'))
    await tab.page.waitFor(preferences())
    await tab.page.evaluate(`for (const one of document.querySelectorAll('dialog details')) one.open = true`)
  }
  const words = `document.querySelector('dialog').innerText`
  const asked = async () =>
    (
      await tab.page.evaluate<string[]>(
        `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)`,
      )
    ).filter((path) => path === FILE).length

  it('I-12 C-21 come when a vendor is unfolded, for one of ours and for one of the site’s', async () => {
    await tab.open(shop({ config }))
    await tab.page.waitFor(banner())
    await tab.page.click(banner('open-preferences'))
    await tab.page.waitFor(preferences())
    expect(await asked()).toBe(0)
    await tab.page.evaluate(`for (const one of document.querySelectorAll('dialog details')) one.open = true`)
    await tab.until(`${words}.includes('_ga_* cookie, 2 years')`)
    const text = await tab.page.evaluate<string>(words)
    expect(text).toContain('User Identification, Browser Identification, Session Tracking, Activity Tracking')
    expect(text).toContain('Counts visits.')
    expect(text).toContain('Alpha Limited, Ireland')
    expect(await asked()).toBe(1)
  })

  it('leave every switch and every name where their file is missing', async () => {
    await tab.open(shop({ config }), { others: { [FILE]: { status: 404, body: 'Not here' } } })
    await tab.page.waitFor(banner())
    await unfold()
    await tab.until(`${words}.includes('Google Analytics (3rd party)')`)
    await tab.page.click(inPreferences('[data-omono-vendor="google-analytics"]'))
    await tab.page.click(preferences('save'))
    await tab.until(`omonoConsent.isGranted('google-analytics')`)
    expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('denied')
    // The browser names the file that it did not get.
    expect((await tab.errors()).filter((text) => !text.includes(FILE))).toEqual([])
  })
})
