import { expect, it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'

const inert = (name: string, more = '') =>
  `<script type="text/plain" data-vendor="alpha" ${more}>${mark(name)}</script>`
const genuine = `<script type="text/plain" data-vendor="alpha">${mark('genuine')}</script>`

/** Ways in which a visitor's text becomes markup of the page: each puts `html` into `place`. */
const ways = [
  'place.innerHTML = html',
  'place.insertAdjacentHTML("beforeend", html)',
  'place.append(document.createRange().createContextualFragment(html))',
  'place.append(new DOMParser().parseFromString(html, "text/html").querySelector("script"))',
  'place.append(document.importNode(new DOMParser().parseFromString(html, "text/html").querySelector("script"), true))',
  'place.innerHTML = "<template>" + html + "</template>"; place.append(place.querySelector("template").content.cloneNode(true))',
  'place.innerHTML = "<svg>" + html + "</svg>"',
  'place.innerHTML = "<math><mtext>" + html + "</mtext></math>"',
  'place.innerHTML = "<div><p><b>" + html + "</b></p></div>"',
  'place.attachShadow({ mode: "open" }).innerHTML = html',
  'place.outerHTML = "<p>" + html + "</p>"',
] as const

const nonce = 'R4nd0m'
const csp = { 'content-security-policy': `script-src 'nonce-${nonce}' 'strict-dynamic'` }
const inject = (way: string, name: string, more = '') =>
  `const place = document.body.appendChild(document.createElement('div'))
    const html = ${JSON.stringify(inert(name, more)).replaceAll('</', '<\\/')}
${way}`

describeEngines('hostile markup', (_engine, context) => {
  const tab = useTab(context)
  const accept = () => tab.page.evaluate('void omonoConsent.acceptAll()')

  it('T-01 runs the genuine inline script and none that was injected after load', async () => {
    await tab.open(shop({ body: genuine }))
    for (const [index, way] of ways.entries()) await tab.run(inject(way, `before ${index}`))
    await accept()
    for (const [index, way] of ways.entries()) await tab.run(inject(way, `after ${index}`))
    await tab.run(inject(ways[0], 'category', 'data-category="analytics"'))
    expect(await tab.requests()).toEqual([])
    expect(await tab.ran()).toEqual(['genuine'])
    expect(await tab.errors()).toEqual([])
  })

  it('T-01 runs the genuine inline script of a page with a nonce and none that was injected, at any time', async () => {
    const early = ways.map((way, index) => `{ ${inject(way, `early ${index}`)} }`).join('\n')
    const genuine = `<script type="text/plain" data-vendor="alpha" nonce="${nonce}">${mark('genuine')}</script>`
    const body = `${genuine}<script nonce="${nonce}">${early}</script>`
    await tab.open({ headers: csp, body: shop({ nonce, body }) })
    for (const [index, way] of ways.entries()) {
      await tab.run(inject(way, `late ${index}`, 'nonce="guessed"'))
    }
    await accept()
    expect(await tab.requests()).toEqual([])
    expect(await tab.ran()).toEqual(['genuine'])
  })

  it('T-03 leaves every other kind of element alone', async () => {
    const url = 'https://alpha.example/x'
    const tags = 'a area audio base button embed form input meta object source track use video div svg'.split(
      ' ',
    )
    const body = tags
      .map(
        (tag) =>
          `<${tag} data-vendor="alpha" data-src="${url}" data-href="${url}" data-action="${url}"></${tag}>`,
      )
      .join('')
    // A placeholder for the video would be drawn among them.
    await tab.open(shop({ config: { placeholders: false }, body: `<div id="others">${body}</div>` }))
    const markup = () => tab.page.evaluate<string>(`document.getElementById('others').innerHTML`)
    const before = await markup()
    await accept()
    expect(await tab.contacts()).toEqual([])
    expect(await markup()).toBe(before)
  })

  it('T-04 refuses addresses that belong neither to the vendor nor to the shop', async () => {
    const foreign = [
      'https://evil.example/a',
      'https://alpha.example.evil.example/a',
      'https://evilalpha.example/a',
      'https://alpha.example./a',
      'https://alpha.example:8443/a',
      'https://alpha.example@evil.example/a',
      'https:\\\\evil.example/a',
      '//evil.example/a',
      'http://alpha.example/a',
      'ftp://alpha.example/a',
    ]
    const held = foreign.map(
      (url) =>
        `<iframe data-vendor="alpha" data-src="${url}" style="width:100vw;height:100vh"></iframe>
         <img alt="" data-vendor="alpha" data-src="${url}"><link rel="stylesheet" data-vendor="alpha" data-href="${url}">
         <script type="text/plain" data-vendor="alpha" src="${url}"></script>
         <script type="text/plain" data-vendor="beta" src="https://cdn.alpha.example/a.js"></script>
         <script type="text/plain" data-vendor="alpha" src="https://alpha.example/host-but-no-script.js"></script>`,
    )
    await tab.open(shop({ body: held.join('') }))
    await accept()
    expect(await tab.contacts()).toEqual([])
    expect(await tab.ran()).toEqual([])
  })
})
