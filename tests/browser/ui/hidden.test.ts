import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, control, onPage } from '../lib/ui-hooks.ts'

const body = `<script type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/a.js"></script><p style="height:3000px">Long</p>`
const sheet = (css: string) => `<style>${css}</style>`

describeIn('chromium', 'hidden or removed', (_engine, context) => {
  const tab = useTab(context)
  const reject = `document.querySelector('${banner('reject-all')}').click()`
  const on = (selector: string) => tab.page.evaluate<boolean>(onPage(selector))

  it.each([
    ['the root', '[data-omono="root"] { display: none !important }'],
    ['everything of ours', '[data-omono] { display: none !important }'],
    ['the banner', `${banner()} { display: none !important }`],
  ])('G-12 leaves the page whole when a filter list hides %s', async (_what, css) => {
    const count = `<script>window.inserted = 0; new MutationObserver((records) => records.forEach(({ addedNodes }) => {
      inserted += [...addedNodes].filter((node) => node.dataset?.omono === 'root').length })).observe(document, { childList: true, subtree: true })</script>`
    await tab.open(shop({ before: count, head: sheet(css), body }))
    await tab.until(`document.querySelector('${banner()}')`)
    await tab.page.evaluate('scrollTo(0, 500), dispatchEvent(new Event("resize"))')
    const facts = `[scrollY, document.querySelectorAll('[inert]').length, getComputedStyle(document.body).overflowY,
      getComputedStyle(document.documentElement).overflowY, getComputedStyle(document.documentElement).paddingBottom]`
    expect(await tab.page.evaluate(facts)).toEqual([500, 0, 'visible', 'visible', '0px'])
    expect(await tab.contacts()).toEqual([])
    expect(await tab.page.evaluate('[inserted, omonoConsent.decision === undefined]')).toEqual([1, true])
    await tab.page.evaluate(reject)
    expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('denied')
  })

  it('F-37 comes back when it was removed, and gives in to whoever removes it for good', async () => {
    await tab.open(shop({ body }))
    for (let i = 0; i < 10; i++) {
      await tab.page.evaluate(`void document.querySelector('[data-omono=root]')?.remove()`)
      await tab.page.evaluate('new Promise(requestAnimationFrame)')
      if (i === 0) expect(await on(banner())).toBe(true)
    }
    expect(await on('[data-omono="root"]')).toBe(false)
    expect(await tab.page.evaluate(`(omonoConsent.rejectAll(), omonoConsent.status('alpha'))`)).toBe('denied')
    expect([await on(control), await tab.errors()]).toEqual([false, []])
  })
})
