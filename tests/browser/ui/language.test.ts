import { expect, it } from 'vitest'
import { describeIn, type NetResponse } from '../../harness/index.ts'
import { type Parts, shop } from '../lib/gate-page.ts'
import { type Tab, useTab } from '../lib/gate-tab.ts'
import { banner, inPreferences, preferences } from '../lib/ui-hooks.ts'

const ROOT = `document.querySelector('[data-omono="root"]')`
const textOf = (selector: string) => `document.querySelector('${selector}').innerText`
const setLanguage = (lang: string) => `void (document.documentElement.lang = '${lang}')`

/** What the banner says, and in which language it says that it does. */
const look = async (tab: Tab) => {
  await tab.page.waitFor(banner())
  return {
    lang: await tab.page.evaluate<string>(`${ROOT}.lang`),
    reject: await tab.page.evaluate<string>(textOf(banner('reject-all'))),
    text: await tab.page.evaluate<string>(textOf(banner())),
  }
}

describeIn('firefox', 'language', (_engine, context) => {
  const tab = useTab(context)
  /** The files of the interface that the shop was asked for. */
  const files = () =>
    context.network.requests(({ path }) => /omono-consent-ui/.test(path)).map(({ path }) => path.slice(1))
  const open = (lang: string, parts: Parts = {}, others: Record<string, NetResponse> = {}) =>
    tab.open(shop({ lang, ...parts }), { others })

  it.each([
    ['en', 'omono-consent-ui.js', 'en-GB', 'Reject all'],
    ['', 'omono-consent-ui.js', 'en-GB', 'Reject all'],
    ['en-US', 'omono-consent-ui.js', 'en-US', 'Reject all'],
    ['de-AT', 'omono-consent-ui.de.js', 'de', 'Alle ablehnen'],
    ['de-CH', 'omono-consent-ui.de.js', 'de-CH', 'Alle ablehnen'],
    ['pt-BR', 'omono-consent-ui.pt.js', 'pt-BR', 'Rejeitar tudo'],
    ['no', 'omono-consent-ui.no.js', 'nb', 'Avvis alle'],
    ['zh-TW', 'omono-consent-ui.zh.js', 'zh-Hant', '全部拒絕'],
    ['ar', 'omono-consent-ui.ar.js', 'ar', 'رفض الكل'],
  ])(
    'I-03 I-05 C-23 A-50 speaks as the page does, with one request: %s',
    async (lang, file, spoken, reject) => {
      await open(lang)
      const seen = await look(tab)
      expect([seen.lang, seen.reject]).toEqual([spoken, reject])
      expect(files()).toEqual([file])
      expect(await tab.contacts()).toEqual([])
      if (!spoken.startsWith('en')) expect(seen.text).not.toMatch(/\b(the|your|choices)\b/i)
      const dir = await tab.page.evaluate(`[${ROOT}.dir, getComputedStyle(${ROOT}).direction]`)
      expect(dir).toEqual(spoken === 'ar' ? ['rtl', 'rtl'] : ['ltr', 'ltr'])
    },
  )

  it.each([
    ['is missing', { status: 404, body: 'gone' }],
    ['is a page', { headers: { 'content-type': 'text/html' }, body: '<!doctype html>Shop' }],
  ])('I-04 speaks English, and nothing else, where the file %s', async (_name, answer) => {
    await open('de', {}, { '/omono-consent-ui.de.js': answer })
    const seen = await look(tab)
    expect([seen.lang, seen.reject]).toEqual(['en-GB', 'Reject all'])
    expect(seen.text).not.toMatch(/Cookies? (werden|nutzt)|Anbieter/)
    expect(files()).toEqual(['omono-consent-ui.de.js', 'omono-consent-ui.js'])
    expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('not asked')
    expect(await tab.contacts()).toEqual([])
  })

  it.each([
    ['tlh', 'fr', 'the first of the site’s languages, where the page is in another one'],
    ['de', 'de', 'the one of the page, where the site has it'],
    ['en-US', 'fr', 'no language that the site does not have'],
  ])('I-05 for %s: %s, %s', async (lang, spoken) => {
    await open(lang, { tag: 'data-languages="fr de"' })
    expect((await look(tab)).lang).toBe(spoken)
    expect(files()).toEqual([`omono-consent-ui.${spoken}.js`])
  })

  it('I-14 puts the words of the site in place of ours, in their language alone', async () => {
    const translations = { de: { 'banner.title': 'Kekse' }, 'fr-CA': { 'banner.title': 'Biscuits' } }
    const title = textOf(`${banner()} h2`)
    await open('de', { config: { translations } })
    await tab.page.waitFor(banner())
    expect(await tab.page.evaluate(title)).toBe('Kekse')
    await open('fr-CA', { config: { translations } })
    await tab.page.waitFor(banner())
    expect(await tab.page.evaluate(title)).toBe('Biscuits')
    await open('fr', { config: { translations } })
    await tab.page.waitFor(banner())
    expect(await tab.page.evaluate(title)).not.toBe('Biscuits')
  })
})

describeIn('webkit', 'language of a page that changes it', (_engine, context) => {
  const tab = useTab(context)

  it('I-06 follows it and keeps what is switched, unfolded and in focus', async () => {
    const alpha = inPreferences('[data-omono-vendor="alpha"]')
    const place = '<div data-omono="cookie-policy"></div>'
    await tab.open(shop({ body: place }))
    await tab.page.waitFor(banner())
    await tab.page.click(banner('open-preferences'))
    await tab.page.waitFor(preferences())
    await tab.run(`
      document.querySelectorAll('${inPreferences('details')}').forEach((details) => { details.open = true })
      const input = document.querySelector('${alpha}')
      input.focus()
      input.click()`)
    const state = `(() => {
      const input = document.querySelector('${alpha}')
      return [input.checked, input === document.activeElement, !!input.closest('details').open]
    })()`
    const said = [preferences('save'), inPreferences('details[open] li'), '[data-omono="policy"] th']
    const words = () => Promise.all(said.map((selector) => tab.page.evaluate<string>(textOf(selector))))
    await tab.until(`document.querySelector('${inPreferences('details[open] li')}')`)
    expect(await tab.page.evaluate(state)).toEqual([true, true, true])
    const english = await words()

    await tab.page.evaluate(setLanguage('fr-CA'))
    await tab.until(`${ROOT}.lang === 'fr-CA'`)
    const french = await words()
    for (const [index, text] of french.entries()) expect(text).not.toBe(english[index])
    expect(french[1]).toContain('témoin')
    expect(await tab.page.evaluate(state)).toEqual([true, true, true])

    // Within the same file, and back.
    await tab.page.evaluate(setLanguage('fr'))
    await tab.until(`${ROOT}.lang === 'fr'`)
    await tab.page.evaluate(setLanguage('ar'))
    await tab.until(`${ROOT}.dir === 'rtl'`)
    await tab.page.evaluate(setLanguage('en'))
    await tab.until(`${ROOT}.lang === 'en-GB'`)
    expect(await words()).toEqual(english)
    expect(await tab.page.evaluate(state)).toEqual([true, true, true])

    await tab.page.evaluate(`document.querySelector('${preferences('save')}').click()`)
    expect(
      await tab.page.evaluate(`[omonoConsent.isGranted('alpha'), omonoConsent.isGranted('beta')]`),
    ).toEqual([true, false])
    expect(await tab.page.evaluate(`document.querySelectorAll('[data-omono="root"]').length`)).toBe(1)
    expect(await tab.errors()).toEqual([])
  })
})
