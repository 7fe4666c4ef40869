import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { base, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, inPreferences, onPage, preferences } from '../lib/ui-hooks.ts'

const categories = ['functional', 'analytics', 'marketing']
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `vendor-${index}`,
    name: index % 100 ? `Vendor ${index}` : `Société ${index}`,
    party: 'third',
    category: categories[index % 3],
    purposes: ['session-tracking'],
    policyUrl: `https://${index}.example/privacy`,
    hosts: [`${index}.example`],
    cookies: { [`_${index}`]: '1 year' },
  }))
const body = '<button id="opener" data-omono-action="open-preferences">Cookies</button>'
const field = inPreferences('[role=searchbox]')
const found = inPreferences('[role=status]')

describeIn('chromium', 'many vendors', (engine, context) => {
  const tab = useTab(context)
  const ask = <T>(expression: string) => tab.page.evaluate<T>(expression)
  const count = (selector: string) => ask<number>(`document.querySelectorAll('${selector}').length`)
  const text = (selector: string) => ask<string>(`document.querySelector('${selector}').textContent`)
  const open = async (vendors: readonly object[]) => {
    await tab.open(shop({ body, config: { vendors } }))
    await tab.page.waitFor(banner())
    await tab.page.click('#opener')
    await tab.page.waitFor(preferences())
  }
  const search = async (query: string) => {
    await tab.page.click(field)
    await ask(`document.querySelector('${field}').select()`)
    await (query ? tab.page.type(query) : tab.page.press('Backspace'))
  }

  it('A-29 F-47 lists ten thousand a page at a time, finds one, and C-12 saves exactly what is shown', async () => {
    // The others are slower, and the same.
    const vendors = many(engine === 'chromium' ? 10_000 : 2000)
    await open([base, ...vendors])
    await tab.page.waitFor(field)
    expect(await count(inPreferences('[data-omono-vendor]'))).toBe(1 + 3 * 40)
    expect(await text(inPreferences('[role=group]:nth-of-type(3) summary'))).toBe(
      `Vendors: 0 of ${vendors.filter(({ category }) => category === 'analytics').length} on`,
    )

    // Switches act at once, and on all of a category.
    await tab.page.click(inPreferences('[data-omono-purpose=analytics]'))
    await search('vendor 1998')
    await tab.until(`document.querySelector('${found}').textContent === 'Found: 1'`)
    expect(await count(inPreferences('[data-omono-purpose]'))).toBe(0)
    expect(await text(inPreferences('[role=group]'))).toBe(
      'Vendor 1998 (3rd party)Session Tracking_1998 cookie, 1 yearPrivacy policy of Vendor 1998',
    )
    await tab.page.click(inPreferences('[data-omono-vendor=vendor-1998]'))
    await search('vendor 1234')
    await tab.until(`document.querySelector('${found}').textContent === 'Found: 1'`)
    expect(await ask(`document.querySelector('[data-omono-vendor=vendor-1234]').checked`)).toBe(true)
    await tab.page.click(inPreferences('[data-omono-vendor=vendor-1234]'))

    await search('')
    await tab.until(`document.querySelector('${found}').textContent === ''`)
    expect(await ask(`document.querySelector('[data-omono-purpose=analytics]').indeterminate`)).toBe(true)
    await tab.page.click(preferences('save'))
    await tab.until(`!${onPage(preferences())}`)
    const wanted = vendors
      .filter(
        ({ id, category }) => (category === 'analytics' || id === 'vendor-1998') && id !== 'vendor-1234',
      )
      .map(({ id }) => id)
    const granted = `Object.entries(omonoConsent.getConsent()).filter(([id, status]) => status === 'granted' && id !== 'base').map(([id]) => id)`
    expect(await ask(granted)).toEqual(wanted)
    // Nobody is asked again: where a cookie is too small, localStorage stands in.
    await tab.page.reload()
    await tab.until('window.omonoConsent')
    expect(await ask(granted)).toEqual(wanted)
    expect(await ask('omonoConsent.due')).toEqual([])
  })

  it('A-23 finds names as one types them, says so where there is none, and forgets them with Escape', async () => {
    await open([base, ...many(500)])
    await tab.page.waitFor(field)
    for (const [query, message] of [
      ['SOCIETE', 'Found: 5'],
      ['société 3', 'Found: 1'],
      ['(', 'Found: 0'],
      [' ', ''],
    ] as const) {
      await search(query)
      await tab.until(`document.querySelector('${found}').textContent === ${JSON.stringify(message)}`)
    }
    await search('vendor')
    await tab.page.press('Escape')
    await tab.until(`!${onPage(preferences())}`)
    await tab.page.click('#opener')
    await tab.page.waitFor(field)
    expect(await ask(`document.querySelector('${field}').value`)).toBe('')
  })

  it('shows more on request, and moves on to the first that is new', async () => {
    await open([base, ...many(300)])
    await tab.page.waitFor(field)
    const group = inPreferences('[role=group]:nth-of-type(3)')
    await tab.page.click(`${group} summary`)
    await tab.page.waitFor(`${group} ul`)
    expect(await text(`${group} details > div`)).toBe(
      'Vendor 1 (3rd party)Session Tracking_1 cookie, 1 yearPrivacy policy of Vendor 1',
    )
    await tab.page.click(`${group} [data-omono-action=more]`)
    expect(await count(`${group} [data-omono-vendor]`)).toBe(80)
    expect(await ask('document.activeElement.dataset.omonoVendor')).toBe('vendor-121')
    await tab.until(`document.querySelectorAll('${group} ul').length === 80`)
    await tab.page.click(`${group} [data-omono-action=more]`)
    expect(await count(`${group} [data-omono-vendor]`)).toBe(100)
    expect(await count(`${group} [data-omono-action=more]`)).toBe(0)
  })
})

describeIn('chromium', 'the file of the search', (_engine, context) => {
  const tab = useTab(context)
  const count = (selector: string) =>
    tab.page.evaluate<number>(`document.querySelectorAll('${selector}').length`)
  const loaded = () =>
    tab.page.evaluate<boolean>(
      `performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/omono-consent-search.js'))`,
    )
  const open = async (vendors: readonly object[], lang = 'en', others = {}) => {
    await tab.open(shop({ body, config: { vendors, languages: ['en', 'de'] }, lang }), { others })
    await tab.page.waitFor(banner())
    await tab.page.click('#opener')
    await tab.page.waitFor(preferences())
  }

  it('is not loaded for forty vendors, and has the words of the page for more', async () => {
    await open(many(40), 'de')
    expect(await count(inPreferences('[data-omono-vendor]'))).toBe(40)
    expect(await loaded()).toBe(false)
    await open(many(41), 'de')
    await tab.page.waitFor(field)
    expect(await loaded()).toBe(true)
    expect(await tab.page.evaluate(`document.querySelector('${field}').labels[0].textContent`)).toBe(
      'Anbieter suchen',
    )
  })

  it.each([
    ['missing', { status: 404, body: '' }],
    [
      'of another release',
      { headers: { 'content-type': 'text/javascript' }, body: 'export const search = 1' },
    ],
  ])('C-21 is %s: every vendor is listed', async (_what, answer) => {
    await open(many(300), 'en', { '/omono-consent-search.js': answer })
    await tab.until(`document.querySelectorAll('${inPreferences('[data-omono-vendor]')}').length === 300`)
    expect(await count(field)).toBe(0)
  })
})
