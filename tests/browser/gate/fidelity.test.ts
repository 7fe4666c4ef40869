import { expect, it } from 'vitest'
import { describeIn, settled } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'

const url = (path: string) => `https://cdn.alpha.example${path}`
const blob = (code: string) =>
  `URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }))`
/** The first message of a worker. */
const hear = (port: string) =>
  `await new Promise((heard, failed) => { ${port}.onmessage = ({ data }) => heard(data); setTimeout(failed, 4000, new Error('no answer')) })`

describeIn('chromium', 'workers of the page', (_engine, context) => {
  const tab = useTab(context)

  it('fail like without a network where their text is in their URL and asks a vendor', async () => {
    await tab.open(shop({}))
    const code = `try { importScripts('${url('/asked.js')}') } catch {} postMessage('done')`
    await tab.run(
      `const worker = new Worker('data:text/javascript,' + ${JSON.stringify(encodeURIComponent(code))}); return ${hear('worker')}`,
    )
    expect(await tab.requests()).toEqual([])
  })

  it('stay strict if they are', async () => {
    await tab.open(shop({}))
    const code = `'use strict'; postMessage((function () { return this === undefined })())`
    expect(await tab.run(`const worker = new Worker(${blob(code)}); return ${hear('worker')}`)).toBe(true)
  })

  it('stay sloppy if they are', async () => {
    await tab.open(shop({}))
    const code = `postMessage((function () { return this === undefined })())`
    expect(await tab.run(`const worker = new Worker(${blob(code)}); return ${hear('worker')}`)).toBe(false)
  })

  it('are one, if they are shared and have one URL', async () => {
    await tab.open(shop({}))
    const code = `let count = 0; onconnect = ({ ports: [port] }) => port.postMessage((count += 1))`
    expect(
      await tab.run(`const address = ${blob(code)}
        const one = new SharedWorker(address).port, first = ${hear('one')}
        const two = new SharedWorker(address).port, second = ${hear('two')}
        return [first, second]`),
    ).toEqual([1, 2])
  })

  it('start although their URL is revoked right after', async () => {
    await tab.open(shop({}))
    expect(
      await tab.run(`const address = ${blob(`postMessage('started')`)}
        const worker = new Worker(address); URL.revokeObjectURL(address)
        return ${hear('worker')}`),
    ).toBe('started')
  })

  it('leave no URL behind that nobody revokes', async () => {
    // The SDK counts as the page: what it makes it has to take back, from the page or from within the worker.
    const before = `<script>made_ = []
      const { createObjectURL } = URL
      URL.createObjectURL = (object) => { const made = createObjectURL.call(URL, object); made_.push(made); return made }</script>`
    await tab.open(shop({ before }))
    await tab.run(`for (let i = 0; i < 5; i += 1) {
      const address = ${blob(`postMessage('started')`)}
      const worker = new Worker(address)
      ${hear('worker')}
      URL.revokeObjectURL(address)
    }`)
    await settled(tab.page, 300)
    const isOpen = `fetch(made).then(() => [made], () => [])`
    const open = `Promise.all(made_.map((made) => ${isOpen})).then((all) => all.flat().length)`
    expect(await tab.page.evaluate(open)).toBe(0)
  })
})

describeIn('chromium', 'elements of the page', (_engine, context) => {
  const tab = useTab(context)
  const accept = () => tab.page.evaluate('void omonoConsent.acceptAll()')

  it('keep their links, whatever they are called', async () => {
    const links = ['sl-button', 'md-filled-button', 'a', 'area']
    const html = links.map((name) => `<${name} class="link" href="https://www.alpha.example/">Go</${name}>`)
    await tab.open(shop({ body: html.join('') }))
    await tab.run(`for (const name of ${JSON.stringify(links)}) {
      const made = document.createElement(name)
      made.className = 'link'
      made.setAttribute('href', 'https://www.alpha.example/')
      document.body.append(made)
    }`)
    const found = `[...document.querySelectorAll('.link')].map((link) => [link.localName, link.getAttribute('href'), link.attributes.length].join(' '))`
    const wanted = links.map((name) => `${name} https://www.alpha.example/ 2`)
    expect(await tab.page.evaluate(found)).toEqual([...wanted, ...wanted])
  })

  it('run as modules, whether their src or their type came first', async () => {
    await tab.open(shop({}))
    const make = (first: string, second: string) =>
      `{ const script = document.createElement('script'); ${first}; ${second}; document.head.append(script) }`
    const type = `script.type = 'module'`
    await tab.run(
      make(`script.src = '${url('/first.js')}'`, type) + make(type, `script.src = '${url('/second.js')}'`),
    )
    await accept()
    await tab.until('window.ran?.length === 2')
    // A module has no element of its own.
    expect(await tab.page.evaluate(`[seen['/first.js'], seen['/second.js']]`)).toEqual([null, null])
  })

  it('stay without an address that the page took away while they were held', async () => {
    await tab.open(shop({ body: '<div id="place"></div>' }))
    await tab.run(`for (const name of ['img', 'iframe', 'video', 'embed']) {
      const element = document.createElement(name)
      element.src = '${url('/taken')}-' + name + '.svg'
      document.querySelector('#place').append(element)
      element.removeAttribute('src')
    }`)
    await accept()
    await settled(tab.page, 300)
    expect(await tab.requests()).toEqual([])
    const left = `[...document.querySelectorAll('#place > *')].filter((element) => element.hasAttribute('src') || element.dataset.src).length`
    expect(await tab.page.evaluate(left)).toBe(0)
  })

  it('stay where they are on a withdrawal, if they show the site itself by then', async () => {
    await tab.open(shop({ body: '<div id="place"></div>' }), { others: { '/own': '<!doctype html><p>Own' } })
    await accept()
    await tab.run(`
      const frame = document.createElement('iframe')
      frame.src = '${url('/frame')}'
      document.querySelector('#place').append(frame)
      await new Promise((done) => frame.onload = done)
      frame.src = '/own'
      await new Promise((done) => frame.onload = done)
      frame.contentWindow.state = 'kept'`)
    await tab.page.evaluate('void omonoConsent.withdraw()')
    await settled(tab.page, 200)
    expect(await tab.page.evaluate(`document.querySelector('#place iframe').contentWindow.state`)).toBe(
      'kept',
    )
  })

  it('stay where they are on a withdrawal, if they were held and then showed the site itself', async () => {
    await tab.open(shop({ body: '<div id="place"></div>' }), { others: { '/own': '<!doctype html><p>Own' } })
    await tab.run(`
      const frame = document.createElement('iframe')
      frame.src = '${url('/frame')}'
      document.querySelector('#place').append(frame)
      frame.src = '/own'
      await new Promise((done) => frame.onload = done)
      frame.contentWindow.state = 'kept'`)
    await accept()
    await tab.page.evaluate('void omonoConsent.withdraw()')
    await settled(tab.page, 200)
    const state = `[document.querySelector('#place iframe').contentWindow.state, document.querySelector('#place iframe').getAttribute('src')]`
    expect(await tab.page.evaluate(state)).toEqual(['kept', '/own'])
  })

  it.each([
    ['a noscript', `<noscript><img src="${url('/n.svg')}" alt=""></noscript><p>p</p>`],
    ['a noscript and a link', `<noscript>&lt;b&gt; <i>x</i></noscript><a href="${url('/')}">a</a>`],
    ['a table in a paragraph', `<p><table><tr><td><a href="${url('/')}">a</a></td></tr></table>`],
    ['line breaks', `<pre>\n\n<a href="${url('/')}">a</a></pre><textarea>\n\n${url('/')}</textarea>`],
    ['SVG', `<svg><circle/><rect/><a href="${url('/')}"/><g/></svg>`],
    ['MathML', `<math><mi/><mo/><mtext><a href="${url('/')}">a</a></mtext></math>`],
    ['a template', `<template><tr><td>${url('/')}</td></tr></template>`],
  ])('F-55 become the same of markup with %s, in both modes of a document', async (_name, markup) => {
    for (const doctype of ['<!doctype html>', '']) {
      const trees: unknown[] = []
      for (const sdk of ['', undefined]) {
        const html = shop({ ...(sdk === undefined ? {} : { sdk }), body: '<div id="place"></div>' })
        await tab.open(html.replace('<!doctype html>', doctype))
        trees.push(
          await tab.run(`
            const place = document.querySelector('#place')
            place.innerHTML = ${JSON.stringify(markup)}
            const whole = place.innerHTML
            place.replaceChildren(document.createElement('i'))
            place.firstChild.outerHTML = ${JSON.stringify(markup)}
            return [document.compatMode, whole, place.innerHTML]`),
        )
      }
      expect(trees[1]).toEqual(trees[0])
    }
    expect(await tab.requests()).toEqual([])
  })

  it('become the same of markup that is set within SVG', async () => {
    const trees: unknown[] = []
    for (const sdk of ['', undefined]) {
      await tab.open(shop({ ...(sdk === undefined ? {} : { sdk }) }))
      trees.push(
        await tab.run(`
          const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))
          svg.innerHTML = '<circle/><rect/><a href="${url('/')}"/><foreignObject><p>p</p></foreignObject>'
          return [svg.innerHTML, svg.children.length, svg.firstChild.namespaceURI]`),
      )
    }
    expect(trees[1]).toEqual(trees[0])
  })
})

describeIn('chromium', 'long URLs', (_engine, context) => {
  const tab = useTab(context)

  it.each([300, 2000, 4000, 4095, 4096, 5000])(
    'of %i characters are held like short ones',
    async (length) => {
      const long = (name: string) => url(`/${name}?p=`).padEnd(length, 'x')
      await tab.open(shop({ body: `<script>${mark('own')}</script>` }))
      const outcome = await tab.run(`
      document.head.append(Object.assign(document.createElement('script'), { src: '${long('a.js')}' }))
      new Image().src = '${long('b.svg')}'
      const link = document.createElement('link')
      link.rel = 'stylesheet'; link.href = '${long('c.css')}'
      document.head.append(link)
      navigator.sendBeacon('${long('d')}', 'x')
      return fetch('${long('e')}').then(() => 'asked', () => 'refused')`)
      expect(outcome).toBe('refused')
      expect(await tab.requests()).toEqual([])
      await tab.page.evaluate('void omonoConsent.acceptAll()')
      await tab.until(`ran.includes('/a.js')`)
    },
  )
})

describeIn('chromium', 'peer connections', (_engine, context) => {
  const tab = useTab(context)

  it('connect to nobody, and throw nothing, where a peer has the servers of a vendor', async () => {
    await tab.open(shop({}))
    expect(
      await tab.run(`if (!window.RTCPeerConnection) return []
        const servers = [{ urls: ['stun:cdn.alpha.example', 'turn:cdn.alpha.example:3478'], username: 'u', credential: 'c' }]
        const peer = new RTCPeerConnection({ iceServers: servers })
        peer.setConfiguration({ iceServers: servers })
        return peer.getConfiguration().iceServers.flatMap(({ urls }) => urls).filter((one) => one.includes('alpha'))`),
    ).toEqual([])
  })
})
