// Pages that change without a new document, with the libraries that do it.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeIn, type NetResponse } from '../../harness/index.ts'
import { line, oldLine, shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'

const library = (path: string): NetResponse => ({
  headers: { 'content-type': 'text/javascript' },
  body: readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url)),
})
const libraries = {
  '/turbo.js': library('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  '/htmx.js': library('htmx.org/dist/htmx.min.js'),
}

const script = (name: string) => `<script src="https://cdn.alpha.example/${name}.js"></script>`
const frame = '<iframe data-vendor="alpha" data-src="https://alpha.example/frame"></iframe>'
const table = '<div data-omono="cookie-policy"></div>'

describeIn('chromium', 'navigation without a new document', (_engine, context) => {
  const tab = useTab(context)

  /** Two pages, each with a script of a vendor and one of its own, and links from one to the other. */
  const page = (name: string, other: string, path: string, sdk?: string, behind = line) =>
    shop({
      sdk,
      // Turbo would run the scripts of a page that it knows twice, for a preview and for the page.
      head: `${sdk === undefined ? behind : ''}<meta name="turbo-cache-control" content="no-preview"><script src="/turbo.js"></script>`,
      body: `<a id="${other}" href="${path}">${other}</a>${script(name)}<script>${mark(`own ${name}`)}</script>${table}`,
    })
  const open = (sdk?: string) =>
    tab.open(page('first', 'second', '/second', sdk), {
      others: { '/second': page('second', 'first', '/', sdk), ...libraries },
    })
  const follow = async (name: string, times: number) => {
    await tab.page.evaluate(`document.querySelector('#${name}').click()`)
    await tab.until(`ran.filter((name) => name === 'own ${name}').length === ${times}`)
  }
  const count = (selector: string) =>
    tab.page.evaluate<number>(`document.querySelectorAll('${selector}').length`)
  const choose = (action: string) =>
    tab.page.evaluate(
      `document.querySelector('[data-omono="banner"] [data-omono-action="${action}"]').click()`,
    )

  it('F-22 holds what Turbo brings, and runs each script of a visit as often as without us', async () => {
    await open('')
    await tab.until(`ran.length === 2`)
    await follow('second', 1)
    await tab.until(`ran.includes('/second.js')`)
    await follow('first', 2)
    await tab.until(`ran.filter((name) => name === '/first.js').length === 2`)
    const native = (await tab.ran()).sort()

    await open()
    await tab.until(`document.querySelector('[data-omono="banner"]')`)
    await follow('second', 1)
    expect(await tab.ran()).toEqual(['own first', 'own second'])
    expect(await tab.requests()).toEqual([])
    await choose('accept-all')
    await tab.until(`ran.includes('/second.js')`)
    await follow('first', 2)
    await tab.until(`ran.includes('/first.js')`)
    // The first visit to the first page was over before there was a grant.
    const [, ...rest] = native
    expect(native[0]).toBe('/first.js')
    expect((await tab.ran()).sort()).toEqual(rest)
    expect(await tab.errors()).toEqual([])
  })

  it('F-22 keeps one banner that works, also on a page that Turbo restores from its snapshot', async () => {
    await open()
    await tab.until(`document.querySelector('[data-omono="banner"]')`)
    await follow('second', 1)
    await tab.until(`document.querySelector('[data-omono="banner"]')`)
    await tab.page.evaluate('history.back()')
    await tab.until(`document.querySelector('#second') && document.querySelector('[data-omono="banner"]')`)
    expect([await count('[data-omono="root"]'), await count('[data-omono="banner"]')]).toEqual([1, 1])
    await choose('reject-all')
    await tab.until(`!document.querySelector('[data-omono="banner"]')`)
    await tab.page.evaluate('history.forward()')
    await tab.until(`document.querySelector('#first')`)
    await tab.until(`document.querySelectorAll('[data-omono="root"]').length === 1`)
    expect(await count('[data-omono="banner"]')).toBe(0)
    expect(await tab.requests()).toEqual([])
  })

  it('wipes no page that Turbo makes of one without us', async () => {
    await tab.open(page('first', 'second', '/second', ''), {
      others: { '/second': page('second', 'first', '/'), ...libraries },
    })
    await follow('second', 1)
    await tab.until(`document.querySelector('[data-omono="banner"]')`)
    expect(await count('h1, #first')).toBe(2)
    expect(await tab.errors()).toEqual([])
  })

  it('makes no policy of the line of earlier releases, which Turbo takes for one', async () => {
    const [first, second] = [
      page('first', 'second', '/second', undefined, oldLine),
      page('second', 'first', '/', undefined, oldLine),
    ]
    await tab.open(first, { others: { '/second': second, ...libraries } })
    await tab.until(`document.querySelector('[data-omono="banner"]')`)
    await follow('second', 1)
    const isRefused = `fetch('https://stranger.example/x', { mode: 'no-cors' }).then(() => false, () => true)`
    expect([await count('meta[http-equiv]'), await tab.page.evaluate(isRefused)]).toEqual([1, false])
    await choose('accept-all')
    await tab.until(`ran.includes('/second.js')`)
    expect([await tab.warnings(), await tab.errors()]).toEqual([[], []])
  })

  it('draws the cookie policy on each page that Turbo brings', async () => {
    await open()
    const isDrawn = `document.querySelectorAll('[data-omono="cookie-policy"] table').length === 1`
    await tab.until(isDrawn)
    await follow('second', 1)
    await tab.until(isDrawn)
    await tab.page.evaluate('history.back()')
    await tab.until(`document.querySelector('#second') && ${isDrawn}`)
  })

  it('F-22 holds what htmx brings, and lets it go once', async () => {
    const body = `<button hx-get="/part" hx-target="#place">More</button><div id="place"></div>`
    const part = `<p>Part</p>${script('part')}${frame}<script>${mark('own part')}</script>${table}`
    await tab.open(shop({ head: `${line}<script src="/htmx.js"></script>`, body }), {
      others: { '/part': part, ...libraries },
    })
    await tab.page.evaluate(`document.querySelector('[hx-get]').click()`)
    await tab.until(`window.ran?.includes('own part')`)
    await tab.until(`document.querySelector('[data-omono="cookie-policy"] table')`)
    expect(await tab.requests()).toEqual([])
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.requested('alpha.example/frame', 'cdn.alpha.example/part.js')
    expect(await tab.ran()).toEqual(['own part', '/part.js'])
    await tab.page.evaluate(`void omonoConsent.withdraw('alpha')`)
    context.network.clear()
    await tab.page.evaluate(`document.querySelector('[hx-get]').click()`)
    await tab.until(`ran.filter((name) => name === 'own part').length === 2`)
    expect(await tab.requests()).toEqual([])
    expect(await tab.errors()).toEqual([])
  })
})
