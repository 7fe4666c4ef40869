import { expect, it } from 'vitest'
import { describeEngines, settled } from '../../harness/index.ts'
import { alpha, base, beta, gamma, line, shop, strictFile } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner } from '../lib/ui-hooks.ts'

const url = (path: string) => `https://cdn.alpha.example${path}`
const scripts = [
  `<script src="${url('/sync.js')}"></script>`,
  `<script>${mark('own inline')}</script>`,
  `<script async src="${url('/async.js')}"></script>`,
  `<script defer src="${url('/defer.js')}"></script>`,
  `<script type="module" src="${url('/module.js')}"></script>`,
  `<script src="/own.js?vendor"></script>`,
  `<script src="https://allowed.example/allowed.js"></script>`,
].join('')
const dynamic = [
  `<script>{const s = document.createElement('script'); s.src = '${url('/dynamic.js')}'; document.head.appendChild(s)}</script>`,
  `<script>document.write('<script src="${url('/written.js')}"></scr' + 'ipt>')</script>`,
  `<script src="${url('/last.js')}"></script>`,
].join('')
const own = ['own inline', '/own.js', '/allowed.js']
const vendors = ['/sync.js', '/dynamic.js', '/written.js', '/last.js', '/async.js', '/defer.js', '/module.js']

describeEngines('automatic gate', (_engine, context) => {
  const tab = useTab(context)
  const open = (parts: Parameters<typeof shop>[0]) =>
    tab.open(shop({ ...parts, head: line + (parts.head ?? '') }))
  const accept = () => tab.page.evaluate('void omonoConsent.acceptAll()')

  it('holds scripts that nobody marked, and runs each once when it may, in the order of the page', async () => {
    await open({ head: scripts, body: dynamic })
    await tab.until(`ran.includes('/allowed.js')`)
    expect(await tab.requests()).toEqual(['allowed.example/allowed.js'])
    expect(await tab.ran()).toEqual(own)
    await accept()
    await tab.until(`ran.length === ${own.length + vendors.length}`)
    const ran = await tab.ran()
    expect([...ran].sort()).toEqual([...own, ...vendors].sort())
    const waiting = ran.filter((name) => vendors.includes(name) && !/async|dynamic/.test(name))
    expect(waiting).toEqual(['/sync.js', '/written.js', '/last.js', '/defer.js', '/module.js'])
    expect(await tab.errors()).toEqual([])
  })

  it('leaves what was granted on an earlier visit to the browser, and holds it again after a withdrawal', async () => {
    await open({ head: scripts, body: `<iframe src="${url('/frame')}"></iframe>` })
    await accept()
    await tab.page.reload()
    await tab.until(`window.ran?.includes('/module.js')`)
    const ran = (await tab.ran()).filter((name) => name !== '/async.js')
    expect(ran).toEqual(['/sync.js', 'own inline', '/own.js', '/allowed.js', '/defer.js', '/module.js'])
    await tab.page.evaluate(`void omonoConsent.withdraw('alpha')`)
    expect(await tab.page.evaluate(`document.querySelector('iframe').src`)).toBe('')
    expect(
      await tab.page.evaluate(`fetch('${url('/after.txt')}').then(() => 'asked', () => 'refused')`),
    ).toBe('refused')
    context.network.clear()
    await tab.page.reload()
    await tab.until(`window.ran?.includes('/allowed.js')`)
    // Chromium may have begun to load a frame before anybody is told of it: P29 in docs/blocking.md.
    const requests = (await tab.requests()).filter((path) => !path.endsWith('/frame'))
    expect(requests).toEqual(['allowed.example/allowed.js'])
  })

  it('refuses requests in the manner of the function that is asked, and remembers who asked', async () => {
    await open({ body: `<script src="/asks.js?vendor"></script>` })
    const ask = `
      const asked = {}
      const settle = (name, promise) => Promise.race([promise.then(() => asked[name] = 'answered', () => asked[name] = 'failed'), new Promise((done) => setTimeout(done, 2000))])
      await settle('fetch', fetch('${url('/fetch')}'))
      await settle('xhr', new Promise((ok, no) => { const x = new XMLHttpRequest(); x.open('GET', '${url('/xhr')}'); x.onload = ok; x.onerror = no; x.send() }))
      await settle('image', new Promise((ok, no) => { const i = new Image(); i.onload = ok; i.onerror = no; i.src = '${url('/image.svg')}'; setTimeout(no, 300) }))
      await settle('events', new Promise((ok, no) => { const e = new EventSource('${url('/events')}'); e.onopen = ok; e.onerror = () => { e.close(); no() } }))
      navigator.sendBeacon('${url('/beacon')}', 'x')
      await settle('own', fetch('/own.js?vendor'))
      await settle('other', fetch('https://allowed.example/allowed.js'))
      return asked`
    expect(await tab.run(ask)).toEqual({
      fetch: 'failed',
      xhr: 'failed',
      image: 'failed',
      events: 'failed',
      own: 'answered',
      other: 'answered',
    })
    expect(await tab.requests()).toEqual(['allowed.example/allowed.js'])
    const { events } = await tab.page.evaluate<{
      events: { action: string; kind: string; vendor: string }[]
    }>('omonoConsent.report()')
    const told = events.map(({ action, kind, vendor }) => [action, kind, vendor].join(' '))
    expect(told).toEqual([
      'refused fetch alpha',
      'refused open alpha',
      'held img alpha',
      'refused EventSource alpha',
      'refused sendBeacon alpha',
    ])
  })

  it('refuses a WebTransport, which goes over a protocol that no proxy here carries', async () => {
    await open({})
    const told = `
      if (!window.WebTransport) return ['refused WebTransport alpha']
      await new WebTransport('${url('/transport')}').ready.catch(() => {})
      return omonoConsent.report().events.map(({ action, kind, vendor }) => [action, kind, vendor].join(' '))`
    expect(await tab.run(told)).toEqual(['refused WebTransport alpha'])
  })

  it('refuses writes of names that belong to a vendor, lets the others pass, and lets anybody clear away', async () => {
    await open({})
    const write = `
      document.cookie = '_alpha=1; path=/'
      document.cookie = '_alpha_x=1; path=/'
      document.cookie = 'basket=7; path=/'
      localStorage.setItem('alpha.id', '1')
      localStorage.setItem('basket', '7')
      sessionStorage.setItem('alpha.id', '1')
      return [document.cookie, Object.keys(localStorage), Object.keys(sessionStorage)]`
    expect(await tab.run(write)).toEqual(['basket=7', ['basket'], []])
    await accept()
    const [cookies, stored] = (await tab.run(write)) as [string, string[]]
    expect(cookies).toContain('_alpha=1')
    expect(stored).toContain('alpha.id')
    await tab.page.evaluate('void omonoConsent.rejectAll()')
    expect(await tab.page.evaluate('document.cookie')).not.toContain('_alpha')
    await tab.run(`document.cookie = 'basket=; max-age=0; path=/'`)
    expect(await tab.page.evaluate('document.cookie')).not.toContain('basket')
  })

  for (const [name, marks] of Object.entries({
    unmarked: '',
    declared: ' type="text/plain" data-vendor="alpha"',
  }))
    it(`gives late ${name} scripts what they wait for: the events of loading, and a place to write`, async () => {
      const late = `
        document.addEventListener('DOMContentLoaded', () => ${mark('dom').slice(0, -1)})
        addEventListener('load', () => ${mark('load').slice(0, -1)})
        window.onload = () => ${mark('onload').slice(0, -1)}
        document.write('<p id="writ'); document.write('ten">written</p>')`
      const snippet = { ...alpha, snippets: ['LATE'] }
      await open({
        config: { vendors: [base, snippet, beta, gamma] },
        body: `<div id="place"><script${marks}>/* LATE */${late}</script></div>`,
      })
      expect(await tab.ran()).toEqual([])
      await accept()
      await tab.until(`window.ran?.length === 3`)
      expect(await tab.ran()).toEqual(['dom', 'load', 'onload'])
      expect(await tab.page.evaluate(`document.querySelector('#place > #written')?.textContent`)).toBe(
        'written',
      )
      expect(await tab.page.evaluate(`!!document.querySelector('h1')`)).toBe(true)
    })

  it('leaves alone what the site takes the responsibility for', async () => {
    await open({ head: `<script data-omono-ignore src="${url('/ignored.js')}"></script>` })
    await tab.until(`window.ran?.includes('/ignored.js')`)
  })

  it('empties no meta but the phantom, however its attributes came', async () => {
    await open({})
    const made = `(() => {
      const [meta, content] = [document.createElement('meta'), document.createAttribute('content')]
      content.value = 'kept'
      meta.attributes.setNamedItem(content)
      document.head.append(meta)
      return meta.content
    })()`
    expect(await tab.page.evaluate(made)).toBe('kept')
  })

  it('holds a vendor that it knows and that the page does not name, and asks about it as well', async () => {
    await open({ head: '<script src="https://cdn.logrocket.io/LogRocket.min.js"></script>' })
    await tab.page.evaluate('void omonoConsent.decide({ alpha: true, beta: true, gamma: true })')
    await tab.run(`localStorage.setItem('Meteor.userId', 'own'), document.cookie = '_lr_tabs_-x=1'`)
    expect(await tab.requests()).toEqual([])
    expect(await tab.ran()).toEqual([])
    const kept = `[localStorage['Meteor.userId'], document.cookie.includes('_lr')]`
    expect(await tab.page.evaluate(kept)).toEqual(['own', false])
    expect(await tab.page.evaluate('omonoConsent.due')).toEqual(['logrocket'])
    await tab.page.waitFor(banner('accept-all'))
    await accept()
    await tab.requested('cdn.logrocket.io/LogRocket.min.js')
  })

  it('leaves alone a script that was written as markup: it never runs, before a grant or after it', async () => {
    await open({ body: '<div id="place"></div>' })
    const written = `<script src="${url('/never.js')}"></scr' + 'ipt><script>import("${url('/never.js')}")</scr' + 'ipt>`
    await tab.run(`document.querySelector('#place').innerHTML = '${written}'`)
    await accept()
    await tab.run(`await new Promise((done) => setTimeout(done, 300))`)
    expect(await tab.requests()).toEqual([])
    expect(await tab.warnings()).toEqual([])
  })

  it('T-13 holds in a document whose own functions markup has replaced', async () => {
    const names =
      'addEventListener createElement querySelectorAll implementation createRange currentScript cookie write'
    const clobbered = names.split(' ').map((name) => `<img name="${name}" alt="">`)
    await tab.open(
      shop({
        body: `${clobbered.join('')}<div id="place"></div><script src="/omono-consent.js"></script>
          <script src="${url('/a.js')}"></script><script>
            Document.prototype.querySelector.call(document, '#place').innerHTML = '<img src="${url('/b.svg')}">';
            ${mark('own')}</script>`,
        sdk: '',
      }),
    )
    await tab.until(`window.ran?.includes('own')`)
    // Without the line behind the tag, a scanner may ask for the script. It does not run, and the image is not asked for.
    expect(await tab.ran()).toEqual(['own'])
    expect(await tab.requests()).not.toContain('cdn.alpha.example/b.svg')
    expect(await tab.errors()).toEqual([])
    await accept()
    await tab.until(`ran.includes('/a.js')`)
    expect(await tab.requests()).toContain('cdn.alpha.example/b.svg')
  })

  it('takes the marks of another consent manager for its own, if it is asked to', async () => {
    const aliases = [
      {
        selector: '[data-cookieconsent]',
        attribute: 'data-cookieconsent',
        meanings: { statistics: 'analytics', marketing: 'marketing' },
        source: 'data-cookieblock-src',
      },
    ]
    const both = [...'ab'].map(
      (name) =>
        `<script type="text/plain" data-cookieconsent="${name === 'a' ? 'statistics' : 'statistics,marketing'}" src="${url(`/${name}.js`)}"></script>`,
    )
    await open({
      config: { aliases },
      before: '<script src="/omono-consent-aliases.js"></script>',
      body:
        both.join('') +
        `<iframe data-cookieconsent="statistics" data-cookieblock-src="${url('/f')}"></iframe>`,
    })
    expect(await tab.requests()).toEqual([])
    await tab.page.evaluate('void omonoConsent.decide({ alpha: true })')
    await tab.requested('cdn.alpha.example/a.js', 'cdn.alpha.example/f')
    await accept()
    await tab.until(`ran.includes('/b.js')`)
  })

  it('scans a shadow tree that it is told of, and follows what comes into it', async () => {
    await open({ body: '<div id="host"></div>' })
    await tab.run(`
      const root = document.querySelector('#host').attachShadow({ mode: 'closed' })
      root.innerHTML = '<img data-vendor="alpha" data-src="${url('/one.svg')}">'
      omonoConsent.scan(root)
      root.append(Object.assign(document.createElement('img'), { src: '${url('/two.svg')}' }))`)
    expect(await tab.requests()).toEqual([])
    await accept()
    await tab.requested('cdn.alpha.example/one.svg', 'cdn.alpha.example/two.svg')
  })

  it('F-22 holds through a hundred swaps of the body, and runs what it lets go once', async () => {
    await open({ body: `<script src="${url('/once.js')}"></script><p>Turbo</p>` })
    await tab.run(`
      for (let i = 0; i < 100; i += 1) {
        const body = document.body.cloneNode(true)
        for (const old of body.querySelectorAll('script')) {
          const fresh = document.createElement('script')
          for (const { name, value } of old.attributes) fresh.setAttribute(name, value)
          old.replaceWith(fresh)
        }
        document.body.replaceWith(body)
        if (i % 10 === 0) await new Promise((done) => setTimeout(done))
      }`)
    expect(await tab.requests()).toEqual([])
    await accept()
    await tab.until(`window.ran?.includes('/once.js')`)
    expect(await tab.requests()).toEqual(['cdn.alpha.example/once.js'])
    expect(await tab.ran()).toEqual(['/once.js'])
  })

  const happened = `
    window.queue = []
    function call() { queue.push(arguments) }
    call('js', new Date()), call('config', 'A-1'), call('event', 'seen'), queue.push({ event: 'of another' })
    window.answers = []
    fetch('${url('/one.js')}').then(() => answers.push('one'), () => answers.push('none'))
    navigator.sendBeacon('${url('/two')}', 'text')`
  const queued = `queue.map((entry) => entry[0] ?? entry.event)`
  const calling = { ...alpha, calls: { queue: 'queue', setup: ['config', 'js'] } }

  it('drops what happened before consent, and keeps what sets a vendor up', async () => {
    await open({ config: { vendors: [base, calling, beta, gamma] }, body: `<script>${happened}</script>` })
    await tab.until(`answers.length`)
    await accept()
    expect(await tab.page.evaluate(queued)).toEqual(['js', 'of another', 'config'])
    expect(await tab.page.evaluate('answers')).toEqual(['none'])
    expect(await tab.requests()).toEqual([])
  })

  it('tells it to a vendor in quarantine once it is granted, in order, and never one that was refused', async () => {
    const config = { vendors: [base, calling, beta, gamma], quarantine: ['alpha'] }
    const before = '<script src="/omono-consent-quarantine.js"></script>'
    const body = `<script>${happened.replace('window.queue = []', 'window.queue = window.queue || []')}</script>`
    await open({ before, config, body })
    expect(await tab.requests()).toEqual([])
    expect(await tab.page.evaluate('answers')).toEqual([])
    await accept()
    await tab.until(`answers.length`)
    expect(await tab.page.evaluate('answers')).toEqual(['one'])
    // Sent in order; each may take its own way.
    await tab.requested('cdn.alpha.example/one.js', 'cdn.alpha.example/two')
    expect(await tab.page.evaluate(queued)).toEqual(['js', 'event', 'of another', 'config'])

    await open({ before, config, body })
    await tab.page.evaluate('void omonoConsent.rejectAll()')
    await tab.until(`answers.length`)
    await accept()
    expect(await tab.page.evaluate('answers')).toEqual(['none'])
    expect(await tab.requests()).toEqual([])
    expect(await tab.page.evaluate(queued)).toEqual(['js', 'of another', 'config'])
  })

  it('C-30 reports hosts and cookies that nobody declared', async () => {
    await open({ head: '<script src="https://stranger.example/s.js"></script>' })
    await tab.until(`window.ran?.includes('/s.js')`)
    await tab.run(`document.cookie = 'stranger=1; path=/'`)
    const { undeclared } = await tab.page.evaluate<{ undeclared: object }>('omonoConsent.report()')
    expect(undeclared).toEqual({
      hosts: [{ host: 'stranger.example', kind: 'script' }],
      cookies: ['stranger'],
    })
  })
})

describeEngines('automatic gate under a policy', (_engine, context) => {
  const tab = useTab(context)

  it('T-01 lets nobody in who has not the nonce, and works under Trusted Types', async () => {
    const nonce = 'R4nd0m'
    const policy = `script-src 'nonce-${nonce}' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types omono-consent`
    const body =
      `<script nonce="${nonce}" src="${url('/genuine.js')}"></script>` +
      `<script src="https://alpha.example/injected.js"></script>`
    await tab.open({ headers: { 'content-security-policy': policy }, body: shop({ nonce, body }) })
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.until(`window.ran?.includes('/genuine.js')`)
    expect(await tab.ran()).toEqual(['/genuine.js'])
    expect((await tab.warnings()).map((text) => text.trim())).toEqual([
      '[consent] never-released: https://alpha.example/injected.js',
    ])
  })
})

describeEngines('strict mode', (engine, context) => {
  const tab = useTab(context)
  const strict = {
    before: strictFile,
    tag: 'data-mode="strict" data-allow="allowed.example"',
  }

  it('has the browser refuse everybody else, and reloads once when somebody is let in', async () => {
    const body =
      `<script src="https://allowed.example/allowed.js"></script><script src="${url('/a.js')}"></script>` +
      `<img src="https://stranger.example/p.svg" alt="">`
    await tab.open(shop({ ...strict, body }))
    await tab.until(`window.ran?.includes('/allowed.js')`)
    expect(
      await tab.page.evaluate(`fetch('https://stranger.example/x').then(() => 'asked', () => 'refused')`),
    ).toBe('refused')
    await tab.run('window.before = true; setTimeout(() => omonoConsent.acceptAll(), 200)')
    await tab.until(`!window.before && window.ran?.includes('/a.js')`)
    await tab.run('window.before = true')
    await tab.page.evaluate(`void omonoConsent.withdraw('alpha')`)
    expect(await tab.page.evaluate(`fetch('${url('/x')}').then(() => 'asked', () => 'refused')`)).toBe(
      'refused',
    )
    expect(await tab.page.evaluate('window.before')).toBe(true)
  })

  it('has the browser itself refuse a vendor that is withdrawn, whatever it is asked by', async () => {
    // A way that no script of ours stands in: what was captured in front of it. Only the policy can refuse it.
    const before = `<script>captured = { fetch: fetch.bind(window), append: Node.prototype.appendChild,
      src: Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set }
      violations = []
      addEventListener('securitypolicyviolation', ({ blockedURI }) => violations.push(blockedURI))</script>`
    await tab.open(shop({ ...strict, before: before + strictFile }))
    await tab.run('window.before = true; setTimeout(() => omonoConsent.acceptAll(), 200)')
    await tab.until(`!window.before && window.omonoConsent?.isGranted('alpha')`)
    const ask = (name: string) => `
      const image = new Image()
      captured.src.call(image, '${url(`/${name}.svg`)}')
      const fetched = await captured.fetch('${url(`/${name}`)}', { mode: 'no-cors' }).then(() => 'asked', () => 'refused')
      const shown = await image.decode().then(() => 'shown', () => 'refused')
      return [fetched, shown]`
    expect(await tab.run(ask('granted'))).toEqual(['asked', 'shown'])
    await tab.run('window.before = true; violations.length = 0')
    await tab.page.evaluate(`void omonoConsent.withdraw('alpha')`)
    context.network.clear()
    expect(await tab.run(ask('withdrawn'))).toEqual(['refused', 'refused'])
    expect(await tab.requests()).toEqual([])
    expect(await tab.page.evaluate('[window.before, violations.length > 0]')).toEqual([true, true])
    // Those who are still granted go on.
    const other = `fetch('https://cdn.beta.example/still', { mode: 'no-cors' }).then(() => 'asked', () => 'refused')`
    expect(await tab.page.evaluate(other)).toBe('asked')
  })

  it('keeps the visitor’s place across that reload, and what they have typed where the browser does', async () => {
    const body = `<p style="height:3000px">Long</p><form><input id="field"></form>
      <script src="${url('/a.js')}"></script><p style="height:3000px">Longer</p>`
    // Nothing that the page has made survives a reload under `no-store`, the default of these tests.
    await tab.open({ headers: { 'cache-control': 'no-cache' }, body: shop({ ...strict, body }) })
    await tab.until(`document.querySelector('[data-omono="banner"]')`)
    await tab.page.evaluate('field.focus()')
    await tab.page.type('half a name')
    await tab.run('scrollTo(0, 2500); window.before = true; setTimeout(() => omonoConsent.acceptAll(), 200)')
    await tab.until(`!window.before && window.ran?.includes('/a.js')`)
    await tab.until('scrollY > 0')
    await settled(tab.page, 300)
    const typed = engine === 'firefox' ? 'half a name' : ''
    // Firefox has been seen six pixels off.
    expect(await tab.page.evaluate('[Math.abs(scrollY - 2500) < 20, field.value]')).toEqual([true, typed])
  })
})
