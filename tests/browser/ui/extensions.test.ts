import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { alpha, base, beta, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, inPreferences, onPage, preferences } from '../lib/ui-hooks.ts'

/** What writing aids, password managers and dark modes do to a page: to each element that comes, and again when it changes. */
const extension = `<script>
  window.ours = 0
  const touch = (element) => {
    if (element.dataset.touched) return
    element.dataset.touched = 'yes'
    element.setAttribute('data-darkreader-inline-color', '')
    element.style.setProperty('--darkreader-inline-color', '#e8e6e3')
    if (element.matches('input, button')) element.insertAdjacentHTML('afterend', '<extension-icon style="position:absolute"></extension-icon>')
    if (element.matches('p, h2')) element.append(document.createElement('extension-mark'))
    if (element.matches('[data-omono]:not(script)')) element.insertAdjacentHTML('afterbegin', '<extension-root></extension-root>')
  }
  new MutationObserver((records) => {
    ours += records.length
    for (const { target } of records)
      for (const element of [target, ...target.querySelectorAll?.('*') ?? []])
        if (element instanceof HTMLElement && !element.localName.startsWith('extension')) touch(element)
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
</script>`

describeIn('chromium', 'extensions', (_engine, context) => {
  const tab = useTab(context)

  it('F-40 stays usable and at rest where an extension writes into it', async () => {
    await tab.open(shop({ before: extension, config: { vendors: [base, alpha, beta] } }))
    await tab.page.waitFor(banner('accept-all'))
    await tab.until(`document.querySelector('${banner()} extension-icon')`)
    const records = () =>
      tab.page.evaluate<number>(
        `new Promise((resolve) => setTimeout(() => { ours = 0; setTimeout(() => resolve(ours), 500) }, 700))`,
      )
    expect(await records()).toBeLessThanOrEqual(5)
    await tab.page.click(banner('open-preferences'))
    await tab.page.waitFor(preferences('save'))
    await tab.until(`document.querySelector('${preferences()} extension-icon')`)
    expect(await records()).toBeLessThanOrEqual(5)
    await tab.page.click(inPreferences('[data-omono-purpose=analytics]'))
    await tab.page.click(inPreferences('[data-omono-purpose=functional]'))
    await tab.page.click(inPreferences('[data-omono-purpose=functional]'))
    await tab.page.click(preferences('save'))
    await tab.until(`!${onPage(preferences())} && !${onPage(banner())}`)
    expect(await tab.page.evaluate(`[omonoConsent.status('alpha'), omonoConsent.status('beta')]`)).toEqual([
      'granted',
      'denied',
    ])
    expect(await tab.page.evaluate(`document.querySelectorAll('[data-omono=root]').length`)).toBe(1)
    await tab.page.click('[data-omono=control]')
    await tab.page.waitFor(preferences('reject-all'))
    await tab.page.click(preferences('reject-all'))
    expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('denied')
    expect(await tab.errors()).toEqual([])
  })
})
