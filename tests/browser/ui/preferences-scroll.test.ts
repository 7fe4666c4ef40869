import { expect, it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { alpha, base, beta, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, onPage, preferences } from '../lib/ui-hooks.ts'

const more = Array.from({ length: 12 }, (_, index) => ({
  ...alpha,
  id: `more-${index}`,
  category: `own-${index}`,
}))
const config = { vendors: [base, alpha, beta, ...more] }
const body = `<button id="opener" data-omono-action="open-preferences">Cookies</button><button id="other">Other</button>
  <p style="height:3000px">Long</p>`

describeEngines('scrolling beside the preferences', (_engine, context) => {
  const tab = useTab(context)
  const ask = <T>(expression: string) =>
    tab.page.evaluate<T>(
      `(() => { const dialog = document.querySelector('dialog'); return ${expression} })()`,
    )
  const open = async (parts = {}) => {
    await tab.open(shop({ body, config, ...parts }))
    await tab.page.waitFor(banner())
    await tab.page.click('#opener')
    await tab.page.waitFor(preferences())
  }

  it('A-25 locks the page without moving it, and gives it back as it was', async () => {
    await tab.open(shop({ body, config }))
    await tab.page.waitFor(banner())
    await tab.page.evaluate('scrollTo(0, 700)')
    const place = `JSON.stringify([main.getBoundingClientRect().left, main.getBoundingClientRect().width, scrollY])`
    const styles = `JSON.stringify([document.documentElement, document.body].map((element) =>
      [element.getAttribute('style'), getComputedStyle(element).overflow, getComputedStyle(element).scrollbarGutter]))`
    const [placed, styled] = [await ask(place), await ask(styles)]
    await tab.page.click(banner('open-preferences'))
    await tab.page.waitFor(preferences())
    await tab.until(`${styles}.includes('hidden')`)
    expect(await ask(place)).toBe(placed)
    await tab.page.press('Escape')
    await tab.until(`!${onPage(preferences())} && !${styles}.includes('hidden')`)
    expect([await ask(place), await ask(styles)]).toEqual([placed, styled])
  })

  it('A-25 G-12 does not hold the page when a filter list hides the dialog', async () => {
    await open()
    await tab.run(`const sheet = new CSSStyleSheet(); sheet.replaceSync('dialog { display: none !important }')
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]`)
    await tab.until(
      'getComputedStyle(document.body).overflowY !== "hidden" && getComputedStyle(document.documentElement).overflowY !== "hidden"',
    )
    await tab.until('!document.querySelector("dialog:modal")')
    await tab.page.click('#other')
    expect(await ask('omonoConsent.decision === undefined')).toBe(true)
  })

  it('A-26 reaches the whole of a long list by keyboard, with the answers always in sight', async () => {
    await tab.page.setViewport(800, 500)
    await open()
    const facts = `(() => { const area = dialog.querySelector('.omono-body')
      const { bottom } = dialog.querySelector('[data-omono-action=reject-all]').getBoundingClientRect()
      return [area.scrollHeight > area.clientHeight, bottom <= innerHeight] })()`
    expect(await ask(facts)).toEqual([true, true])
    const hidden: string[] = []
    for (let i = 0; i < 40; i++) {
      await tab.page.press('Tab')
      const [name, isSeen, isEnd] = await ask<
        [string, boolean, boolean]
      >(`(() => { const element = document.activeElement
        const { left, top, width, height } = element.getBoundingClientRect()
        const hit = document.elementFromPoint(left + width / 2, top + height / 2)
        return [element.outerHTML, element.contains(hit), element.dataset.omonoAction === 'save'] })()`)
      if (!isSeen) hidden.push(name)
      if (isEnd) break
    }
    expect(hidden).toEqual([])
    expect(await ask('document.activeElement.dataset.omonoAction')).toBe('save')
    await tab.page.setViewport(1280, 800)
  })
})
