import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { alpha, base, beta, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, inPreferences, onPage, preferences } from '../lib/ui-hooks.ts'

/** What an optimiser that delays scripts does to a visitor's first events, and replays when it is done: here, never. */
const optimiser = `<script>
  window.caught = []
  for (const type of ['click', 'keydown', 'keyup', 'touchstart', 'touchend', 'mousedown', 'mousemove', 'pointerdown', 'change', 'focusin'])
    addEventListener(type, (event) => { caught.push(type); event.preventDefault(); event.stopImmediatePropagation() },
      { capture: true, passive: false })
  Event.prototype.composedPath = () => []
</script>`
const body = `<script type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/a.js"></script>
  <p style="height:3000px">Long</p>`

describeIn('chromium', 'a page that catches events', (_engine, context) => {
  const tab = useTab(context)
  const open = (parts = {}) =>
    tab.open(shop({ head: optimiser, body, config: { vendors: [base, alpha, beta] }, ...parts }))
  const status = () => tab.page.evaluate<string>('omonoConsent.status("alpha")')

  for (const tag of ['', 'data-mode="declared"']) {
    it(`swallows no click of a pointer on the choice, with ${tag || 'the automatic gate'}`, async () => {
      await open({ tag })
      await tab.page.click(banner('accept-all'))
      expect(await status()).toBe('granted')
      await tab.requested('cdn.alpha.example/a.js')
      expect(await tab.page.evaluate('caught.includes("click")')).toBe(false)
    })
  }

  it('swallows no key', async () => {
    await open()
    await tab.page.waitFor(banner())
    await tab.page.evaluate(`document.querySelector('${banner('reject-all')}').focus()`)
    await tab.page.press('Enter')
    await tab.until('omonoConsent.decision')
    expect(await status()).toBe('denied')
    expect(await tab.page.evaluate('caught.includes("keydown")')).toBe(false)
  })

  it('swallows no touch, although it sees it', async () => {
    await open()
    await tab.page.waitFor(banner())
    const seen = await tab.page.evaluate(`(() => {
      const button = document.querySelector('${banner('accept-all')}')
      const make = (type) => new Event(type, { bubbles: true, cancelable: true, composed: true })
      const isFree = ['touchstart', 'touchend'].map((type) => button.dispatchEvent(make(type)))
      button.click()
      return JSON.stringify([isFree, caught.filter((type) => type.startsWith('touch'))]) })()`)
    expect(seen).toBe('[[true,true],["touchstart","touchend"]]')
    expect(await status()).toBe('granted')
  })

  it('swallows no switch, and no way out of the preferences', async () => {
    await open()
    await tab.page.waitFor(banner())
    await tab.page.click(banner('open-preferences'))
    await tab.page.waitFor(preferences())
    await tab.page.click(inPreferences('[data-omono-purpose=analytics]'))
    await tab.page.press('Escape')
    await tab.until(`!${onPage(preferences())}`)
    await tab.page.click(banner('open-preferences'))
    await tab.page.click(inPreferences('[data-omono-purpose=analytics]'))
    await tab.page.click(preferences('save'))
    expect(await status()).toBe('granted')
  })

  it('still hears of everything beside the interface', async () => {
    await open()
    await tab.page.waitFor(banner())
    await tab.page.click('h1')
    expect(await tab.page.evaluate('caught.includes("click")')).toBe(true)
  })
})

describeIn('chromium', 'a click that was not meant', (_engine, context) => {
  const tab = useTab(context)
  const decision = () => tab.page.evaluate('omonoConsent.decision?.source ?? null')
  /** No driver is fast enough: every click says that it was made long ago, before what it meets was there. */
  const age = `Object.defineProperty(Event.prototype, 'timeStamp', { configurable: true, get: () => 0 })`

  it('T-31 counts neither in the first half second of a banner, nor in that of the preferences', async () => {
    await tab.open(shop({ config: { vendors: [base, alpha] } }))
    await tab.page.waitFor(banner())
    await tab.page.evaluate(`void ${age}`)
    await tab.page.click(banner('accept-all'))
    expect(await decision()).toBeNull()
    await tab.page.click(banner('open-preferences'))
    await tab.page.waitFor(preferences())
    await tab.page.click(preferences('accept-all'))
    expect(await decision()).toBeNull()
    await tab.page.evaluate('void delete Event.prototype.timeStamp')
    await tab.page.click(preferences('accept-all'))
    expect(await decision()).toBe('preferences')
  })

  it('is neither a key nor an agent’s', async () => {
    await tab.open(shop({ config: { vendors: [base, alpha] } }))
    await tab.page.waitFor(banner())
    await tab.page.evaluate(`${age}, document.querySelector('${banner('reject-all')}').focus()`)
    await tab.page.press('Enter')
    expect(await decision()).toBe('banner')
    await tab.page.evaluate('void omonoConsent.reset()')
    await tab.page.waitFor(banner())
    await tab.page.evaluate(`document.querySelector('${banner('accept-all')}').click()`)
    expect(await decision()).toBe('banner')
  })
})

describeIn('chromium', 'ways back', (_engine, context) => {
  const tab = useTab(context)
  const link = `<a href="#" data-omono-action="open-preferences" id="back">Cookies</a>`

  it.each([
    ['whose click a router prevents', `${link}<script>back.onclick = () => false</script>`, '#back'],
    [
      'whose click the page stops',
      `${link}<script>back.onclick = (event) => event.stopPropagation()</script>`,
      '#back',
    ],
  ])('open on a link %s', async (_name, body, selector) => {
    await tab.open(shop({ body }))
    await tab.page.waitFor(banner())
    await tab.page.click(selector)
    await tab.page.waitFor(preferences())
  })

  it('open on a link in a shadow tree', async () => {
    await tab.open(shop({ body: '<div id="host"></div>' }))
    await tab.page.waitFor(banner())
    await tab.page.evaluate(`(() => { const root = host.attachShadow({ mode: 'open' })
      root.innerHTML = '<a href="#" data-omono-action="open-preferences"><b>Cookies</b></a>'
      root.querySelector('b').click() })()`)
    await tab.page.waitFor(preferences())
  })

  it('F-23 come back with the interface after document.open()', async () => {
    await tab.open(shop({ config: { vendors: [base, alpha] } }))
    await tab.page.waitFor(banner())
    await tab.page.evaluate(
      `document.open(), document.write('<!doctype html><title>New</title><body><main>New</main>'), document.close()`,
    )
    await tab.until(onPage(banner()))
    await tab.page.click(banner('accept-all'))
    expect(await tab.page.evaluate('omonoConsent.status("alpha")')).toBe('granted')
    const style = `getComputedStyle(document.querySelector('[data-omono=control]')).position`
    await tab.until(onPage('[data-omono="control"]'))
    expect(await tab.page.evaluate(style)).toBe('fixed')
  })
})
