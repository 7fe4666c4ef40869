import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, control, onPage, preferences } from '../lib/ui-hooks.ts'

const body = `<script type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/a.js"></script><p style="height:3000px">Long</p>`
const sheet = (css: string) => `<style>${css}</style>`
const count = `<script>window.inserted = 0; new MutationObserver((records) => records.forEach(({ addedNodes }) => {
  inserted += [...addedNodes].filter((node) => node.dataset?.omono === 'root').length })).observe(document, { childList: true, subtree: true })</script>`
const layouts = ['box', 'bar', 'in-flow'] as const

describeIn('chromium', 'hidden or removed', (_engine, context) => {
  const tab = useTab(context)
  const reject = `document.querySelector('${banner('reject-all')}').click()`
  const on = (selector: string) => tab.page.evaluate<boolean>(onPage(selector))
  /** That the page scrolls, takes clicks and has no room taken from it. */
  const expectWhole = async () => {
    await tab.page.evaluate('scrollTo(0, 0), scrollTo(0, 500), dispatchEvent(new Event("resize"))')
    const facts = `[scrollY, document.querySelectorAll('[inert], dialog:modal').length, getComputedStyle(document.body).overflowY,
      getComputedStyle(document.documentElement).overflowY, getComputedStyle(document.documentElement).paddingBottom]`
    expect(await tab.page.evaluate(facts)).toEqual([500, 0, 'visible', 'visible', '0px'])
    expect(await tab.contacts()).toEqual([])
    expect(await tab.page.evaluate('omonoConsent.decision === undefined')).toBe(true)
  }
  const frame = () => tab.page.evaluate('new Promise(requestAnimationFrame)')
  const remove = () => tab.page.evaluate(`void document.querySelector('[data-omono=root]')?.remove()`)

  it.each([
    ['the root', ['box'], '[data-omono="root"] { display: none !important }'],
    ['everything of ours', layouts, '[data-omono] { display: none !important }'],
    ['the banner', ['in-flow'], `${banner()} { display: none !important }`],
  ] as const)('G-12 F-35 leaves the page whole when a filter list hides %s', async (_what, each, css) => {
    for (const layout of each) {
      await tab.open(shop({ before: count, config: { layout }, head: sheet(css), body }))
      await tab.until(`document.querySelector('${banner()}')`)
      await expectWhole()
      expect(await tab.page.evaluate('inserted')).toBe(1)
      await tab.page.evaluate(reject)
      expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('denied')
    }
  })

  it('G-12 F-35 holds no page with preferences that a filter list hides, from the start or within moments', async () => {
    const css = '[data-omono] { display: none !important }'
    for (const [index, layout] of layouts.entries()) {
      const isHidden = index === 0
      await tab.open(shop({ before: count, config: { layout }, head: isHidden ? sheet(css) : '', body }))
      await tab.until(`document.querySelector('${banner()}')`)
      await tab.page.evaluate('void omonoConsent.openPreferences()')
      if (!isHidden) {
        await tab.page.waitFor(preferences())
        await tab.run(`await new Promise((resolve) => setTimeout(resolve, ${index * 200 - 200}))
          document.head.insertAdjacentHTML('beforeend', '${sheet(css)}')`)
      }
      await tab.until(`!document.querySelector('dialog:modal')`, 2000)
      await frame()
      await expectWhole()
      expect(await tab.page.evaluate('inserted')).toBe(1)
      await tab.page.evaluate('void omonoConsent.acceptAll()')
      await tab.requested('cdn.alpha.example/a.js')
    }
  })

  it('F-37 comes back when it was removed, and gives in to whoever removes it for good', async () => {
    for (const layout of ['box', 'in-flow']) {
      await tab.open(shop({ before: count, config: { layout }, body }))
      await tab.until(onPage(banner()))
      for (let i = 0; i < 10; i++) {
        await remove()
        await frame()
        if (i === 0) expect(await on(banner())).toBe(true)
      }
      expect(await on('[data-omono="root"]')).toBe(false)
      await expectWhole()
      expect(await tab.page.evaluate('inserted')).toBeLessThanOrEqual(4)
      expect(await tab.page.evaluate(`(omonoConsent.rejectAll(), omonoConsent.status('alpha'))`)).toBe(
        'denied',
      )
      expect([await on(control), await tab.errors()]).toEqual([false, []])
    }
  })

  it.each([
    ['removed', `document.querySelector('[data-omono=root]')?.remove()`],
    ['emptied', `document.querySelector('[data-omono=root]')?.replaceChildren()`],
  ])('F-37 G-12 holds no page with preferences that were %s', async (_how, code) => {
    await tab.open(shop({ before: count, body }))
    await tab.until(onPage(banner()))
    await tab.page.evaluate('void omonoConsent.openPreferences()')
    await tab.page.waitFor(preferences())
    for (let i = 0; i < 10; i++) {
      await tab.page.evaluate(`void ${code}`)
      await frame()
    }
    await frame()
    await expectWhole()
    expect(await tab.page.evaluate('inserted')).toBeLessThanOrEqual(4)
    expect(await tab.page.evaluate(`(omonoConsent.rejectAll(), omonoConsent.status('alpha'))`)).toBe('denied')
    expect(await tab.errors()).toEqual([])
  })
})
