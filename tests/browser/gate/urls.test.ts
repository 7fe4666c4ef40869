import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'

const code = `parent.isHostile=self.isHostile=1`
const html = `<script>${code}</script>`

/** Spellings of `javascript:` that some browser, some day, took for one. */
const spellings = [
  'javascript:',
  'JAVASCRIPT:',
  'jAvAsCrIpT:',
  ' javascript:',
  '\tjavascript:',
  '\njavascript:',
  '\u0001javascript:',
  '\u0008javascript:',
  '\u001fjavascript:',
  '\u00a0javascript:',
  '\u2028javascript:',
  '\ufeffjavascript:',
  'java\tscript:',
  'java\nscript:',
  'java\rscript:',
  'java\r\nscript:',
  'j\na\nv\na\ns\nc\nr\ni\np\nt\n:',
  'javascript\t:',
  'javascript\n:',
  'javascript&colon;',
  'javascript&#58;',
  'javascript&#x3a;',
  '&#106;avascript:',
  '&#x6A;&#x61;vascript:',
  'java&Tab;script:',
  'java&NewLine;script:',
  'javascript%3A',
  '%6aavascript:',
  '\\u006aavascript:',
  'javascript://alpha.example/%0a',
  'javascript://cdn.alpha.example/%0d%0a',
  'javascript:/*https://alpha.example/*/',
  'vbscript:',
  'livescript:',
  'mocha:',
  'view-source:javascript:',
  'feed:javascript:',
  'jar:javascript:',
  'https:javascript:',
  'blob:javascript:',
]
const addresses = [
  ...spellings.map((scheme) => scheme + code),
  `data:text/html,${html}`,
  `data:text/html;base64,${btoa(html)}`,
  `DATA:text/html,${html}`,
  ` data:text/html,${html}`,
  `da\tta:text/html,${html}`,
  `data:,${code}`,
  `data:text/javascript,${code}`,
  `data:application/javascript;base64,${btoa(code)}`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${code}'/>`,
  `data:application/xhtml+xml,<html xmlns='http://www.w3.org/1999/xhtml'>${html}</html>`,
  `data:text/css,*{background:url(https://evil.example/css)}`,
  `data://alpha.example/,${code}`,
  'blob:https://alpha.example/1',
  'blob:null/1',
  'filesystem:https://alpha.example/temporary/a.js',
  'about:srcdoc',
  'about:blank',
  'file:///etc/passwd',
  'chrome://settings',
  'resource://gre/modules/a.js',
  'view-source:https://alpha.example/',
  'ws://alpha.example/',
  'intent://alpha.example/#Intent;end',
  'https://',
  '///',
  'https:///',
]

const quoted = (text: string) => text.replaceAll('"', '&quot;').replaceAll('<', '&lt;')
const held = (url: string) => `
  <iframe data-vendor="alpha" data-src="${quoted(url)}"></iframe>
  <img alt="" data-vendor="alpha" data-src="${quoted(url)}">
  <link rel="stylesheet" data-vendor="alpha" data-href="${quoted(url)}">
  <script type="text/plain" data-vendor="alpha" src="${quoted(url)}"></script>
  <script type="text/plain" data-vendor="alpha" data-src="${quoted(url)}"></script>`

const isActivated = `[...document.querySelectorAll('[data-vendor]:not(#good)')]
  .filter((element) => element.matches('script') ? element.type !== 'text/plain' : element.src || element.href)
  .map((element) => element.outerHTML)`

describeIn('chromium', 'hostile addresses', (_engine, context) => {
  const tab = useTab(context)
  const good = `<script id="good" type="text/plain" data-vendor="alpha">${mark('good')}</script>`

  it(`T-02 activates none of ${addresses.length} addresses on five kinds of element`, async () => {
    expect(addresses.length).toBeGreaterThan(60)
    await tab.open(shop({ body: addresses.map(held).join('') + good }))
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.until('window.ran?.length === 1')
    expect(await tab.contacts()).toEqual([])
    expect(await tab.page.evaluate('window.isHostile ?? 0')).toBe(0)
    // What the parser reads as a path of the shop is harmless, and the shop's own.
    const activated = await tab.page.evaluate<string[]>(isActivated)
    expect(activated.filter((markup) => !markup.includes(`https://${tab.host}/`))).toEqual([])
    expect(await tab.errors()).toEqual([])
  })

  it('T-02 activates none of them when they are added after the grant', async () => {
    await tab.open(shop({ body: good }))
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.page.evaluate(`main.innerHTML = ${JSON.stringify(addresses.map(held).join(''))}`)
    expect(await tab.contacts()).toEqual([])
    expect(await tab.page.evaluate('window.isHostile ?? 0')).toBe(0)
    expect(await tab.errors()).toEqual([])
  })

  it('T-02 reads an address against the page, not against a base that markup moved', async () => {
    const body = `<base href="https://evil.example/">
      <script type="text/plain" data-vendor="alpha" src="/moved.js"></script>
      <iframe data-vendor="alpha" data-src="moved"></iframe>`
    await tab.open(shop({ body }))
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    expect(await tab.requests()).toEqual([])
  })
})
