import { expect, it } from 'vitest'
import { describeEngines, settled } from '../../harness/index.ts'
import { alpha, base, beta, gamma, shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'

const url = (path: string) => `https://cdn.alpha.example${path}`
const snippet = { ...alpha, snippets: ['Alpha.init('] }
const config = { vendors: [base, snippet, beta, gamma] }

/** Types that no browser runs: what they hold is the page's data. */
const types = [
  'text/markdown',
  'text/template',
  'text/x-template',
  'text/x-handlebars',
  'text/ng-template',
  'application/ld+json',
  'application/json',
  'x-shader/x-vertex',
  'application/x-own',
  'text/javascript; charset=utf-8',
  'text/babel',
  'module-shim',
]
const texts = [
  `import("${url('/a.js')}").catch(() => {}); ${mark('data')}`,
  `Alpha.init("x"); ${mark('data')}`,
  `{"@context": "https://www.alpha.example/", "text": "Alpha.init('x')"}`,
]
const blocks = types.flatMap((type, index) =>
  texts.map(
    (text, number) => `<script id="d${index}-${number}" class="data" type="${type}">${text}</script>`,
  ),
)
const modes = [
  ['automatic', '', ''],
  ['automatic, with a nonce', '', 'R4nd0m'],
  ['declared', 'data-mode="declared"', ''],
] as const
/** Everything that there is to know of them. */
const look = `[...document.querySelectorAll('.data')].map((element) => element.outerHTML)`
const withoutNonce = (html: string) => html.replace(/ nonce="[^"]*"/, '')

describeEngines('data blocks', (_engine, context) => {
  const tab = useTab(context)
  const accept = () => tab.page.evaluate('void omonoConsent.acceptAll()')

  it.each(modes)(
    'are left as their author wrote them, and never run: %s',
    async (_name, attributes, nonce) => {
      const body = nonce
        ? blocks.map((block) => block.replace('<script', `<script nonce="${nonce}"`)).join('')
        : blocks.join('')
      await tab.open(shop({ config, tag: attributes, nonce, body }))
      // Those that scripts make count as well.
      await tab.run(`for (const element of document.querySelectorAll('.data')) {
        const copy = document.createElement('script')
        copy.type = element.type; copy.id = 'made-' + element.id; copy.className = 'data'; copy.text = element.text
        document.body.append(copy)
      }`)
      const before = await tab.page.evaluate<string[]>(look)
      expect(before.slice(0, blocks.length).map(withoutNonce)).toEqual(blocks)
      expect(before.filter((html) => /data-(vendor|type|omono)/.test(html))).toEqual([])
      await accept()
      await settled(tab.page, 300)
      expect(await tab.page.evaluate(look)).toEqual(before)
      expect(await tab.ran()).toEqual([])
      expect(await tab.requests()).toEqual([])
      expect(await tab.errors()).toEqual([])
    },
  )

  it('are not judged in the middle of a tree that is inserted', async () => {
    await tab.open(shop({ config, body: `<template id="t">${blocks.join('')}</template>` }))
    await tab.run(`document.body.append(document.querySelector('#t').content.cloneNode(true))`)
    await accept()
    await settled(tab.page, 300)
    expect(await tab.page.evaluate(look)).toEqual(blocks)
    expect(await tab.ran()).toEqual([])
  })
})

describeEngines('import maps and speculation rules', (_engine, context) => {
  const tab = useTab(context)
  const accept = () => tab.page.evaluate('void omonoConsent.acceptAll()')

  it('an import map that leads to a vendor is held, and let go as an import map, once', async () => {
    const map = JSON.stringify({ imports: { tracker: url('/mapped.js') } })
    await tab.open(shop({ config, head: `<script type="importmap" id="map">${map}</script>` }))
    expect(
      await tab.run(`return import('tracker').then(() => 'loaded', () => 'held')`),
      'before a choice',
    ).toBe('held')
    await accept()
    await settled(tab.page, 300)
    const maps = `[...document.querySelectorAll('script[type=importmap]')].map(({ text }) => text)`
    expect(await tab.page.evaluate(maps)).toEqual([map])
    expect(await tab.errors()).toEqual([])
    expect((await tab.ran()).length).toBeLessThan(2)
  })

  it('speculation rules that lead to a vendor are held, and let go as what they are', async () => {
    const rules = JSON.stringify({ prefetch: [{ source: 'list', urls: ['https://www.alpha.example/next'] }] })
    await tab.open(shop({ config, body: `<script type="speculationrules" id="rules">${rules}</script>` }))
    expect(await tab.page.evaluate(`document.querySelectorAll('script[type=speculationrules]').length`)).toBe(
      0,
    )
    await accept()
    await settled(tab.page, 300)
    const found = `[...document.querySelectorAll('script[type=speculationrules]')].map(({ text }) => text)`
    expect(await tab.page.evaluate(found)).toEqual([rules])
    // An error of the page is what comes of rules that are run as a script.
    expect(await tab.errors()).toEqual([])
  })
})
