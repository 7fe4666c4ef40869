import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, onPage, preferences, status } from '../lib/ui-hooks.ts'

/** The package does not export its classifier, but holds it. */
const file = new URL('../../../node_modules/@duckduckgo/autoconsent/dist/autoconsent.esm.js', import.meta.url)
const source = readFileSync(file, 'utf8').replace(
  /export \{[\s\S]*$/,
  'export { classifyButtonTextRegex, checkHeuristicPatterns }',
)
const { classifyButtonTextRegex: classify, checkHeuristicPatterns: detect } = (await import(
  `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`
)) as {
  classifyButtonTextRegex(text: string): string
  checkHeuristicPatterns(text: string): { patterns: string[] }
}

const body = `<script type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/a.js"></script><p style="height:3000px">Long</p>`
const sheet = (css: string) => `<style>${css}</style>`

/** What heuristic agents take for a button, in the document's order. */
const buttons = (
  surface: string,
) => `[...document.querySelectorAll('${surface} :is(button, input[type=button], input[type=submit], a, [role=button], [class*="button"])')]
  .filter((element) => element.getClientRects().length).map((element) => element.innerText || element.textContent)`

describeIn('chromium', 'automatic agents', (_engine, context) => {
  const tab = useTab(context)
  const reject = `document.querySelector('${banner('reject-all')}').click()`
  const on = (selector: string) => tab.page.evaluate<boolean>(onPage(selector))

  it('G-02 G-03 G-04 G-05 A-51 reads as one popup whose last refusal is Reject all', async () => {
    await tab.open(shop({ body }))
    await tab.page.waitFor(banner())
    for (const surface of [banner, preferences]) {
      if (surface === preferences)
        await tab.page.evaluate(`document.querySelector('${banner('open-preferences')}').click()`)
      await tab.page.waitFor(surface())
      const root = `document.querySelector('${surface()}')`
      expect(
        await tab.page.evaluate(
          `getComputedStyle(${root}).position === 'fixed' || ${root}.matches('dialog[open], [role=dialog]')`,
        ),
      ).toBe(true)
      const nested = `[...${root}.querySelectorAll('*')].filter((element) => /fixed|sticky/.test(getComputedStyle(element).position)
        || element.matches('dialog, [role=dialog], [role=alertdialog], [aria-modal]')).length`
      expect(await tab.page.evaluate(nested)).toBe(0)
      const texts = await tab.page.evaluate<string[]>(buttons(surface()))
      const refusals = texts.filter((text) => classify(text) === 'reject')
      expect(refusals).toEqual(['Reject all'])
      expect(classify('Accept all')).toBe('accept')
      expect(texts).toContain('Accept all')
      const labels = `[...${root}.querySelectorAll('button')].map((button) => [button.innerText === button.textContent, button.hasAttribute('aria-label'), button.children.length])`
      for (const facts of await tab.page.evaluate<unknown[]>(labels)) expect(facts).toEqual([true, false, 0])
      expect(detect(await tab.page.evaluate<string>(`${root}.innerText`)).patterns).not.toEqual([])
    }
  })

  it('G-06 G-08 G-09 leaves within half a second of a click by a program, and asks nothing more', async () => {
    await tab.open(shop({ body }))
    await tab.page.waitFor(banner())
    const time =
      await tab.page.evaluate<number>(`new Promise((resolve) => { const start = performance.now(); ${reject}
      const look = () => ${onPage(banner())} ? requestAnimationFrame(look) : resolve(performance.now() - start); look() })`)
    expect(time).toBeLessThan(500)
    expect(await tab.page.evaluate(`[omonoConsent.status('alpha'), omonoConsent.decision.trusted]`)).toEqual([
      'denied',
      false,
    ])
    expect(await tab.page.evaluate(buttons('[data-omono="root"]'))).toEqual(['Cookie preferences'])
    const said = await tab.page.evaluate<string>(`document.querySelector('${status}').innerText`)
    expect(detect(said).patterns).toEqual([])
  })

  it.each([0, 1500])('G-07 changes once more after it came, when it comes %i ms late', async (delay) => {
    const watch = `<script>window.changes = []
      new MutationObserver((records) => records.forEach(({ type, target, addedNodes }) => {
        const time = performance.now()
        const isBanner = (node) => node.matches?.('${banner()}') || node.querySelector?.('${banner()}')
        if ([...addedNodes].some(isBanner)) window.came ??= time
        if (type === 'attributes' && target.matches('${banner()}') && window.came) changes.push(time - came)
      })).observe(document, { childList: true, subtree: true, attributes: true })</script>`
    const sdk = `<script>setTimeout(() => { const script = document.createElement('script')
      script.src = '/omono-consent.js'; script.onload = () => { window.loaded = performance.now() }
      document.head.append(script) }, ${delay})</script>`
    await tab.open(shop({ before: watch, body, ...(delay && { sdk }) }))
    await tab.page.waitFor(`${banner()}[data-omono-state="open"]`)
    const [came, changes, ready] = await tab.page.evaluate<[number, number[], number]>(
      `[came, changes, window.loaded ?? performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd]`,
    )
    expect(came - ready).toBeLessThan(500)
    expect(changes.filter((time) => time >= 100 && time <= 700)).not.toEqual([])
  })

  it('G-10 obeys an agent that hides the banner before it answers', async () => {
    const hidden = `${banner()} { opacity: 0 !important; pointer-events: none !important; z-index: -1 !important }`
    await tab.open(shop({ before: sheet(hidden), body }))
    await tab.until(onPage(banner()))
    expect(await tab.page.evaluate('omonoConsent.decision === undefined')).toBe(true)
    await tab.page.evaluate(reject)
    expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('denied')
  })

  it('G-11 G-14 keeps the documented hooks', async () => {
    await tab.open(shop({ body }))
    await tab.page.waitFor(banner())
    await tab.page.evaluate(`void omonoConsent.open()`)
    await tab.page.waitFor(preferences())
    for (const action of ['accept-all', 'reject-all', 'save', 'close'])
      expect(await on(preferences(action))).toBe(true)
    const toggled = `(() => { const input = document.querySelector('dialog input[type=checkbox][data-omono-purpose="analytics"]')
      input.click(); const first = input.checked; input.click(); return [first, input.checked] })()`
    expect(await tab.page.evaluate(toggled)).toEqual([true, false])
    const api = `['rejectAll', 'acceptAll', 'getConsent', 'open', 'openPreferences', 'decide', 'withdraw'].map((name) => typeof omonoConsent[name])`
    expect(new Set(await tab.page.evaluate<string[]>(api))).toEqual(new Set(['function']))
    await tab.page.evaluate(
      `document.addEventListener('omono:change', ({ detail }) => { window.heard = detail.decision.source })`,
    )
    await tab.page.evaluate(`document.querySelector('${preferences('reject-all')}').click()`)
    expect(await tab.page.evaluate('window.heard')).toBe('preferences')
  })
})
