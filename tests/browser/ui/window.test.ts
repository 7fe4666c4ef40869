// Small windows, late interfaces and other writing directions: nobody is asked out of sight, and nothing is moved.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { alpha, base, beta, gamma, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { brokenWords, isInSight } from '../lib/ui-fit.ts'
import { banner, preferences } from '../lib/ui-hooks.ts'
import { longPage, showSurface } from '../lib/ui-surfaces.ts'

const windows = [
  [375, 667],
  [360, 640],
  [390, 664],
  [320, 568],
  [667, 375],
  [640, 400],
  [320, 200],
  [1280, 800],
] as const

/** A second after the page has been painted, as from a slow network. */
const late = {
  '/omono-consent-ui.js': {
    headers: { 'content-type': 'text/javascript' },
    body: readFileSync(new URL('../../../packages/embed/dist/omono-consent-ui.js', import.meta.url), 'utf8'),
    delay: 1000,
  },
}

/** Chromium adds up what has moved without the visitor's doing; elsewhere nothing is told. */
const shifts = `<script>shift = 0
  try { new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value })
    .observe({ type: 'layout-shift', buffered: true }) } catch {}</script>`

const german = {
  'action.close': 'Schließen',
  'action.reject-all': 'Alle ablehnen',
  'action.accept-all': 'Alle akzeptieren',
  'action.open-preferences': 'Einstellungen anpassen',
  'action.save': 'Auswahl speichern',
}

describeEngines('the window', (engine, context) => {
  const tab = useTab(context)

  it.each(engine === 'chromium' ? windows : windows.filter(([width]) => width < 375))(
    'A-49 asks in sight of who has scrolled, and moves nothing, at %i×%i',
    async (width, height) => {
      await tab.page.setViewport(width, height)
      const lines = Array.from(
        { length: 60 },
        (_, index) => `<p>Line ${index} of a page that says something</p>`,
      )
      await tab.open(shop({ head: shifts, body: lines.join('') }), { others: late })
      await tab.run('scrollTo(0, 400)')
      const line = `document.elementsFromPoint(40, 20).find(({ localName }) => localName === 'p')?.getBoundingClientRect().top`
      const before = await tab.page.evaluate(line)
      await tab.page.waitFor(banner())
      await tab.run('await new Promise((done) => setTimeout(done, 700))')
      expect(await tab.page.evaluate(isInSight(banner()))).toEqual([true, true])
      expect(await tab.page.evaluate('scrollY > 300')).toBe(true)
      expect(await tab.page.evaluate(line)).toBe(before)
      if (engine === 'chromium') expect(await tab.page.evaluate('shift')).toBeLessThan(0.02)
      await tab.page.setViewport(1280, 800)
    },
  )

  it.each([
    [320, 568],
    [360, 640],
    [375, 667],
  ])('breaks no word in a button, at %i×%i', async (width, height) => {
    await tab.page.setViewport(width, height)
    for (const messages of [{}, german]) {
      await tab.open(shop({ config: { vendors: [base, alpha, beta, gamma], messages } }))
      await tab.page.waitFor(banner())
      expect(await tab.page.evaluate(brokenWords(banner()))).toEqual([])
      await showSurface(tab, preferences)
      expect(await tab.page.evaluate(brokenWords(preferences()))).toEqual([])
    }
    await tab.page.setViewport(1280, 800)
  })

  it('leaves the greater part of a window of 320×200 to what the preferences say', async () => {
    await tab.page.setViewport(320, 200)
    await tab.open(longPage)
    await showSurface(tab, preferences)
    const seen = await tab.page.evaluate<
      boolean[]
    >(`[...document.querySelectorAll('dialog > div > [role=group] > label input')].map((input) => {
      input.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, width, height } = input.getBoundingClientRect()
      // Its label, and a line above and below it.
      return [-40, 0, 40].every((away) =>
        document.elementFromPoint(left + width / 2, top + height / 2 + away)?.closest('[role=group]')?.contains(input)
        || document.elementFromPoint(left + width / 2, top + height / 2 + away)?.closest('.omono-body'))
    })`)
    expect(seen.length).toBe(4)
    expect(seen).toEqual(seen.map(() => true))
    await tab.page.setViewport(1280, 800)
  })

  it('writes names from left to right where the text runs the other way', async () => {
    await tab.open(
      shop({
        body: '<div dir="rtl" data-omono="cookie-policy"></div>',
        config: { vendors: [base, alpha], messages: { lang: 'ar', dir: 'rtl' } as Record<string, string> },
      }),
    )
    await showSurface(tab, preferences)
    await tab.page.evaluate(
      `document.querySelectorAll('details').forEach((details) => { details.open = true })`,
    )
    await tab.page.waitFor('dialog code')
    const first = (surface: string) => `(() => {
      const code = document.querySelector('${surface} code')
      code.firstChild.data = '_GRECAPTCHA'
      const at = (index) => { const range = document.createRange(); range.setStart(code.firstChild, index); range.setEnd(code.firstChild, index + 1); return range.getBoundingClientRect().left }
      return [at(0) < at(1), getComputedStyle(code.closest('${surface}')).direction]
    })()`
    expect(await tab.page.evaluate(first('dialog'))).toEqual([true, 'rtl'])
    await tab.page.waitFor('[data-omono=policy] code')
    expect(await tab.page.evaluate(first('[data-omono=policy]'))).toEqual([true, 'rtl'])
  })
})
