import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { alpha, base, configBlock, shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'

const held = `<script type="text/plain" data-vendor="alpha">${mark('inline')}</script>
  <script type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/a.js"></script>`
const sdk = (more = '') => `<script src="/omono-consent.js" ${more}></script>`
const read = (file: string) =>
  readFileSync(new URL(`../../../packages/embed/dist/${file}.js`, import.meta.url), 'utf8')
const ui = { headers: { 'content-type': 'text/javascript' }, body: read('omono-consent-ui') }
/** The file as the text of its tag. */
const inlined = (more = '') => `<script ${more}>${read('omono-consent')}</script>`
const importMap = '<script type="importmap">{"imports":{"js-cookie":"/js-cookie.js"}}</script>'
const module = (code: string) =>
  `<script type="module">import { createConsent } from '/core/index.js'\n${code}</script>`
const create = `createConsent({ surface: 'website', policy: { version: '1', url: '/' }, vendors: ${JSON.stringify([base, alpha])} })`

/** Where a site may put the tag; each page ends up in the same state. */
const placements: readonly (readonly [string, string])[] = [
  ['first in the head', shop({ body: held })],
  ['deferred', shop({ sdk: sdk('defer'), body: held })],
  ['asynchronous', shop({ sdk: sdk('async'), body: held })],
  ['at the end of the body', shop({ sdk: '', body: held + sdk() })],
  ['twice', shop({ head: sdk(), body: held + sdk() })],
  ['in the page itself', shop({ sdk: inlined(), body: held })],
  [
    'in the page itself, the interface elsewhere',
    shop({ sdk: inlined('data-ui="/files/ui.js"'), body: held }),
  ],
  [
    'five times, in every manner',
    shop({ head: sdk('async') + sdk('defer') + sdk(), body: held + sdk('async') }),
  ],
]

describeIn('firefox', 'script tag and module', (_engine, context) => {
  const tab = useTab(context)
  const vendors = '["base","alpha","beta","gamma"]'

  it.each(placements)('F-25 F-31 holds and releases once with the tag %s', async (_name, page) => {
    await tab.open(page, { others: { '/files/ui.js': ui } })
    await tab.page.waitFor('[data-omono="banner"]')
    expect(await tab.contacts()).toEqual([])
    expect(await tab.page.evaluate('JSON.stringify(Object.keys(omonoConsent.getConsent()))')).toBe(vendors)
    await tab.page.click('[data-omono="banner"] [data-omono-action="accept-all"]')
    await tab.requested('cdn.alpha.example/a.js')
    await tab.until('window.ran?.length === 2')
    expect(await tab.ran()).toEqual(['inline', '/a.js'])
    const count = (hook: string) =>
      tab.page.evaluate(`document.querySelectorAll('[data-omono="${hook}"]').length`)
    expect([await count('banner'), await count('control'), await count('root')]).toEqual([0, 1, 1])
    expect(await tab.errors()).toEqual([])
  })

  it('F-36 grants nothing and leaves the page alone when the UI cannot be loaded', async () => {
    await tab.open(shop({ body: held }), {
      others: { '/omono-consent-ui.js': { status: 404, body: 'gone' } },
    })
    await tab.until('window.omonoConsent')
    expect(await tab.contacts()).toEqual([])
    expect(await tab.ran()).toEqual([])
    expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('not asked')
    expect(await tab.page.evaluate(`document.querySelector('[data-omono]:not(script)')`)).toBeNull()
    expect((await tab.warnings()).filter((text) => text.includes('ui-failed'))).not.toEqual([])
    await tab.page.click('#link')
    expect(await tab.page.url()).toContain('#more')
    await tab.page.evaluate(`void omonoConsent.acceptAll()`)
    await tab.until('window.ran?.length === 2')
    expect(await tab.errors()).toEqual([])
  })

  it('F-36 runs nothing when the SDK itself cannot be loaded', async () => {
    await tab.open(shop({ sdk: '<script src="/gone.js"></script>', body: held }))
    expect(await tab.contacts()).toEqual([])
    expect(await tab.ran()).toEqual([])
    await tab.page.click('#link')
    expect(await tab.errors()).toEqual([])
  })

  it('plays back what was queued before the SDK arrived, and takes more', async () => {
    const queue = `<script>window.omonoConsent = window.omonoConsent || []
      omonoConsent.push((consent) => { window.first = consent.status('alpha') })
      omonoConsent.push(['decide', { alpha: true }])
      omonoConsent.push(['noSuchMethod'])
      omonoConsent.push((consent) => { throw new Error('of the site') })
      omonoConsent.push((consent) => { window.second = consent.status('alpha') })</script>`
    await tab.open(shop({ before: queue, sdk: sdk('async'), body: held }))
    await tab.until('window.ran?.length === 2')
    expect(await tab.page.evaluate('[first, second]')).toEqual(['not asked', 'granted'])
    await tab.page.evaluate(`void omonoConsent.push(['withdraw', 'alpha'])`)
    expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('denied')
    expect(await tab.errors()).toEqual([])
  })

  it.each([
    ['the module first', { sdk: importMap + module(`window.own = ${create}`), body: held + sdk('defer') }],
    ['the tag first', { head: importMap + module(`window.own = ${create}`), body: held }],
  ])('shares one instance between an ES module and a script tag, %s', async (_name, parts) => {
    await tab.open(shop(parts))
    await tab.until('window.own && window.omonoConsent')
    expect(
      await tab.page.evaluate('own === omonoConsent || Object.getPrototypeOf(omonoConsent) === own'),
    ).toBe(true)
    await tab.page.evaluate('void own.acceptAll()')
    expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('granted')
    await tab.until('window.ran?.length === 2')
    await tab.requested('cdn.alpha.example/a.js')
    expect(await tab.ran()).toHaveLength(2)
    expect(await tab.errors()).toEqual([])
  })

  it('I8 does nothing on a page that is rendered before anyone sees it, and all of it when it is shown', async () => {
    const prerendering = `<script>Object.defineProperty(document, 'prerendering', { value: true, configurable: true })
      document.cookie = 'omono_consent=rejected; path=/'</script>`
    const body = `${held}<script type="text/plain" data-vendor="base">${mark('necessary')}</script>`
    await tab.open(shop({ before: prerendering, body }))
    expect(await tab.contacts()).toEqual([])
    expect(await tab.ran()).toEqual([])
    expect(await tab.page.evaluate(`document.querySelector('[data-omono]:not(script)')`)).toBeNull()
    expect(
      await tab.page.evaluate(`[omonoConsent.isGranted('base'), document.cookie, localStorage.length]`),
    ).toEqual([false, 'omono_consent=rejected', 0])
    await tab.run(`Object.defineProperty(document, 'prerendering', { value: false })
      document.cookie = 'omono_consent=; max-age=0; path=/'
      document.dispatchEvent(new Event('prerenderingchange'))`)
    await tab.until(`window.ran?.join() === 'necessary'`)
    await tab.page.waitFor('[data-omono="banner"]')
    expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('not asked')
  })

  it('I8 keeps a choice that is made while the page is still rendered in advance from starting anything', async () => {
    const prerendering = `<script>Object.defineProperty(document, 'prerendering', { value: true })</script>`
    await tab.open(shop({ before: prerendering, body: held }))
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    expect(await tab.contacts()).toEqual([])
    expect(await tab.ran()).toEqual([])
  })

  it('takes its configuration from the attributes of the tag as well', async () => {
    const tag =
      'data-vendors="google-analytics" data-google-analytics-measurement-id="G-TAG" data-policy-version="9"'
    await tab.open(shop({ sdk: sdk(tag) }).replace(configBlock(), ''))
    expect(await tab.page.evaluate('omonoConsent.policy.version')).toBe('9')
    expect(await tab.contacts()).toEqual([])
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.requested('www.googletagmanager.com/gtag/js?id=G-TAG')
  })
})
