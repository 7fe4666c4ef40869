import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { alpha, base, beta, delta, gamma, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, inPreferences, onPage, preferences } from '../lib/ui-hooks.ts'
import { measures } from '../lib/ui-look.ts'
import { showSurface, themes, unfold } from '../lib/ui-surfaces.ts'

/** What tells a control from what it lies on, and the state of a switch: the least contrast of each, at least 3:1. */
const parts = `(() => {
  ${measures}
  const style = (element, pseudo) => getComputedStyle(element, pseudo)
  const card = (element) => luminance(style(element.closest('section, dialog')).backgroundColor)
  const fill = (element, pseudo) => luminance(style(element, pseudo).backgroundColor)
  const list = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length)
  const low = []
  const check = (what, value) => value >= 3 || low.push(what + ' ' + value.toFixed(2))
  const buttons = list('[data-omono=root] button'), switches = list('[data-omono=root] [role=switch]')
  for (const button of buttons) {
    const { borderTopColor, borderTopWidth, backgroundColor } = style(button)
    check(button.textContent, Math.max(parseFloat(borderTopWidth) && ratio(luminance(borderTopColor), card(button)), ratio(luminance(backgroundColor), card(button))))
  }
  const states = new Set()
  for (const one of switches) {
    const state = one.indeterminate ? 'mixed' : one.checked ? 'on' : 'off'
    states.add(state)
    check('track ' + state, ratio(fill(one), card(one)))
    check('thumb ' + state, ratio(fill(one, '::before'), fill(one)))
  }
  return { low, buttons: buttons.length, states: [...states].sort() }
})()`

const config = { vendors: [base, alpha, delta, beta, gamma] }
for (const [name, options] of Object.entries(themes))
  describeIn('chromium', `parts in ${name}`, (_engine, context) => {
    const tab = useTab(context, options)

    it('A-40 A-41 stand out from what they lie on, in every state', async () => {
      await tab.open(shop({ config }))
      await tab.page.waitFor(banner())
      expect(await tab.page.evaluate(parts)).toEqual({ low: [], buttons: 3, states: [] })
      await showSurface(tab, preferences)
      await unfold(tab)
      await tab.page.evaluate(
        `document.querySelector('${inPreferences('[data-omono-vendor=alpha]')}').click()`,
      )
      await tab.page.evaluate(
        `document.querySelector('${inPreferences('[data-omono-purpose=functional]')}').click()`,
      )
      await tab.until(
        `document.querySelector('${inPreferences('[data-omono-purpose=analytics]')}').indeterminate`,
      )
      // The thumb slides, and the colours change at once.
      expect(await tab.page.evaluate(parts)).toMatchObject({ low: [], states: ['mixed', 'off', 'on'] })
    })
  })

describeIn('chromium', 'parts on paper', (_engine, context) => {
  const tab = useTab(context)

  it('are not printed, and cover nothing of the page', async () => {
    await tab.open(shop({ config }))
    await tab.page.waitFor(banner())
    await tab.page.click(banner('open-preferences'))
    await tab.page.waitFor(preferences())
    await tab.page.command('Emulation.setEmulatedMedia', { media: 'print' })
    expect(await tab.page.evaluate(onPage(banner()))).toBe(false)
    expect(await tab.page.evaluate(onPage(preferences()))).toBe(false)
    const { data } = (await tab.page.command('Page.printToPDF', {})) as { data: string }
    expect(data.length).toBeGreaterThan(1000)
    await tab.page.command('Emulation.setEmulatedMedia', { media: '' })
    // Whoever has printed goes on where they were.
    await tab.until(onPage(preferences()))
  })
})
