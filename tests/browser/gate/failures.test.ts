import { expect, it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { alpha, shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'

const poison = [
  '<script type="text/plain" data-vendor="alpha" src="https://"></script>',
  '<script type="text/plain" data-vendor="alpha" src="http://[bad"></script>',
  '<iframe data-vendor="alpha" data-src="https://user:pass@:99999/"></iframe>',
  '<img alt="" data-vendor="__proto__" data-src="https://alpha.example/1.svg">',
  '<link rel="stylesheet" data-vendor="constructor" data-href="https://alpha.example/1.css">',
  '<script type="text/plain" data-vendor="unknown">ran.push("unknown")</script>',
  '<script type="text/plain" data-category="hasOwnProperty" src="https://cdn.alpha.example/2.js"></script>',
  '<iframe data-vendor="" data-category="" data-src=""></iframe>',
  '<script type="text/plain" data-vendor="alpha">this is no script</script>',
  `<script type="text/plain" data-vendor="alpha">throw new Error('poison')</script>`,
].join('')

const names = Array.from({ length: 20 }, (_, index) => `tracker ${index}`)
const trackers = names.map((name) => `<script type="text/plain" data-vendor="alpha">${mark(name)}</script>`)

/** A vendor's script that never becomes one, with an inline script behind it. */
const sick = ['hang=1', 'destroy=1', 'status=404', 'status=500'] as const
const after = (vendor: string, name: string) =>
  `<script type="text/plain" data-vendor="${vendor}">${mark(name)}</script>`

describeEngines('failures', (_engine, context) => {
  const tab = useTab(context)

  it('T-08 gates the whole batch, whatever malformed elements stand among it', async () => {
    const body = [poison, ...trackers.slice(0, 10), poison, ...trackers.slice(10), poison].join('')
    await tab.open(shop({ body }))
    expect(await tab.contacts()).toEqual([])
    expect(await tab.ran()).toEqual([])
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.until(`window.ran?.length === ${names.length}`)
    expect(await tab.ran()).toEqual(names)
    expect(await tab.requests()).toEqual([])
    // What the shop's own code throws is the shop's; nothing else may be there.
    const foreign = (await tab.errors()).filter((error) => !/poison|SyntaxError/.test(error))
    expect(foreign).toEqual([])
    expect((await tab.warnings()).filter((text) => text.includes('never-released'))).not.toHaveLength(0)
  })

  it('T-08 gates what is added later next to a form whose fields carry the names of methods', async () => {
    await tab.open(shop({}))
    const fields = [
      'matches',
      'querySelectorAll',
      'attributes',
      'dataset',
      'localName',
      'nodeType',
      'closest',
    ]
    const form = `<form>${fields.map((name) => `<input name="${name}">`).join('')}</form>`
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.page.evaluate(
      `main.innerHTML = ${JSON.stringify(`${form}<img alt="" data-vendor="alpha" data-src="https://alpha.example/late.svg">`)}`,
    )
    await tab.requested('alpha.example/late.svg')
    expect(await tab.errors()).toEqual([])
  })

  it.each(sick)('F-43 releases what stands behind a script that ends with %s', async (query) => {
    const [vendors, scripts] = [
      [alpha, { ...alpha, id: 'well', scripts: ['cdn.well.example'] }],
      `<script type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/a.js?${query}"></script>`,
    ]
    // Ten seconds of patience pass in two.
    const hurry = `<script>{ const wait = setTimeout
      window.setTimeout = (run, ms, ...args) => wait(run, ms === 10000 ? 2000 : ms, ...args) }</script>`
    const well =
      '<script type="text/plain" data-vendor="well" src="https://cdn.well.example/well.js"></script>'
    const body = [scripts, after('alpha', 'behind'), well, after('well', 'after well')].join('')
    await tab.open(shop({ before: hurry, config: { vendors }, body }))
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.until(`window.ran?.length === 3`)
    const ran = await tab.ran()
    expect(ran.filter((name) => name !== 'behind')).toEqual(['/well.js', 'after well'])
    if (query === 'hang=1') expect(ran).toEqual(['/well.js', 'after well', 'behind'])
    expect((await tab.warnings()).filter((text) => text.includes('script-failed'))).toHaveLength(1)
    expect(await tab.errors()).toEqual([])
  })

  it('F-43 goes on behind a script that is not JavaScript', async () => {
    const sick =
      '<script type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/syntax.js"></script>'
    await tab.open(shop({ body: sick + after('alpha', 'behind') + after('beta', 'other') }))
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.until('window.ran?.length === 2')
    expect((await tab.ran()).sort()).toEqual(['behind', 'other'])
  })
})
