import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { alpha, base, beta, delta, gamma, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, inPreferences, onPage, preferences } from '../lib/ui-hooks.ts'

const body = `<script type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/a.js"></script>
  <a data-omono-action="open-preferences" href="#" id="opener">Cookies</a><p style="height:3000px">Long</p>`
const vendors = [base, alpha, delta, beta, gamma]
/** Every timer runs a hundred times as fast. */
const hurry = `<script>{ const wait = setTimeout
  window.setTimeout = (run, ms = 0, ...args) => wait(run, ms / 100, ...args) }</script>`

describeIn('webkit', 'choices', (_engine, context) => {
  const tab = useTab(context)
  const open = (parts = {}) => tab.open(shop({ body, config: { vendors }, ...parts }))
  const decision = () => tab.page.evaluate('omonoConsent.decision ?? null')
  const on = (selector: string) => tab.page.evaluate<boolean>(onPage(selector))
  const click = (...selectors: string[]) =>
    selectors.reduce((before, selector) => before.then(() => tab.page.click(selector)), Promise.resolve())

  it('C-05 A-10 takes nothing for consent but a click on accept or save', async () => {
    await open({ before: hurry })
    await tab.page.waitFor(banner())
    // Before there is room for the banner, it lies over the end of the page.
    await tab.until(`getComputedStyle(document.documentElement).scrollPaddingBottom !== 'auto'`)
    await tab.page.press('Escape')
    await tab.page.evaluate('scrollTo(0, 1500), dispatchEvent(new WheelEvent("wheel", { deltaY: 500 }))')
    await click('main')
    await tab.page.evaluate('new Promise((resolve) => setTimeout(resolve, 60000))')
    expect(await on(banner())).toBe(true)
    await click(banner('open-preferences'))
    await tab.page.evaluate(
      `document.querySelector('${inPreferences('[data-omono-purpose=analytics]')}').click()`,
    )
    await tab.page.press('Escape')
    await tab.until(`!${onPage(preferences())}`)
    await click(banner('open-preferences'))
    await tab.page.evaluate(
      `document.querySelector('dialog').dispatchEvent(new MouseEvent('click', { bubbles: true }))`,
    )
    await tab.page.evaluate(
      `document.querySelector('${inPreferences('[data-omono-purpose=analytics]')}').click()`,
    )
    await click(preferences('close'))
    await tab.page.evaluate(`history.pushState(null, '', '/other'), dispatchEvent(new Event('beforeunload'))`)
    expect(await decision()).toBeNull()
    await tab.page.goto('https://shop-0.example/')
    await tab.go('/')
    expect(await decision()).toBeNull()
    expect(await tab.contacts()).toEqual([])
    expect(await tab.page.evaluate('JSON.stringify([document.cookie, { ...localStorage }])')).toBe('["",{}]')
  })

  it('C-13 leaves the page usable while nobody has answered', async () => {
    await open()
    await tab.page.waitFor(banner())
    const state = `[document.querySelectorAll('[inert], [aria-hidden=true]').length,
      getComputedStyle(document.body).overflowY, getComputedStyle(document.documentElement).overflowY]`
    expect(await tab.page.evaluate(state)).toEqual([0, 'visible', 'visible'])
    await tab.page.evaluate('scrollTo(0, 400)')
    expect(await tab.page.evaluate('scrollY')).toBe(400)
    expect(await tab.page.evaluate(`document.querySelector('${banner()} a').pathname`)).toBe('/cookies')
    await tab.page.evaluate(`scrollTo(0, 0), link.onclick = () => { window.isClicked = true }`)
    await click('#link')
    expect(await tab.page.evaluate('window.isClicked')).toBe(true)
  })

  it('C-16 C-17 C-19 withdraws in two clicks, on a page with its own link and on one without', async () => {
    for (const [body, opener] of [
      ['<a data-omono-action="open-preferences" href="#" id="opener">Cookies</a>', '#opener'],
      ['', '[data-omono="control"]'],
    ] as const) {
      await open({ body })
      await click(banner('accept-all'))
      expect(await on('[data-omono="control"]')).toBe(opener !== '#opener')
      await tab.page.reload()
      await tab.page.waitFor(opener)
      await click(opener)
      await tab.page.waitFor(preferences())
      const text = await tab.page.evaluate<string>(`document.querySelector('dialog').innerText`)
      expect(text).toContain('in the banner')
      expect(text).toMatch(new RegExp(`\\b${new Date().getFullYear()}\\b`))
      expect(
        await tab.page.evaluate(
          `[...document.querySelectorAll('dialog input')].every((input) => input.checked)`,
        ),
      ).toBe(true)
      await click(preferences('reject-all'))
      expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('denied')
      expect(await on(preferences())).toBe(false)
    }
  })
})
