import { expect, it } from 'vitest'
import { describeEngines, settled } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, control, onPage, preferences, status } from '../lib/ui-hooks.ts'

const links = Array.from(
  { length: 60 },
  (_, index) => `<p><a href="#${index}" id="l${index}">Link ${index}</a></p>`,
).join('')
const focused = `(document.activeElement?.id || document.activeElement?.dataset.omonoAction || document.activeElement?.localName)`

/** Whether no corner of the focused element can be seen beside the banner. */
const isCovered = `(() => {
  const { left, right, top, bottom } = document.activeElement.getBoundingClientRect()
  const banner = document.querySelector('[data-omono="banner"]')
  return [[left + 1, top + 1], [right - 1, top + 1], [left + 1, bottom - 1], [right - 1, bottom - 1]].every(([x, y]) =>
    y < 0 || y >= innerHeight || x < 0 || x >= innerWidth || banner.contains(document.elementFromPoint(x, y)))
})()`

describeEngines('banner', (_engine, context) => {
  const tab = useTab(context)
  const on = (selector: string) => tab.page.evaluate<boolean>(onPage(selector))
  const active = () => tab.page.evaluate<string>(focused)
  const isUndecided = () => tab.page.evaluate('omonoConsent.decision === undefined')

  it('A-01 A-02 A-04 leaves the focus alone and announces itself once', async () => {
    const head = `<script>window.said = []
      new MutationObserver(() => { const text = document.querySelector('[role=status]')?.textContent
        if (text && text !== said.at(-1)) said.push(text) }).observe(document, { childList: true, subtree: true, characterData: true })</script>`
    await tab.open(shop({ head, body: '<input id="field" autofocus>' }))
    await tab.page.evaluate('field.focus()')
    await tab.page.type('ab')
    await tab.page.waitFor(banner())
    await tab.until('window.said.length === 1')
    await tab.page.type('cd')
    expect(await tab.page.evaluate('[document.activeElement.id, field.value]')).toEqual(['field', 'abcd'])
    const facts = `(() => { const banner = document.querySelector('${banner()}')
      return [banner.matches('section:not([role])'), document.getElementById(banner.getAttribute('aria-labelledby')).localName,
        document.querySelectorAll('[role=alert]').length, document.body.previousElementSibling.contains(banner)] })()`
    expect(await tab.page.evaluate(facts)).toEqual([true, 'h2', 0, true])
    await tab.page.evaluate('omonoConsent.subscribe(() => {}), dispatchEvent(new Event("resize"))')
    expect(await tab.page.evaluate('window.said.length')).toBe(1)
  })

  it('A-03 A-07 A-08 is first in the order of Tab, in the order it is seen, and no trap', async () => {
    await tab.open(shop({ body: '<a href="#skip" id="skip">Skip to content</a>' }))
    await tab.page.waitFor(banner())
    await tab.page.evaluate('getSelection().collapse(document.documentElement, 0)')
    const order: string[] = []
    const places: [number, number][] = []
    for (let i = 0; i < 5; i++) {
      await tab.page.press('Tab')
      order.push(await active())
      places.push(
        await tab.page.evaluate(
          `(({ top, left }) => [top, left])(document.activeElement.getBoundingClientRect())`,
        ),
      )
    }
    expect(order).toEqual(['a', 'reject-all', 'accept-all', 'open-preferences', 'skip'])
    const seen = places.slice(0, 4)
    expect(
      seen.toSorted(([top, left], [otherTop, otherLeft]) =>
        Math.abs(top - otherTop) < 4 ? left - otherLeft : top - otherTop,
      ),
    ).toEqual(seen)
    await tab.page.press('Shift+Tab')
    expect(await active()).toBe('open-preferences')
  })

  it.each([
    [1280, 720],
    [320, 480],
  ])('A-05 never hides what has focus behind itself, at %i×%i', async (width, height) => {
    await tab.page.setViewport(width, height)
    await tab.open(shop({ body: links }))
    await tab.page.waitFor(banner())
    await tab.page.evaluate('l0.focus()')
    const covered: string[] = []
    for (let i = 0; i < 60; i++) {
      if (await tab.page.evaluate(isCovered)) covered.push(await active())
      await tab.page.press('Tab')
    }
    expect(covered).toEqual([])
    expect(await active()).toBe('link')
    await tab.page.evaluate(`omonoConsent.rejectAll(), scrollTo(0, 0)`)
    const rest = `[getComputedStyle(document.documentElement).scrollPaddingBottom, getComputedStyle(document.documentElement).paddingBottom]`
    await tab.until(`${rest}.join() === 'auto,0px'`)
    await tab.page.setViewport(1280, 800)
  })

  // Chromium finds the place again by the count of elements in the body: decision 0019.
  it.each(['asked', 'answered'])('takes nothing of the visitor’s place on a reload, %s', async (state) => {
    await tab.open(shop({ body: '<p style="height:3000px">One</p><p style="height:3000px">Two</p>' }))
    await tab.page.waitFor(banner())
    if (state === 'answered') await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.run('scrollTo(0, 2500)')
    await settled(tab.page, 300)
    await tab.page.reload()
    await tab.until(`document.querySelector('[data-omono="root"]')`)
    await settled(tab.page, 300)
    expect(await tab.page.evaluate('Math.abs(scrollY - 2500) < 20')).toBe(true)
  })

  it('A-06 stays on Escape, and grants nothing', async () => {
    await tab.open(shop({}))
    await tab.page.waitFor(banner())
    await tab.page.press('Escape')
    await tab.page.evaluate(`document.querySelector('${banner('reject-all')}').focus()`)
    await tab.page.press('Escape')
    expect([await on(`${banner()}, ${control}`), await isUndecided()]).toEqual([true, true])
  })

  it('C-42 A-09 A-30 confirms politely and leaves the focus where the visitor needs it', async () => {
    await tab.open(shop({ body: '<input id="field">' }))
    await tab.page.waitFor(banner())
    // Outside: untouched.
    await tab.page.evaluate(`field.focus(), document.querySelector('${banner('reject-all')}').click()`)
    expect(await active()).toBe('field')
    await tab.until(`/saved/.test(document.querySelector('${status}').textContent)`)
    expect(await tab.page.evaluate(`document.querySelector('${status}').getAttribute('role')`)).toBe('status')
    // Inside: on to what reopens the preferences.
    await tab.open(shop({}))
    await tab.page.waitFor(banner())
    await tab.page.evaluate(`document.querySelector('${banner('reject-all')}').focus()`)
    await tab.page.press('Enter')
    await tab.until(`${focused} === 'open-preferences'`)
    expect(await tab.page.evaluate(`document.activeElement.matches('${control}')`)).toBe(true)
    // Inside, and the site has its own way: on to the content.
    await tab.open(shop({ body: '<a data-omono-action="open-preferences" href="#">Cookies</a>' }))
    await tab.page.waitFor(banner())
    await tab.page.evaluate(`document.querySelector('${banner('accept-all')}').focus()`)
    await tab.page.press('Space')
    await tab.until(`${focused} === 'main'`)
    expect(await on(preferences())).toBe(false)
  })

  it('T-31 counts for each answer whether a hand gave it', async () => {
    await tab.open(shop({}))
    await tab.page.waitFor(banner())
    await tab.page.evaluate(`document.querySelector('${banner('accept-all')}').click()`)
    expect(await tab.page.evaluate('[omonoConsent.decision.trusted, omonoConsent.decision.source]')).toEqual([
      false,
      'banner',
    ])
  })

  it('C-16 floats a control that gives way to who reads on, and comes back on the way up and with the focus', async () => {
    const scroll = (top: number) => tab.page.evaluate(`void scrollTo(0, ${top})`)
    const isInSight = `(() => { const control = document.querySelector('${control}')
      const { left, top } = control.getBoundingClientRect()
      return document.elementFromPoint(left + 20, top + 20) === control })()`
    await tab.open(shop({ body: links }))
    await tab.page.waitFor(banner())
    await tab.page.click(banner('reject-all'))
    await tab.page.waitFor(control)
    await tab.page.evaluate('document.activeElement.blur()')
    await tab.until(isInSight)
    await scroll(500)
    await tab.until(`!${isInSight}`)
    await scroll(400)
    await tab.until(isInSight)
    await scroll(900)
    await tab.until(`!${isInSight}`)
    await tab.page.evaluate(`document.querySelector('${control}').focus()`)
    await tab.page.press('Tab')
    await tab.page.press('Shift+Tab')
    expect(await tab.page.evaluate(`document.activeElement.matches('${control}')`)).toBe(true)
    await tab.until(isInSight)
  })
})
