import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'

/** What markup can put in place of the document's own, by name: what the SDK might ask for, and the rest. */
const asked =
  `cookie currentScript createElement querySelectorAll querySelector body head documentElement readyState
  addEventListener defaultView baseURI activeElement adoptedStyleSheets prerendering`.split(/\s+/)
const rest =
  `getElementById visibilityState scripts location domain referrer forms images all nodeType childNodes firstChild
  append contains cloneNode dispatchEvent implementation createRange`.split(/\s+/)

/** Without these the gate cannot know where, or when, an element came from: it stays closed. */
const closing = ['baseURI', 'readyState']

const tags = [
  ['images', (name: string) => `<img name="${name}" alt="">`],
  ['forms', (name: string) => `<form name="${name}"><input name="src"><input name="attributes"></form>`],
] as const

const held = `<script type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/a.js"></script>
  <script type="text/plain" data-vendor="alpha">${mark('inline')}</script>
  <img alt="" data-vendor="alpha" data-src="https://alpha.example/i.svg">`
const sdk = '<script src="/omono-consent.js"></script>'

/** Names for the window: configuration that nobody wrote. */
const globals = `<a id="omonoConsent" href="https://evil.example/sdk.js"></a><a id="omonoConsent" name="src" href="//evil.example"></a>
  <form id="omonoConsentUi"><input name="show"><input name="mountCookiePolicy"></form>
  <div data-omono="config">{"vendors":[]}</div><a id="config" href="https://evil.example/"></a>
  <iframe name="dataLayer" srcdoc=""></iframe><img name="trustedTypes" alt=""><a id="__DEV__"></a>`

describeIn('firefox', 'clobbered documents', (_engine, context) => {
  const tab = useTab(context)
  const statuses = (method: string) =>
    tab.page.evaluate<string>(`(omonoConsent.${method}(), omonoConsent.status('alpha'))`)

  it.each(asked)('T-13 stays closed, and keeps a decision, behind markup called %s', async (name) => {
    await tab.open(shop({ before: tags.map(([, tag]) => tag(name)).join(''), sdk: '', body: held + sdk }))
    expect(await tab.errors()).toEqual([])
    expect(await tab.ran()).toEqual([])
    expect(await statuses('acceptAll')).toBe('granted')
    await tab.page.reload()
    expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('granted')
    expect(await tab.errors()).toEqual([])
  })

  it.each(tags)(
    'T-11 T-12 T-13 gates and remembers with the whole document clobbered by %s',
    async (_name, tag) => {
      const others = [...asked, ...rest].filter((name) => !closing.includes(name))
      await tab.open(shop({ body: others.map(tag).join('') + held }))
      expect(await tab.contacts()).toEqual([])
      expect(await statuses('rejectAll')).toBe('denied')
      await tab.page.reload()
      expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('denied')
      expect(await tab.contacts()).toEqual([])
      expect(await statuses('acceptAll')).toBe('granted')
      await tab.requested('alpha.example/i.svg', 'cdn.alpha.example/a.js')
      await tab.until('window.ran?.length === 2')
      expect(await tab.errors()).toEqual([])
    },
  )

  it.each([
    ['in front of', (markup: string) => shop({ before: markup, sdk: '', body: held + sdk })],
    ['behind', (markup: string) => shop({ body: markup + held })],
  ])('T-14 T-15 takes no configuration from markup %s the SDK', async (_place, make) => {
    const fake = `<div data-omono="banner"><button data-omono-action="accept-all" id="fake">Accept all</button></div>`
    await tab.open(make(globals + fake))
    await tab.page.waitFor('[data-omono="root"] [data-omono="banner"]')
    expect(await tab.page.evaluate('omonoConsent.vendors.length')).toBe(4)
    expect(await tab.contacts()).toEqual([])
    await tab.page.evaluate(`document.querySelector('#fake').click()`)
    expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('not asked')
    await tab.page.evaluate(
      `document.querySelector('[data-omono=root] [data-omono-action=reject-all]').click()`,
    )
    expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('denied')
    expect(await tab.errors()).toEqual([])
  })
})
