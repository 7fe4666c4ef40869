import { expect, it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { alpha, base, beta, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, control, inPreferences, onPage, preferences } from '../lib/ui-hooks.ts'

const more = Array.from({ length: 12 }, (_, index) => ({
  ...alpha,
  id: `more-${index}`,
  category: `own-${index}`,
}))
const config = { vendors: [base, alpha, beta, ...more] }
const body = `<button id="opener" data-omono-action="open-preferences">Cookies</button><button id="other">Other</button>
  <p style="height:3000px">Long</p>`

describeEngines('preferences', (_engine, context) => {
  const tab = useTab(context)
  const ask = <T>(expression: string) =>
    tab.page.evaluate<T>(
      `(() => { const dialog = document.querySelector('dialog'); return ${expression} })()`,
    )
  const isOpen = () => tab.page.evaluate<boolean>(onPage(preferences()))
  const open = async (parts = {}) => {
    await tab.open(shop({ body, config, ...parts }))
    await tab.page.waitFor(banner())
    await tab.page.click('#opener')
    await tab.page.waitFor(preferences())
  }

  it('A-20 A-21 is a modal dialog named by its title, which has the focus', async () => {
    await open()
    expect(
      await ask('[dialog.localName, dialog.matches(":modal"), dialog.hasAttribute("aria-describedby")]'),
    ).toEqual(['dialog', true, false])
    expect(
      await ask('document.getElementById(dialog.getAttribute("aria-labelledby")) === document.activeElement'),
    ).toBe(true)
    expect(await ask('[document.activeElement.localName, document.activeElement.tabIndex]')).toEqual([
      'h2',
      -1,
    ])
  })

  it('is the only set of choices in sight', async () => {
    const opacity = `getComputedStyle(document.querySelector('${banner()}')).opacity`
    await open()
    expect(await ask(opacity)).toBe('0')
    await tab.page.press('Escape')
    await tab.until(`!${onPage(preferences())}`)
    expect(await ask(opacity)).not.toBe('0')
  })

  it('A-23 A-24 closes on Escape and Close, changes nothing, and gives the focus back', async () => {
    await open()
    for (const close of ['Escape', 'Close'] as const) {
      if (!(await isOpen())) await tab.page.click('#opener')
      await tab.page.waitFor(preferences())
      await ask(`void dialog.querySelector('[data-omono-purpose=analytics]').click()`)
      if (close === 'Escape') await tab.page.press('Escape')
      else await tab.page.click(preferences('close'))
      await tab.until(`!${onPage(preferences())}`)
      expect(await ask('[document.activeElement.id, omonoConsent.decision === undefined]')).toEqual([
        'opener',
        true,
      ])
    }
    // The draft was thrown away with the dialog.
    await tab.page.click('#opener')
    expect(await ask(`dialog.querySelector('[data-omono-purpose=analytics]').checked`)).toBe(false)
    await tab.page.press('Escape')
    // Opened from the banner, which is gone after the answer: on to the content.
    await tab.page.click(banner('open-preferences'))
    await tab.page.click(preferences('save'))
    expect(await isOpen()).toBe(false)
    expect(await ask('document.activeElement.localName')).toBe('main')
  })

  it('A-24 gives the focus to the control where the page has no way of its own', async () => {
    await tab.open(shop({ config }))
    await tab.page.click(banner('open-preferences'))
    await tab.page.waitFor(preferences())
    await tab.page.click(preferences('reject-all'))
    await tab.until(`document.activeElement.matches('${control}')`)
  })

  it('A-27 A-28 has switches whose label stays the same, that Space moves, described and grouped', async () => {
    await open()
    const name = `dialog.querySelector('[data-omono-purpose=analytics]')`
    const label = `${name}.labels[0].innerText`
    const before = await ask(label)
    await ask(`${name}.focus()`)
    await tab.page.press('Space')
    await tab.until(`document.querySelector('${inPreferences('[data-omono-purpose=analytics]')}').checked`)
    expect(
      await ask(`[${name}.checked, ${name}.getAttribute('role'), ${name}.hasAttribute('aria-checked')]`),
    ).toEqual([true, 'switch', false])
    expect(await ask(label)).toBe(before)
    expect(
      await ask(`document.getElementById(${name}.getAttribute('aria-describedby')).innerText.length > 5`),
    ).toBe(true)
    expect(await ask(`${name}.closest('[role=group]').getAttribute('aria-label')`)).toBe('Analytics')
    const always = inPreferences('[data-omono-purpose=necessary]')
    expect(
      await ask(
        `(({ checked, disabled, labels }) => [checked, disabled, labels[0].innerText])(document.querySelector('${always}'))`,
      ),
    ).toEqual([true, true, expect.stringContaining('Always on')])
  })

  // The last one: it leaves the keyboard in the browser's own window.
  it('A-22 keeps Tab inside and the page behind inert', async () => {
    await open({ config: { vendors: [base, alpha] } })
    const stops: string[] = []
    for (let i = 0; i < 14; i++) {
      await tab.page.press(i < 10 ? 'Tab' : 'Shift+Tab')
      // Between the last and the first element browsers visit their own window.
      stops.push(
        await ask(
          'document.activeElement === document.body ? "browser" : dialog.contains(document.activeElement) ? "inside" : "outside"',
        ),
      )
    }
    expect(stops).not.toContain('outside')
    expect(stops.filter((stop) => stop === 'inside').length).toBeGreaterThan(9)
    await tab.page.evaluate(`other.focus(), document.querySelector('${banner('accept-all')}').focus()`)
    expect(
      await ask(
        'document.activeElement === other || !!document.activeElement.closest("[data-omono=banner]")',
      ),
    ).toBe(false)
  })
})
