import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { alpha, base, beta, delta, gamma, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, onPage, preferences } from '../lib/ui-hooks.ts'

const body = `<script type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/a.js"></script>
  <a data-omono-action="open-preferences" href="#" id="opener">Cookies</a><p style="height:3000px">Long</p>`
const vendors = [base, alpha, delta, beta, gamma]

describeIn('firefox', 'answers', (_engine, context) => {
  const tab = useTab(context)
  const open = (parts = {}) => tab.open(shop({ body, config: { vendors }, ...parts }))
  const on = (selector: string) => tab.page.evaluate<boolean>(onPage(selector))
  const click = (...selectors: string[]) =>
    selectors.reduce((before, selector) => before.then(() => tab.page.click(selector)), Promise.resolve())

  it('C-06 C-07 C-08 C-46 offers equal answers on every layer, and nothing is switched on', async () => {
    await open()
    const facts = (surface: string) =>
      tab.page.evaluate(`(() => {
        const find = (action) => [...document.querySelectorAll('${surface} [data-omono-action="' + action + '"]')]
        const [accept, reject] = [find('accept-all'), find('reject-all')]
        return [accept.length, reject.length, accept[0].tagName, reject[0].tagName,
          accept[0].parentElement === reject[0].parentElement, accept[0].type, reject[0].type] })()`)
    const equal = [1, 1, 'BUTTON', 'BUTTON', true, 'button', 'button']
    await tab.page.waitFor(banner())
    expect(await facts(banner())).toEqual(equal)
    await click(banner('open-preferences'))
    await tab.page.waitFor(preferences())
    expect(await facts(preferences())).toEqual(equal)
    const switches = `[...document.querySelectorAll('dialog input')].map((input) => [
      input.dataset.omonoPurpose ?? input.dataset.omonoVendor, input.type, input.checked, input.defaultChecked, input.disabled])`
    const all = await tab.page.evaluate<[string, string, boolean, boolean, boolean][]>(switches)
    expect(all.map(([id]) => id)).toEqual([
      'necessary',
      'base',
      'functional',
      'beta',
      'analytics',
      'alpha',
      'delta',
      'marketing',
      'gamma',
    ])
    for (const [id, type, checked, defaultChecked, disabled] of all) {
      const isNecessary = id === 'necessary' || id === 'base'
      expect([id, type, checked, disabled]).toEqual([id, 'checkbox', isNecessary, isNecessary])
      if (!isNecessary) expect([id, defaultChecked]).toEqual([id, false])
    }
  })

  it.each([
    ['accept-all', 'granted'],
    ['reject-all', 'denied'],
  ])('C-11 C-45 ends with one click on %s in the banner', async (action, status) => {
    await open()
    await click(banner(action))
    const statuses = await tab.page.evaluate<object>('omonoConsent.getConsent()')
    expect(statuses).toEqual({ base: 'granted', alpha: status, delta: status, beta: status, gamma: status })
    expect(await tab.page.evaluate('[omonoConsent.decision.source, omonoConsent.decision.trusted]')).toEqual([
      'banner',
      true,
    ])
    await tab.page.reload()
    expect(await tab.page.evaluate('omonoConsent.getConsent()')).toEqual(statuses)
    expect(await on(banner())).toBe(false)
  })

  it('C-12 stores exactly what is shown, for every set of switches', async () => {
    await open()
    await click(banner('reject-all'))
    for (const wanted of [
      ['alpha'],
      ['delta', 'gamma'],
      ['analytics'],
      ['alpha', 'delta', 'beta', 'gamma'],
      ['marketing', 'beta'],
      [],
    ]) {
      await click('[data-omono="control"], #opener')
      await tab.page.waitFor(preferences())
      const shown = await tab.page.evaluate(`(() => {
        const wanted = ${JSON.stringify(wanted)}
        const switches = [...document.querySelectorAll('dialog input:not(:disabled)')]
        for (const input of switches) if (input.checked) input.click()
        for (const id of wanted) document.querySelector('dialog [data-omono-vendor=' + id + '], dialog [data-omono-purpose=' + id + ']').click()
        return Object.fromEntries([...document.querySelectorAll('dialog [data-omono-vendor]')]
          .map((input) => [input.dataset.omonoVendor, input.checked ? 'granted' : 'denied'])) })()`)
      await click(preferences('save'))
      expect(await tab.page.evaluate('omonoConsent.getConsent()')).toEqual(shown)
      await tab.page.reload()
      expect(await tab.page.evaluate('omonoConsent.getConsent()')).toEqual(shown)
      const granted = wanted.flatMap(
        (id) => ({ analytics: ['alpha', 'delta'], marketing: ['gamma'] })[id] ?? [id],
      )
      expect(
        Object.keys(shown as object)
          .filter((id) => id !== 'base' && (shown as Record<string, string>)[id] === 'granted')
          .sort(),
      ).toEqual(granted.sort())
    }
  })
})
