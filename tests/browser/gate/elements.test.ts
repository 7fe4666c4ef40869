import { expect, it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { alpha, delta, shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'

/** The element kinds besides scripts, each with the attribute that loads it. */
const kinds = [
  [
    'iframe',
    'src',
    '<iframe id="iframe" data-vendor="alpha" data-src="https://alpha.example/frame"></iframe>',
  ],
  ['img', 'src', '<img id="img" alt="" data-vendor="alpha" data-src="https://alpha.example/pixel.svg">'],
  [
    'link',
    'href',
    '<link id="link" rel="stylesheet" data-vendor="alpha" data-href="https://alpha.example/a.css">',
  ],
  [
    'script',
    'src',
    '<script id="script" type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/a.js"></script>',
  ],
] as const

const requested = [
  'alpha.example/a.css',
  'alpha.example/frame',
  'alpha.example/pixel.svg',
  'cdn.alpha.example/a.js',
]
const body = kinds.map(([, , markup]) => markup).join('')
const attributes = kinds.filter(([kind]) => kind !== 'script')
const loadedFrom = `${JSON.stringify(attributes)}.map(([id, name]) => document.getElementById(id).getAttribute(name))`

/** Every way to hear that an element has loaded. */
const listening = kinds
  .map(([id]) => {
    const heard = (how: string) => `(window.heard = window.heard || []).push('${id} ${how}')`
    return `{ const element = document.getElementById('${id}')
      element.setAttribute('onload', "${heard('attribute')}")
      element.addEventListener('load', () => ${heard('listener')}) }`
  })
  .join('\n')

describeEngines('declared elements', (engine, context) => {
  const tab = useTab(context)
  const grant = (id = 'alpha') => tab.page.evaluate(`void omonoConsent.decide({ '${id}': true })`)

  it('C-04 holds frames, images, style sheets and scripts until their vendor is granted', async () => {
    await tab.open(shop({ body: `${body}<script>${listening}</script>` }))
    expect(await tab.contacts()).toEqual([])
    // An empty frame has loaded too.
    await tab.page.evaluate('void (window.heard = [])')
    await grant()
    await tab.until('window.heard.length === 8')
    await tab.requested(...requested)
    const heard = await tab.page.evaluate<string[]>('heard')
    expect(heard.sort()).toEqual(kinds.flatMap(([id]) => [`${id} attribute`, `${id} listener`]).sort())
    expect(await tab.errors()).toEqual([])
  })

  it('empties frames, images and style sheets on withdrawal, and fills them again', async () => {
    await tab.open(shop({ body }))
    await grant()
    await tab.requested(...requested)
    await tab.page.evaluate(`void omonoConsent.withdraw('alpha')`)
    expect(await tab.page.evaluate(loadedFrom)).toEqual([null, null, null])
    await tab.until(`document.getElementById('iframe').contentDocument?.URL === 'about:blank'`)
    await grant()
    expect(await tab.page.evaluate(loadedFrom)).not.toContain(null)
    expect((await tab.requests()).filter((request) => request === 'cdn.alpha.example/a.js')).toHaveLength(1)
  })

  it('fills frames, images and style sheets that an earlier visit granted, as they are parsed', async () => {
    await tab.open(shop({ body }))
    await grant()
    await tab.requested(...requested)
    await tab.go('/')
    await tab.until(`!iframe.contentDocument`)
    expect(await tab.page.evaluate(loadedFrom)).not.toContain(null)
    // The others may be in the cache.
    expect(await tab.requests()).toContain('alpha.example/frame')
  })

  it('loads a frame of the page’s own once, which keeps a second address for later', async () => {
    const frame = '<iframe src="/own" data-src="/later"></iframe>'
    await tab.open(shop({ body: frame }), { others: { '/own': '<p>Own</p>' } })
    expect(await tab.contacts()).toEqual([])
    expect(context.network.requests(({ path }) => path === '/own')).toHaveLength(1)
  })

  it('leaves no way back to the frame of a withdrawn vendor in the history', async () => {
    const frame = kinds[0][2]
    await tab.open(shop({ body: frame }))
    // So that a step back stays in this document. WebKit then adds an entry for any frame that is filled.
    await tab.run(`history.pushState({}, '')`)
    await tab.run(`iframe.addEventListener('load', () => { window.loads = (window.loads || 0) + 1 })`)
    await grant()
    await tab.until('window.loads === 1')
    const entries = await tab.page.evaluate<number>('history.length')
    await tab.page.evaluate(`void omonoConsent.withdraw('alpha')`)
    await tab.until(`iframe.contentDocument?.URL === 'about:blank'`)
    expect(await tab.page.evaluate('history.length')).toBe(entries)
    await tab.page.evaluate('history.back()')
    expect(await tab.requests()).toEqual(['alpha.example/frame'])
  })

  // WebKit fills a frame from its history by name, whoever has put it in its place.
  it.skipIf(engine === 'webkit')(
    'brings nothing back with a step back to a page, when it was withdrawn on the next',
    async () => {
      // Neither is kept whole.
      const whole = (body: string) => ({
        headers: { 'content-type': 'text/html', 'cache-control': 'no-store' },
        body: shop({ body: `<script>addEventListener('unload', () => {})</script>${body}` }),
      })
      await tab.open(whole(kinds[0][2]), { others: { '/next': whole('') } })
      await grant()
      await tab.requested('alpha.example/frame')
      for (const isWithdrawn of [false, true]) {
        await tab.page.evaluate(`void (location.href = '/next')`)
        await tab.until(`location.pathname === '/next' && document.readyState === 'complete'`)
        if (isWithdrawn) await tab.page.evaluate(`void omonoConsent.withdraw('alpha')`)
        context.network.clear()
        await tab.page.evaluate('setTimeout(() => history.back())')
        await tab.until(`location.pathname === '/' && document.readyState === 'complete'`)
        expect(await tab.requests()).toEqual(isWithdrawn ? [] : ['alpha.example/frame'])
      }
    },
  )

  it('calls a load handler that was set as a property of the held script', async () => {
    await tab.open(shop({ body: `${body}<script>script.onload = () => { window.isHeard = true }</script>` }))
    await grant()
    await tab.until('window.isHeard')
  })

  it('lets an element of a category go when all vendors of the category are granted', async () => {
    const body = '<iframe data-category="analytics" data-src="https://alpha.example/frame"></iframe>'
    await tab.open(shop({ body, config: { vendors: [alpha, delta] } }))
    await grant('alpha')
    expect(await tab.requests()).toEqual([])
    await grant('delta')
    await tab.requested('alpha.example/frame')
  })

  const additions = [
    ['appendChild', (markup: string) => `document.body.appendChild(make(${markup}))`],
    ['innerHTML', (markup: string) => `main.innerHTML = '<div><p>' + ${markup} + '</p></div>'`],
    [
      'a fragment',
      (markup: string) => `main.prepend(document.createRange().createContextualFragment(${markup}))`,
    ],
  ] as const
  const make = `const make = (html) => document.createRange().createContextualFragment(html).firstElementChild`
  const add = (how: (markup: string) => string) =>
    kinds.map(([, , markup]) => `{${make};${how(JSON.stringify(markup))}}`).join(';')

  it.each(additions)('holds what is added by %s before the grant, and releases it', async (_name, how) => {
    await tab.open(shop({}))
    for (const [, , markup] of kinds) await tab.run(`${make};${how(JSON.stringify(markup))}`)
    expect(await tab.contacts()).toEqual([])
    await grant()
    // Each innerHTML took the place of the one before.
    const wanted = how.toString().includes('innerHTML') ? ['cdn.alpha.example/a.js'] : requested
    await tab.requested(...wanted)
  })

  it.each(additions.filter(([name]) => name !== 'innerHTML'))(
    'releases at once what is added by %s after the grant',
    async (_name, how) => {
      await tab.open(shop({}))
      await grant()
      await tab.run(add(how))
      await tab.requested(...requested)
    },
  )

  it('lets go of what a script had given its address before it came into the page', async () => {
    const address = 'https://alpha.example/film'
    const names = ['video', 'audio', 'source', 'track', 'embed', 'input']
    await tab.open(
      shop({
        body: `<script>addEventListener('load', () => { for (const name of ${JSON.stringify(names)}) {
          const made = document.createElement(name)
          Object.assign(made, { type: name === 'input' ? 'image' : '', className: 'made', src: '${address}' })
          document.querySelector('main').append(made) } })</script>`,
      }),
    )
    const shown = `[...document.querySelectorAll('.made')].map((made) => made.getAttribute('src'))`
    await tab.until(`document.querySelectorAll('.made').length === ${names.length}`)
    expect(await tab.page.evaluate(shown)).toEqual(names.map(() => null))
    expect(await tab.contacts()).toEqual([])
    await grant()
    expect(await tab.page.evaluate(shown)).toEqual(names.map(() => address))
  })

  it('C-04 holds the last of what is parsed as well', async () => {
    const address = 'https://alpha.example/film'
    const last = `<picture><source srcset="${address}"><img alt=""></picture>
      <video><source src="${address}"></video><script>window.heard = 0
      document.addEventListener('readystatechange', () => { heard += 1 })</script><video src="${address}"></video>`
    await tab.open(shop({ body: last }))
    await tab.until('window.heard > 0')
    const shown = `[...document.querySelectorAll('[src], [srcset]')].filter(({ outerHTML }) => / src(set)?="[^"]*film/.test(outerHTML)).length`
    expect(await tab.page.evaluate(shown)).toBe(0)
  })

  it.each([
    ['a source', '<video id="film"><source src="https://alpha.example/film"></video>'],
    ['a video', '<video id="film" src="https://alpha.example/film"></video>'],
  ])('C-18 plays %s after the grant, and no more after a withdrawal', async (_name, media) => {
    await tab.open(
      shop({ body: `<script>addEventListener('load', () => main.innerHTML = '${media}')</script>` }),
    )
    const state = () => tab.page.evaluate(`document.querySelector('#film').networkState`)
    await tab.until(`document.querySelector('#film')`)
    expect(await tab.contacts()).toEqual([])
    await grant()
    await expect.poll(() => tab.requests()).toContain('alpha.example/film')
    await tab.page.evaluate(`void omonoConsent.withdraw('alpha')`)
    expect(await tab.page.evaluate(`main.innerHTML.includes(' src=')`)).toBe(false)
    // NETWORK_EMPTY, or NETWORK_NO_SOURCE where there is a source without an address.
    expect([0, 3]).toContain(await state())
    const before = (await tab.requests()).length
    await tab.page.evaluate(`document.querySelector('#film').load()`)
    expect((await tab.requests()).length).toBe(before)
  })

  it('releases a declared script that an inline script adds while the page is parsed', async () => {
    const code = `const held = document.createElement('script')
      held.type = 'text/plain'; held.dataset.vendor = 'alpha'; held.text = ${JSON.stringify(mark('added'))}
      document.head.append(held)`
    await tab.open(shop({ head: `<script>${code}</script>` }))
    expect(await tab.ran()).toEqual([])
    await grant()
    await tab.until('window.ran')
    expect(await tab.ran()).toEqual(['added'])
  })
})
