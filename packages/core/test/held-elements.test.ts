import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Vendor } from '../src/index'
import { freshPage, type Page, settled } from './support/page'
import { codes, four, start, vendor } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})

const stats = vendor('stats', 'analytics', { scripts: ['stats.example/js/'], hosts: ['img.stats.example'] })
const chat = vendor('chat', 'functional', { scripts: ['chat.example'], hosts: ['frame.chat.example'] })
const vendors: readonly Vendor[] = [stats, chat]
/** Scripts that run, each by a fresh one behind the held one, which goes when it has run. */
const running = () => page.ran()
const loads = () =>
  [
    ...running().filter((element) => element.hasAttribute('src')),
    ...document.querySelectorAll('iframe[src],img[src],link[href]'),
  ].map((element) => element.getAttribute('src') ?? element.getAttribute('href'))
const held = (html: string) => {
  document.body.innerHTML = html
}
/** What runs of `html` once everything is granted. */
async function accept(html: string) {
  held(html)
  const made = start({ vendors: vendors as never })
  made.consent.acceptAll()
  await settled()
  return made
}

const script = (src: string, rest = 'data-vendor="stats"') =>
  `<script type="text/plain" ${rest} src="${src}"></script>`

describe('held elements', () => {
  it('C-01: stay held while nobody has decided', async () => {
    held(
      `${script('https://stats.example/js/a.js')}<iframe data-vendor="chat" data-src="https://frame.chat.example/"></iframe>`,
    )
    start({ vendors: vendors as never })
    await settled()
    expect([running().length, loads()]).toEqual([0, []])
  })

  it('C-01: stay held after a refusal', async () => {
    held(script('https://stats.example/js/a.js'))
    start({ vendors: vendors as never }).consent.rejectAll()
    await settled()
    expect(running()).toEqual([])
  })

  it('C-04: are let go when their vendor is granted, whatever they are', async () => {
    await accept(`
      ${script('https://stats.example/js/a.js')}
      <img data-vendor="stats" data-src="https://img.stats.example/p.gif" alt="">
      <iframe data-vendor="chat" data-src="https://frame.chat.example/"></iframe>
      <link data-vendor="chat" rel="stylesheet" data-href="https://frame.chat.example/a.css">`)
    expect(loads().toSorted()).toEqual([
      'https://frame.chat.example/',
      'https://frame.chat.example/a.css',
      'https://img.stats.example/p.gif',
      'https://stats.example/js/a.js',
    ])
  })

  it('are let go one vendor at a time', async () => {
    held(script('https://stats.example/js/a.js') + script('https://chat.example/c.js', 'data-vendor="chat"'))
    start({ vendors: vendors as never }).consent.decide({ chat: true })
    await settled()
    expect(loads()).toEqual(['https://chat.example/c.js'])
  })

  it('of a category wait for each vendor of it', async () => {
    const more = [...vendors, vendor('more', 'analytics')]
    held(script('/own.js', 'data-category="analytics"'))
    const { consent } = start({ vendors: more as never })
    consent.decide({ stats: true })
    await settled()
    expect(loads()).toEqual([])
    consent.decide({ more: true })
    await settled()
    expect(loads()).toEqual(['https://www.omono.example/own.js'])
  })

  it('of several categories wait for each vendor of each', async () => {
    held(script('/own.js', 'data-category="analytics functional"'))
    const { consent } = start({ vendors: vendors as never })
    for (const [choice, count] of [
      [{ stats: true, chat: false }, 0],
      [{ stats: false, chat: true }, 0],
      [{ stats: true, chat: true }, 1],
    ] as const) {
      consent.decide(choice)
      await settled()
      expect(loads()).toHaveLength(count)
    }
  })

  it.each(['marketing', 'analytics marketing', 'marketing analytics'])(
    'of "%s", where one category has no vendor, stay held for good',
    async (categories) => {
      const { problems } = await accept(script('/own.js', `data-category="${categories}"`))
      expect([loads(), codes(problems)]).toEqual([[], ['never-released']])
    },
  )

  it('of a category may come from any vendor of it', async () => {
    held(script('https://stats.example/js/a.js', 'data-category="analytics"'))
    const more = [vendor('more', 'analytics'), ...vendors, vendor('most', 'analytics')]
    start({ vendors: more as never }).consent.acceptAll()
    await settled()
    expect(loads()).toEqual(['https://stats.example/js/a.js'])
  })

  it('on a page over http come over http, and over nothing worse', async () => {
    page = freshPage('http://www.omono.example/')
    await accept(
      ['http:', 'https:', '', 'ftp:'].map((scheme) => script(`${scheme}//stats.example/js/a.js`)).join(''),
    )
    document.querySelectorAll('script').forEach((element) => void element.dispatchEvent(new Event('load')))
    await settled()
    expect(running().map(({ src }) => src)).toEqual([
      'http://stats.example/js/a.js',
      'https://stats.example/js/a.js',
      'http://stats.example/js/a.js',
    ])
  })

  it('may have the address of a script in data-src', async () => {
    await accept(
      '<script type="text/plain" data-vendor="stats" data-src="https://stats.example/js/a.js"></script>',
    )
    expect(loads()).toEqual(['https://stats.example/js/a.js'])
  })

  it('get no markup from data-srcdoc', async () => {
    await accept(
      '<iframe data-vendor="chat" data-src="https://frame.chat.example/" data-srcdoc="/own"></iframe>',
    )
    expect(document.querySelector('iframe')?.hasAttribute('srcdoc')).toBe(false)
  })

  it('are none of the scripts that nobody has declared, whatever happens in them', async () => {
    const { problems } = await accept('<script type="text/plain" id="own">1</script>')
    document.getElementById('own')?.append('2')
    await settled()
    expect(codes(problems)).toEqual([])
  })

  it('that come later are held and let go alike', async () => {
    const { consent } = start({ vendors: vendors as never })
    held(`<p>${script('https://stats.example/js/a.js')}</p>`)
    await settled()
    expect(loads()).toEqual([])
    consent.acceptAll()
    await settled()
    expect(loads()).toEqual(['https://stats.example/js/a.js'])
    held(`<p>${script('https://stats.example/js/b.js')}</p>`)
    await settled()
    expect(loads()).toEqual(['https://stats.example/js/a.js', 'https://stats.example/js/b.js'])
  })

  it.each(['data-vendor', 'data-category'])(
    'that a script inserts one by one are let go by %s',
    async (mark) => {
      start({ vendors: vendors as never }).consent.acceptAll()
      for (const [name, attribute] of [
        ['img', 'data-src'],
        ['link', 'data-href'],
        ['iframe', 'data-src'],
      ] as const) {
        const element = document.createElement(name)
        element.setAttribute(mark, mark === 'data-vendor' ? 'chat' : 'functional')
        element.setAttribute(attribute, 'https://frame.chat.example/')
        document.body.append(element)
      }
      await settled()
      expect(loads()).toHaveLength(3)
    },
  )

  it('run once, whatever is decided afterwards', async () => {
    const { consent } = await accept(script('https://stats.example/js/a.js'))
    const [first] = running()
    for (const choose of [consent.rejectAll, consent.acceptAll]) {
      choose()
      await settled()
    }
    expect(running()).toEqual([first])
  })

  it('C-18: frames and images are emptied on withdrawal and come back with a new grant', async () => {
    const { consent } = await accept(
      '<iframe data-vendor="chat" data-src="https://frame.chat.example/"></iframe>',
    )
    consent.withdraw('chat')
    expect(loads()).toEqual([])
    consent.acceptAll()
    expect(loads()).toEqual(['https://frame.chat.example/'])
  })

  it('C-18: frames that the page has led elsewhere are left alone', async () => {
    const { consent } = await accept(
      '<iframe data-vendor="chat" data-src="https://frame.chat.example/"></iframe>',
    )
    document.querySelector('iframe')?.setAttribute('src', '/own')
    consent.withdraw('chat')
    expect(loads()).toEqual(['/own'])
  })

  it('C-18: frames of a vendor that stays granted are left alone', async () => {
    const { consent } = await accept(
      '<iframe data-vendor="chat" data-src="https://frame.chat.example/"></iframe><img data-vendor="stats" data-src="https://img.stats.example/p.gif" alt="">',
    )
    const frame = document.querySelector('iframe')
    const remove = frame && vi.spyOn(frame, 'removeAttribute')
    consent.withdraw('stats')
    expect(loads()).toEqual(['https://frame.chat.example/'])
    expect(remove).not.toHaveBeenCalled()
  })

  it('T-06: keep the attributes that belong to a script, and no other', async () => {
    const hostile = [
      'onload',
      'onerror',
      'onfocus',
      'nonce',
      'formaction',
      'style',
      'name',
      'is',
      'xlink:href',
      'ping',
      'srcdoc',
      'language',
      'event',
      'for',
      'slot',
      'part',
    ]
    const kept = [
      'id',
      'class',
      'async',
      'defer',
      'crossorigin',
      'integrity',
      'referrerpolicy',
      'fetchpriority',
      'data-account',
    ]
    const attributes = [...hostile, ...kept].map((name) => `${name}="x"`).join(' ')
    await accept(script('https://stats.example/js/a.js', `data-vendor="stats" ${attributes}`))
    expect([...(running()[0]?.attributes ?? [])].map(({ name }) => name).toSorted()).toEqual(
      [...kept, 'data-vendor', 'src'].toSorted(),
    )
  })

  it.each([
    ['a foreign host', 'https://evil.test/a.js'],
    ['a path that is not the vendor’s', 'https://stats.example/other/a.js'],
    ['a host that is for images', 'https://img.stats.example/a.js'],
    ['another vendor’s host', 'https://chat.example/a.js'],
    ['javascript:', 'javascript:alert(1)'],
    ['JavaScript with a tab', 'java\tscript:alert(1)'],
    ['data:', 'data:text/javascript,alert(1)'],
    ['blob:', 'blob:https://stats.example/js/1'],
    ['filesystem:', 'filesystem:https://stats.example/js/1'],
    ['http, from an https page', 'http://stats.example/js/a.js'],
    ['another scheme', 'ftp://stats.example/js/a.js'],
    ['a URL that is none', 'https://'],
    ['a trailing dot', 'https://stats.example./js/a.js'],
    ['a port', 'https://stats.example:8443/js/a.js'],
    ['a password', 'https://stats.example:x@evil.test/js/a.js'],
    ['a way out of the path', 'https://stats.example/js/../a.js'],
    ['a host without a scheme', '//evil.test/js/a.js'],
    ['backslashes', '\\\\evil.test\\js\\a.js'],
  ])('T-02, T-04, T-10: a script from %s stays held for good, and is reported', async (_, src) => {
    const { problems } = await accept(script(src))
    expect(running()).toEqual([])
    expect(codes(problems)).toEqual(['never-released'])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'https://evil.test/',
    'blob:https://frame.chat.example/1',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java&#10;script:alert(1)',
  ])('T-02, T-03: no frame, image or link to %s', async (url) => {
    await accept(
      `<iframe data-vendor="chat" data-src="${url}"></iframe><img data-vendor="chat" data-src="${url}"><link data-vendor="chat" data-href="${url}">`,
    )
    expect(loads()).toEqual([])
  })

  it('T-03: touch no element of another kind', async () => {
    const html = [
      'a',
      'area',
      'form',
      'video',
      'use',
      'base',
      'meta',
      'embed',
      'object',
      'audio',
      'source',
      'svg',
      'div',
    ]
      .map(
        (name) =>
          `<${name} data-vendor="chat" data-src="https://chat.example/x" data-href="https://chat.example/x"></${name}>`,
      )
      .join('')
    held(html)
    const before = document.body.innerHTML
    start({ vendors: vendors as never }).consent.acceptAll()
    await settled()
    expect(document.body.innerHTML).toBe(before)
  })

  const inline = (text: string, nonce = '') => {
    const element = document.createElement('script')
    element.type = 'text/plain'
    element.dataset.vendor = 'stats'
    element.text = text
    element.nonce = nonce
    return element
  }

  it('T-01: on a page with a nonce, an inline script runs only with it', async () => {
    const injected = ['', 'wrong', 'SECRET', 'secret ', 'undefined'].map((nonce) => inline('injected', nonce))
    document.body.append(inline('genuine', 'secret'), ...injected)
    const { consent, problems } = start({ vendors: vendors as never, nonce: 'secret' })
    consent.acceptAll()
    await settled()
    expect(running().map(({ text }) => text)).toEqual(['genuine'])
    expect(codes(problems)).toContain('never-released')
  })

  it('T-01: on a page with a nonce, an inline script that comes later runs only with it', async () => {
    start({ vendors: vendors as never, nonce: 'secret' }).consent.acceptAll()
    document.body.append(inline('injected'), inline('genuine', 'secret'))
    await settled()
    expect(running().map(({ text }) => text)).toEqual(['genuine'])
  })

  it('T-01: on a page without a nonce, an inline script runs that came with the page', async () => {
    document.body.append(inline('genuine'), document.createElement('p'))
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'interactive' })
    const { consent } = start({ vendors: vendors as never })
    Reflect.deleteProperty(document, 'readyState')
    document.body.append(inline('injected'))
    consent.acceptAll()
    await settled()
    expect(running().map(({ text }) => text)).toEqual(['genuine'])
  })

  it('wait until the parser has ended an inline script, and not for one with an address', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' })
    const half = inline('begun')
    const whole = inline('whole')
    const loaded = document.createElement('p')
    loaded.innerHTML = script('https://stats.example/js/a.js', 'async data-vendor="stats"')
    document.body.append(whole, loaded, half)
    start({ vendors: vendors as never }).consent.acceptAll()
    await settled()
    expect([running().map(({ text }) => text), loads()]).toEqual([
      ['whole', ''],
      ['https://stats.example/js/a.js'],
    ])
    half.text = 'ended'
    document.body.append(document.createElement('p'))
    await settled()
    Reflect.deleteProperty(document, 'readyState')
    expect(running().map(({ text }) => text)).toEqual(['whole', '', 'ended'])
  })

  it.each([
    ['script', 'src', 'https://stats.example/js/a.js'],
    ['iframe', 'data-src', 'https://img.stats.example/'],
  ])('wait for no parser where nothing can be half there: %s', async (name, attribute, url) => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' })
    const last = document.createElement(name)
    last.dataset.vendor = 'stats'
    if (name === 'script') last.setAttribute('type', 'text/plain')
    last.setAttribute(attribute, url)
    document.body.append(last)
    start({ vendors: vendors as never }).consent.acceptAll()
    await settled()
    Reflect.deleteProperty(document, 'readyState')
    expect(loads()).toEqual([url])
  })

  it('T-01: an inline script that the parser adds later came with the page', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' })
    start({ vendors: vendors as never }).consent.acceptAll()
    document.body.append(inline('genuine'), document.createElement('p'))
    await settled()
    Reflect.deleteProperty(document, 'readyState')
    expect(running().map(({ text }) => text)).toEqual(['genuine'])
  })

  it('T-01: an inline script that is found on a page that has loaded stays held', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'complete' })
    document.body.append(inline('injected'))
    start({ vendors: vendors as never }).consent.acceptAll()
    await settled()
    Reflect.deleteProperty(document, 'readyState')
    expect(running()).toEqual([])
  })

  it('wait no longer than the parser goes on', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' })
    document.body.append(inline('last'))
    start({ vendors: vendors as never }).consent.acceptAll()
    await settled()
    expect(running()).toEqual([])
    Reflect.deleteProperty(document, 'readyState')
    document.dispatchEvent(new Event('readystatechange'))
    await settled()
    expect(running().map(({ text }) => text)).toEqual(['last'])
  })

  it('T-01: an inline script that came later than the page stays held', async () => {
    const { consent, problems } = start({ vendors: vendors as never })
    consent.acceptAll()
    held('<div><script type="text/plain" data-vendor="stats">alert(1)</script></div>')
    await settled()
    expect(running()).toEqual([])
    expect(codes(problems)).toEqual(['never-released'])
  })

  it.each(['nobody', '__proto__', 'constructor', '', '*', '"]', 'stats,chat'])(
    'T-05: a vendor called %o lets nothing go',
    async (name) => {
      held('')
      const element = document.createElement('script')
      element.type = 'text/plain'
      element.dataset.vendor = name
      element.setAttribute('src', 'https://stats.example/js/a.js')
      document.body.append(element)
      start({ vendors: vendors as never }).consent.acceptAll()
      await settled()
      expect(running()).toEqual([])
    },
  )

  it('T-08: a malformed one stops no other', async () => {
    const poison = ['https://[', 'http://', '//', 'javascript:', 'https://%zz/'].map((src) => script(src))
    const good = Array.from({ length: 20 }, (_, index) =>
      script(`https://stats.example/js/${index}.js`, 'async data-vendor="stats"'),
    )
    await accept(
      [poison[0], ...good.slice(0, 10), ...poison.slice(1, 4), ...good.slice(10), poison[4]].join(''),
    )
    expect(loads()).toHaveLength(20)
    expect(page.errors).toEqual([])
  })

  it.each(['matches', 'querySelectorAll', 'dataset'])(
    'T-13: a form with an input named "%s" stops no other',
    async (name) => {
      start({ vendors: vendors as never }).consent.acceptAll()
      const form = document.createElement('form')
      // What such an input does to a form in every browser; happy-dom does not.
      Object.defineProperty(form, name, { value: document.createElement('input') })
      const late = document.createElement('div')
      late.innerHTML = script('https://stats.example/js/a.js')
      document.body.append(form, late)
      await settled()
      expect(page.errors).toEqual([])
      expect(loads()).toEqual(['https://stats.example/js/a.js'])
    },
  )

  it('T-14: a click in a form whose names hide its methods is no error', () => {
    start({ vendors: four as never })
    const form = document.createElement('form')
    Object.defineProperty(form, 'closest', { value: document.createElement('input') })
    document.body.append(form)
    form.click()
    expect(page.errors).toEqual([])
  })

  it('T-34: a nonce is a property of what is released, never an attribute', async () => {
    held('')
    start({
      nonce: 'secret',
      vendors: [
        vendor('stats', 'analytics', {
          scripts: ['stats.example'],
          script: {
            src: 'https://stats.example/{{key}}.js',
            attributes: { nonce: 'x', onload: 'x', id: 'tag' },
          },
          settings: { key: 'k' },
        }),
      ],
    }).consent.acceptAll()
    const [made] = document.head.querySelectorAll('script')
    expect([made?.nonce, made?.getAttribute('nonce'), made?.getAttribute('onload'), made?.id]).toEqual([
      'secret',
      null,
      null,
      'tag',
    ])
  })

  const loaded = (src: string, settings: Record<string, string>) => {
    const made = start({
      vendors: [vendor('stats', 'analytics', { scripts: ['stats.example/js/'], script: { src }, settings })],
    })
    made.consent.acceptAll()
    return { ...made, src: [...document.head.querySelectorAll('script')].map((element) => element.src) }
  }

  it('a vendor with settings is loaded once, on the first grant', async () => {
    const { consent } = loaded('https://stats.example/js/{{key}}.js', { key: 'k' })
    consent.rejectAll()
    consent.acceptAll()
    await settled()
    expect([...document.head.querySelectorAll('script')].map(({ src }) => src)).toEqual([
      'https://stats.example/js/k.js',
    ])
  })

  it.each([
    ['a setting that is missing', 'https://stats.example/js/{{key}}.js', {}],
    ['a setting that leaves the path', 'https://stats.example/js/{{key}}', { key: '../../evil.js' }],
    ['a setting that adds a parameter', 'https://stats.example/js/a.js?id={{key}}', { key: '1&id=2' }],
    ['a setting that names the host', 'https://{{key}}/js/a.js', { key: 'evil.test' }],
    ['a URL that no rule covers', 'https://evil.test/{{key}}.js', { key: 'k' }],
    ['a URL that is none', '{{key}}', { key: 'k' }],
  ])('T-02: %s loads nothing and is reported', async (_, url, settings) => {
    const { src, problems } = loaded(url, settings)
    await settled()
    expect(src).toEqual([])
    expect(codes(problems)).toContain('bad-settings')
  })
})
