// Windows, frames, disks and neighbours that are not as on most pages.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { type Tab, useTab } from '../lib/gate-tab.ts'
import { library } from '../lib/packages.ts'

const body = `<script type="text/plain" data-vendor="alpha">${mark('inline')}</script>
  <script type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/a.js"></script>`
const script = (code: string) => `<script>${code}</script>`
const banner = '[data-omono="banner"]'
const accept = async ({ page }: Tab) => {
  await page.waitFor(banner)
  await page.evaluate(`document.querySelector('${banner} [data-omono-action="accept-all"]').click()`)
}
const dist = new URL('../../../packages/embed/dist/', import.meta.url)

/** Accepts, and tells what the visitor of a frame would see of it. */
const toldByFrame = `parent !== window && addEventListener('load', () => setTimeout(() => { const before = omonoConsent.status('alpha')
  const persisted = before === 'granted' || omonoConsent.acceptAll().persisted
  setTimeout(() => parent.postMessage([before, persisted, omonoConsent.status('alpha'), window.ran?.[0]], '*')) }))`

describeIn('chromium', 'private windows', (_engine, context) => {
  const tab = useTab(context, { isPrivate: true })

  it('F-09 asks, keeps and withdraws, as anywhere else', async () => {
    await tab.open(shop({ body }))
    await accept(tab)
    await tab.requested('cdn.alpha.example/a.js')
    await tab.go('/')
    await tab.until('window.ran?.length === 2')
    const state = `[!!document.querySelector('${banner}'), omonoConsent.status('alpha')]`
    expect(await tab.page.evaluate(state)).toEqual([false, 'granted'])
    expect(await tab.page.evaluate('omonoConsent.withdraw().persisted')).toBe(true)
    await tab.go('/')
    expect([await tab.page.evaluate(state), await tab.ran()]).toEqual([[false, 'denied'], []])
    expect([await tab.errors(), await tab.warnings()]).toEqual([[], []])
  })
})

describeIn('chromium', 'places', (engine, context) => {
  const tab = useTab(context)

  it('F-10 asks and remembers on a page from the disk, and throws nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'omono-page-'))
    try {
      cpSync(dist, folder, { recursive: true })
      writeFileSync(
        join(folder, 'index.html'),
        shop({ body, sdk: '<script src="omono-consent.js"></script>' }),
      )
      await tab.open('<!doctype html>')
      const url = pathToFileURL(join(folder, 'index.html')).href
      await tab.page.goto(url)
      await tab.page.waitFor(banner)
      expect([await tab.ran(), await tab.contacts()]).toEqual([[], []])
      await accept(tab)
      await tab.until('window.ran?.length === 2')
      await tab.page.reload()
      await tab.until('window.ran?.length === 2')
      // Chromium keeps no cookie there.
      const state = `[omonoConsent.status('alpha'), !!document.cookie, !!localStorage.length]`
      const hasCookies = engine !== 'chromium'
      expect(await tab.page.evaluate(state)).toEqual(['granted', hasCookies, !hasCookies])
      expect(await tab.page.evaluate('omonoConsent.withdraw().persisted')).toBe(true)
      await tab.page.reload()
      expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('denied')
      expect([await tab.errors(), await tab.warnings()]).toEqual([[], []])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  const framed = async (page: Pick<typeof tab.page, 'goto' | 'evaluate' | 'waitFor'>, host: string) => {
    const told: unknown[] = []
    for (let visit = 0; visit < 2; visit += 1) {
      await page.goto('https://shop-0.example/')
      await page.evaluate(`addEventListener('message', ({ data }) => { window.told = data }),
        document.body.innerHTML = '<iframe src="https://${host}/"></iframe>'`)
      await page.waitFor(() => 'told' in window)
      told.push(await page.evaluate('told'))
    }
    return told
  }

  it('F-16 keeps a choice beside cookies in a frame on another site, and shares none with the site itself', async () => {
    await tab.open(shop({ body: body + script(toldByFrame) }))
    await tab.page.evaluate('void omonoConsent.rejectAll()')
    expect(await framed(tab.page, tab.host)).toEqual([
      ['not asked', true, 'granted', 'inline'],
      ['granted', true, 'granted', 'inline'],
    ])
    await tab.go('/')
    expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('denied')
    expect(await tab.errors()).toEqual([])
  })

  it.runIf(engine === 'chromium')(
    'F-16 holds a choice for the page in a frame on another site where the visitor lets nobody store anything',
    async () => {
      await tab.open(shop({ body: body + script(toldByFrame) }))
      const strict = await context.newSession({
        preferences: { profile: { default_content_setting_values: { cookies: 2 } } },
      })
      const page = await strict.newPage()
      expect(await framed(page, tab.host)).toEqual([
        ['not asked', false, 'granted', 'inline'],
        ['not asked', false, 'granted', 'inline'],
      ])
      expect(await page.errors()).toEqual([])
    },
  )

  it('F-32 leaves the first of two builds in charge, whichever it is', async () => {
    const tags = ['omono-consent', 'omono-consent.debug'].map((name) => `<script src="/${name}.js"></script>`)
    for (const [first, second] of [tags, tags.toReversed()]) {
      const sdk = `${first}${script('window.first = omonoConsent')}${second}`
      await tab.open(shop({ sdk, body }))
      await tab.page.waitFor(banner)
      expect([await tab.ran(), await tab.contacts()]).toEqual([[], []])
      expect(await tab.page.evaluate('first === omonoConsent')).toBe(true)
      await accept(tab)
      await tab.until('window.ran?.length === 2')
      await tab.requested('cdn.alpha.example/a.js')
      expect(await tab.page.evaluate(`document.querySelectorAll('[data-omono=root]').length`)).toBe(1)
      await tab.page.evaluate('void omonoConsent.withdraw()')
      expect(await tab.page.evaluate(`first.status('alpha')`)).toBe('denied')
      expect(await tab.errors()).toEqual([])
    }
  })

  it('F-34 defines nothing for a module loader, and leaves a global alone that is taken for good', async () => {
    const before = `<script src="/require.js"></script>${script(`
      window.defined = 0
      { const { define } = window
        window.define = Object.assign((...args) => { defined += 1; return define(...args) }, define) }
      window.module = { exports: {} }; window.exports = module.exports
      Object.defineProperty(window, 'omonoConsent', { value: Object.freeze({ own: true }) })`)}`
    const later = script(`define('own', [], () => 'mine'); require(['own'], (own) => { window.own = own })`)
    const others = { '/require.js': library('requirejs/require.js') }
    await tab.open(shop({ before, head: later, body }), { others })
    await tab.until('window.own')
    await accept(tab)
    await tab.until('window.ran?.length === 2')
    expect(
      await tab.page.evaluate(
        `[own, defined, Object.keys(module.exports).length, Object.keys(omonoConsent).join()]`,
      ),
    ).toEqual(['mine', 1, 0, 'own'])
    expect(await tab.errors()).toEqual([])
  })

  it.each([
    ['the prototype of all objects', `Object.freeze(Object.prototype)`],
    [
      'every built-in object',
      `for (const name of Object.getOwnPropertyNames(window)) {
        const { value } = Object.getOwnPropertyDescriptor(window, name)
        if (!/^[A-Z]/.test(name) || typeof value !== 'function') continue
        if (/^(?:Object|Function|Array|String|Number|Boolean|Symbol|Map|Set|Promise|RegExp|Date|Error|WeakMap|WeakSet|Proxy)$/.test(name)
          || /^(?:Node|Element|HTML.*Element|Document|Event|EventTarget|Storage)$/.test(name)) {
          Object.freeze(value); if (value.prototype) Object.freeze(value.prototype) } }
      for (const one of [Reflect, JSON, Math]) Object.freeze(one)`,
    ],
  ])('F-53 works with %s frozen', async (_what, code) => {
    // In a frame, because drivers use the built-in objects of the page that they ask.
    const inner = shop({ before: script(code), body })
    await tab.open('<!doctype html><iframe src="/frozen" style="width:900px;height:700px"></iframe>', {
      others: { '/frozen': inner },
    })
    await tab.until(`frames[0].document.querySelector('${banner}')`)
    const inFrame = (call: string) => tab.page.evaluate(`String(frames[0].${call})`)
    expect([await inFrame('ran'), await tab.contacts()]).toEqual(['undefined', []])
    const press = (surface: string, action: string) =>
      tab.page.evaluate(
        `frames[0].document.querySelector('[data-omono="${surface}"] [data-omono-action="${action}"]').click()`,
      )
    await press('banner', 'open-preferences')
    await tab.until(`frames[0].document.querySelector('dialog')?.open`)
    await tab.page.evaluate(`frames[0].document.querySelector('[data-omono-purpose=analytics]').click()`)
    await press('preferences', 'save')
    await tab.until(`frames[0].ran?.length === 2`)
    expect([
      await inFrame(`omonoConsent.status('alpha')`),
      await inFrame(`omonoConsent.status('beta')`),
    ]).toEqual(['granted', 'denied'])
    expect(await inFrame(`document.querySelector('${banner}')`)).toBe('null')
    await tab.page.reload()
    await tab.until(`frames[0].ran?.length === 2`)
    expect(await inFrame('omonoConsent.withdraw().persisted')).toBe('true')
    expect(await tab.errors()).toEqual([])
  })

  it.runIf(engine === 'chromium')(
    'F-27 keeps no element and no listener of the pages that a router has shown',
    async () => {
      const gone = `<p>Page</p><script type="text/plain" data-vendor="beta" src="https://cdn.beta.example/b.js"></script>
      <iframe data-vendor="beta" data-src="https://beta.example/f"></iframe><img src="https://beta.example/i.svg">
      <button data-omono-action="open-preferences">Cookies</button>`
      await tab.open(shop({ body }))
      await tab.page.waitFor(banner)
      const visit = (count: number) =>
        tab.run(`for (let page = 0; page < ${count}; page += 1) {
        history.replaceState(null, '', '/page-' + page)
        main.innerHTML = ${JSON.stringify(gone)}
        const late = document.createElement('script'); late.src = 'https://cdn.beta.example/late.js'; main.append(late)
        await new Promise((resolve) => setTimeout(resolve)) }
        main.innerHTML = ''; await new Promise((resolve) => setTimeout(resolve, 200))`)
      const count = async () => {
        await tab.page.command('HeapProfiler.collectGarbage')
        const heap = (await tab.page.command('Runtime.getHeapUsage')) as { usedSize: number }
        const dom = (await tab.page.command('Memory.getDOMCounters')) as {
          nodes: number
          jsEventListeners: number
        }
        return { ...dom, heap: heap.usedSize }
      }
      await visit(50)
      const before = await count()
      await visit(50)
      const after = await count()
      expect(after.jsEventListeners - before.jsEventListeners).toBeLessThanOrEqual(2)
      expect(after.nodes - before.nodes).toBeLessThanOrEqual(20)
      expect(after.heap - before.heap).toBeLessThan(100_000)
    },
  )
})
