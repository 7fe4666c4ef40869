import { expect, it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { alpha, shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'

describeEngines('hostile attributes', (_engine, context) => {
  const tab = useTab(context)
  const accept = () => tab.page.evaluate('void omonoConsent.acceptAll()')

  it('T-05 releases elements whose ids and titles hold quotes, brackets and worse', async () => {
    const values = [
      '"',
      "'",
      '<b>',
      '](',
      '[id="x"]',
      '\\',
      '__proto__',
      'constructor',
      '😀',
      '</script>',
      '{{x}}',
    ]
    const quoted = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
    const body = values
      .map((value, index) => {
        const own = `id="${quoted(value)}" title="${quoted(value)}" data-title="${quoted(value)}"`
        return `<script type="text/plain" data-vendor="alpha" ${own}>${mark(`${index}`)}</script>`
      })
      .join('')
    await tab.open(shop({ body }))
    await accept()
    await tab.until(`window.ran?.length === ${values.length}`)
    expect(await tab.page.evaluate(`[...document.scripts].map(({ id }) => id).filter(Boolean)`)).toEqual(
      values,
    )
  })

  it('T-06 rebuilds a script with the attributes on the list and no others', async () => {
    const kept = ['async', 'class', 'crossorigin', 'data-own', 'data-vendor', 'defer', 'fetchpriority', 'id']
    const dropped =
      `onload onerror onclick onfocus onbeforescriptexecute style name formaction form action ping href
      xlink:href srcdoc srcset is slot part charset language for event blocking attributionsrc target tabindex
      contenteditable popover autofocus accesskey`.split(/\s+/)
    const own = [...kept, ...dropped, 'referrerpolicy'].filter((name) => name !== 'data-vendor')
    const values = own
      .map((name) => `${name}="${name.startsWith('on') ? 'window.isHostile = 1' : name}"`)
      .join(' ')
    const body = `<script type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/a.js" nonce="n" ${values}></script>`
    await tab.open(shop({ body, config: { vendors: [alpha] } }))
    await accept()
    await tab.until(`window.seen?.['/a.js']`)
    const { attributes } = await tab.page.evaluate<{ attributes: string[] }>(`seen['/a.js']`)
    expect(attributes.filter((name) => dropped.includes(name) || name === 'nonce')).toEqual([])
    expect(attributes).toEqual([...kept, 'referrerpolicy', 'src'].sort())
  })
})
