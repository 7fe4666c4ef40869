import { expect, it } from 'vitest'
import { describeEngines, type NetResponse } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'

const nonce = 'N0nceN0nce'
const strict = [
  "default-src 'none'",
  `script-src 'nonce-${nonce}' 'strict-dynamic'`,
  `style-src 'nonce-${nonce}'`,
  "connect-src 'self'",
  'frame-src https://alpha.example',
  'img-src data: https://alpha.example',
]
const trusted = ["require-trusted-types-for 'script'", 'trusted-types omono-consent']
const policies = [
  ['nonce and strict-dynamic', strict],
  ['nonce and Trusted Types', [...strict, ...trusted]],
  [
    "script-src 'self' and the vendors",
    [
      "default-src 'self'",
      `script-src 'nonce-${nonce}' https://*.alpha.example`,
      "style-src 'self'",
      'frame-src https://alpha.example',
      'img-src data: https://alpha.example',
      ...trusted,
    ],
  ],
] as const

const own = `nonce="${nonce}"`
const body = [
  `<script type="text/plain" data-vendor="alpha" ${own} src="https://cdn.alpha.example/a.js"></script>`,
  `<script type="text/plain" data-vendor="alpha" ${own}>${mark('inline')}; window.inner = document.currentScript.nonce</script>`,
  `<script type="text/plain" data-vendor="alpha" data-type="module" ${own}>${mark('module')}</script>`,
  '<iframe data-vendor="alpha" data-src="https://alpha.example/frame"></iframe>',
  '<img alt="" data-vendor="alpha" data-src="https://alpha.example/i.svg">',
  '<div data-omono="cookie-policy"></div>',
].join('')

/** Remembers every violation, and everything that could have told somebody the nonce. */
const before = `<script ${own}>window.violations = []
  addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))
</script>`

const page = (directives: readonly string[], parts = {}): NetResponse => ({
  headers: { 'content-security-policy': directives.join('; ') },
  body: shop({ nonce, before, body, ...parts }),
})

const click = (action: string) => `[data-omono-action="${action}"]`

describeEngines('content security policy', (_engine, context) => {
  const tab = useTab(context)
  const violations = () => tab.page.evaluate<string[]>('window.violations')
  const loaded = ['alpha.example/frame', 'alpha.example/i.svg', 'cdn.alpha.example/a.js']

  it.each(policies)('T-33 T-34 T-35 goes from banner to withdrawal under %s', async (_name, directives) => {
    await tab.open(page(directives))
    const { page: tabPage } = tab
    await tabPage.waitFor('[data-omono="banner"]')
    await tabPage.waitFor('[data-omono="policy"] table')
    expect(await tab.contacts()).toEqual([])
    expect(
      await tabPage.evaluate(`getComputedStyle(document.querySelector('[data-omono=banner]')).position`),
    ).toBe('fixed')
    await tabPage.click(click('accept-all'))
    await tab.until('window.ran?.length === 3')
    await tab.requested(...loaded)
    expect(await tab.ran()).toEqual(['/a.js', 'inline', 'module'])
    expect(await tabPage.evaluate('[window.inner, seen["/a.js"].nonce]')).toEqual([nonce, nonce])

    await tabPage.click('[data-omono="control"]')
    await tabPage.waitFor('[data-omono="preferences"]')
    expect(
      await tabPage.evaluate(`getComputedStyle(document.querySelector('[data-omono=preferences]')).display`),
    ).toBe('flex')
    await tabPage.click('[data-omono="preferences"] [data-omono-action="reject-all"]')
    expect(await tabPage.evaluate(`document.querySelector('iframe').hasAttribute('src')`)).toBe(false)
    expect(await violations()).toEqual([])
    expect(await tab.errors()).toEqual([])
    expect(await tab.warnings()).toEqual([])
    // A policy that came as a header hides the nonce from markup; the SDK must not bring it back.
    expect(await tabPage.evaluate('document.documentElement.outerHTML')).not.toContain(nonce)
    const told = context.network
      .requests()
      .map(({ url, headers, body }) => JSON.stringify([url, headers, body]))
    expect(told.join()).not.toContain(nonce)
  })

  it('T-35 leaves the vendors off where the policy is not allowed, reports it, and throws nothing', async () => {
    await tab.open(page([...strict, trusted[0] ?? '', 'trusted-types other']))
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.until(`omonoConsent.isGranted('alpha')`)
    expect((await tab.requests()).filter((request) => request.includes('cdn.'))).toEqual([])
    expect(await tab.ran()).toEqual([])
    expect((await tab.warnings()).filter((text) => text.includes('trusted-types'))).not.toEqual([])
    expect(await tab.errors()).toEqual([])
  })

  it('T-35 works beside a default policy that refuses everything', async () => {
    const refuse = `<script ${own}>trustedTypes.createPolicy('default', { createHTML: () => null,
      createScript: () => null, createScriptURL: () => null })</script>`
    await tab.open(
      page([...strict, trusted[0] ?? '', 'trusted-types omono-consent default'], { before: before + refuse }),
    )
    await tab.page.waitFor('[data-omono="banner"]')
    await tab.page.click(click('accept-all'))
    await tab.until('window.ran?.length === 3')
    expect(await violations()).toEqual([])
  })

  it('T-01 starts no inline script without the nonce of the page', async () => {
    const body = `<script type="text/plain" data-vendor="alpha">${mark('no nonce')}</script>
      <script type="text/plain" data-vendor="alpha" nonce="guessed">${mark('wrong nonce')}</script>
      <script type="text/plain" data-vendor="alpha" ${own}>${mark('genuine')}</script>`
    await tab.open(page(strict, { body }))
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.until('window.ran?.length === 1')
    expect(await tab.requests()).toEqual([])
    expect(await tab.ran()).toEqual(['genuine'])
  })

  it('loads a vendor with settings under the strictest policy', async () => {
    const config = { vendors: [{ id: 'google-analytics', settings: { measurementId: 'G-TEST' } }] }
    await tab.open(page([...strict, ...trusted], { config, body: '' }))
    expect(await tab.contacts()).toEqual([])
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.requested('www.googletagmanager.com/gtag/js?id=G-TEST')
    expect(await violations()).toEqual([])
  })

  it('F-56 works unstyled where even constructed style sheets are missing and styles are forbidden', async () => {
    const bare = `<script ${own}>delete Document.prototype.adoptedStyleSheets
      window.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor') } }</script>`
    await tab.open(
      page(["default-src 'none'", `script-src 'nonce-${nonce}' 'strict-dynamic'`], { before: before + bare }),
    )
    await tab.page.waitFor(click('reject-all'))
    await tab.page.click(click('reject-all'))
    await tab.until(`omonoConsent.status('alpha') === 'denied'`)
    expect(await tab.errors()).toEqual([])
  })
})
