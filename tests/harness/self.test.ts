import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import type { NetHandler } from './index.ts'
import { describeIn, settled } from './index.ts'

const site = 'https://www.omono.example'
const html = `<!doctype html><html lang="en"><head><title>Self test</title>
  <link rel="preconnect" href="https://pre.example">
  <script src="https://third.example/tag.js"></script></head>
  <body><button id="first">First</button><a id="second" href="/next">Second</a><input id="third">
  <div id="host"></div><p id="motion"></p>
  <script>
    host.attachShadow({ mode: 'open' }).innerHTML = '<button id="inside">Inside</button>'
    host.shadowRoot.querySelector('button').onclick = (event) => { window.insideTrusted = event.isTrusted }
    first.onclick = (event) => { window.trusted = event.isTrusted }
  </script></body></html>`

const handler: NetHandler = ({ url, method, headers }) => {
  if (url.hostname === 'third.example') {
    return { headers: { 'content-type': 'text/javascript' }, body: 'window.thirdRan = true' }
  }
  if (url.pathname === '/hang') return { hang: true }
  if (url.pathname === '/delay') return { delay: 300, body: 'late' }
  if (url.pathname === '/destroy') return { destroy: true }
  if (url.pathname === '/pieces')
    return { pieces: ['<!doctype html><scr', 150, 'ipt>ran = 1</scr', 150, Buffer.from('ipt>')] }
  if (url.pathname === '/echo') return { body: JSON.stringify({ method, gpc: headers['sec-gpc'] }) }
  if (url.pathname === '/hanging-page') return { body: '<p>text</p><img src="/hang">' }
  if (url.pathname === '/policy') {
    return {
      headers: { 'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'" },
      body: '<!doctype html><title>Policy</title><script>window.inlineRan = true</script>',
    }
  }
  if (url.pathname === '/noisy') {
    const script = `console.warn('careful', { a: 1 }); console.error('bad')
      Promise.reject(new Error('rejected')); setTimeout(() => { throw new Error('thrown') })`
    return { body: `<!doctype html><script>${script}</script>` }
  }
  if (url.pathname === '/cached') {
    return {
      headers: { 'cache-control': 'max-age=60' },
      body: '<!doctype html><script>onpageshow = (event) => { window.persisted = event.persisted }</script>',
    }
  }
  if (url.pathname === '/framing') {
    return {
      body: `<!doctype html><script>onmessage = () => { document.title = 'framed' }</script>
        <iframe src="https://framed.example/write"></iframe>`,
    }
  }
  if (url.pathname === '/write') {
    return { body: "<script>localStorage.setItem('framed', 1); parent.postMessage(1, '*')</script>" }
  }
  if (url.pathname === '/next') return { body: '<!doctype html><title>Next</title><p id="next">Next' }
  if (url.pathname !== '/') return undefined
  return {
    headers: { 'set-cookie': ['seen=1; Secure; HttpOnly; SameSite=Lax', 'wide=2; Domain=omono.example'] },
    body: html,
  }
}

describeIn('chromium', 'harness', (engine, context) => {
  beforeEach(() => context.answer(handler))

  it('answers every host and logs what the page asks for', async () => {
    const page = await context.open(`${site}/`)
    await settled(page)
    expect(await page.evaluate('window.thirdRan')).toBe(true)
    const hosts = new Set(context.network.requests({ kind: 'request' }).map(({ host }) => host))
    expect([...hosts].sort()).toEqual(['third.example', 'www.omono.example'])
    const [script] = context.network.requests({ kind: 'request', host: 'third.example' })
    expect(script?.headers.referer).toBe(`${site}/`)
    expect(script?.path).toBe('/tag.js')
  })

  it('answers loopback names and plain http like any other host', async () => {
    const page = await context.open('http://localhost:1234/')
    expect(await page.evaluate(() => document.title)).toBe('Self test')
    await page.goto('http://127.0.0.1:4321/next')
    expect(await page.url()).toBe('http://127.0.0.1:4321/next')
  })

  it.skipIf(!context.supports.preconnect)('sees a preconnect', async () => {
    const page = await context.open(`${site}/`)
    await settled(page, 500)
    expect(context.network.requests({ kind: 'connect', host: 'pre.example' })).toHaveLength(1)
  })

  it('shows cookies that scripts cannot see', async () => {
    const page = await context.open(`${site}/`)
    const cookies = await page.cookies()
    expect(cookies.map(({ name }) => name).sort()).toEqual(['seen', 'wide'])
    expect(cookies.find(({ name }) => name === 'seen')).toMatchObject({
      value: '1',
      secure: true,
      httpOnly: true,
      path: '/',
    })
    await page.setCookie({ name: 'mine', value: '3', secure: true })
    expect(await page.evaluate('document.cookie')).toContain('mine=3')
    await page.reload()
    const sent = context.network.requests({ kind: 'request', url: `${site}/` }).at(-1)
    expect(sent?.headers.cookie).toContain('seen=1')
    expect(sent?.headers.cookie).toContain('mine=3')
  })

  it('shares cookies and storage between tabs, not between sessions', async () => {
    const session = await context.newSession()
    const [first, second] = [await session.newPage(), await session.newPage()]
    await first.goto(`${site}/`)
    await first.evaluate(() => localStorage.setItem('kept', 'yes'))
    await second.goto(`${site}/next`)
    expect(await second.evaluate(() => localStorage.getItem('kept'))).toBe('yes')
    expect((await second.cookies()).map(({ name }) => name)).toContain('seen')
    expect(await first.evaluate(() => document.title)).toBe('Self test')
    await second.close()
    expect(await first.evaluate(() => document.title)).toBe('Self test')
    const other = await context.open(`${site}/next`)
    expect(await other.evaluate(() => localStorage.getItem('kept'))).toBeNull()
    expect(await other.cookies()).toEqual([])
  })

  it('clicks, presses and types as a visitor does', async () => {
    const page = await context.open(`${site}/`)
    await page.click('#first')
    expect(await page.evaluate('window.trusted')).toBe(true)
    await page.click('#inside')
    expect(await page.evaluate('window.insideTrusted')).toBe(true)
    await page.evaluate(() => document.querySelector<HTMLElement>('#first')?.focus())
    await page.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('second')
    await page.press('Tab')
    await page.type('abc D')
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('abc D')
    await page.press('Shift+Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('second')
    await page.press('Enter')
    await page.waitFor('#next')
    await page.back()
    await page.waitFor(() => document.title === 'Self test')
  })

  it('goes back to a page in the cache and works on', async () => {
    const page = await context.open(`${site}/cached`)
    await page.goto(`${site}/next`)
    await page.back()
    expect(await page.url()).toBe(`${site}/cached`)
    expect(await page.evaluate('window.persisted')).toBe(true)
    await page.goto(`${site}/next`)
    expect(await page.evaluate('document.title')).toBe('Next')
  })

  it('keeps the storage of a frame apart for each site', async () => {
    const page = await context.open(`${site}/framing`)
    await page.waitFor(() => document.title === 'framed')
    await page.goto('https://framed.example/read')
    expect(await page.evaluate(() => localStorage.getItem('framed'))).toBeNull()
  })

  it('calls functions with arguments and awaits promises', async () => {
    const page = await context.open(`${site}/`)
    expect(await page.evaluate(async (a, b) => ({ sum: a + b }), 1, 2)).toEqual({ sum: 3 })
    await expect(page.evaluate(() => Promise.reject(new Error('inside')))).rejects.toThrow('inside')
    await expect(page.waitFor('#missing', 100)).rejects.toThrow('#missing')
  })

  it('has the viewport that was asked for and takes screenshots', async () => {
    const page = await context.open(`${site}/`, { width: 320, height: 640 })
    const size = () => page.evaluate<number[]>('[innerWidth, innerHeight]')
    expect(await size()).toEqual([320, 640])
    await page.setViewport(1440, 900)
    expect(await size()).toEqual([1440, 900])
    const path = join(tmpdir(), `omono-self-${engine}-${process.pid}.png`)
    await page.screenshot(path)
    const file = await readFile(path)
    await rm(path)
    expect(file.subarray(1, 4).toString()).toBe('PNG')
    // The size is in the header of the file.
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1440, 900])
  })

  it('runs the init script first, and emulates the visitor', async () => {
    const page = await context.open(`${site}/`, {
      initScript: 'window.scriptsBefore = document.scripts.length',
      colorScheme: 'dark',
      reducedMotion: true,
      gpc: true,
    })
    expect(await page.evaluate('window.scriptsBefore')).toBe(0)
    expect(await page.evaluate('document.compatMode')).toBe('CSS1Compat')
    expect(await page.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(true)
    expect(await page.evaluate('matchMedia("(prefers-reduced-motion: reduce)").matches')).toBe(true)
    expect(await page.evaluate('navigator.globalPrivacyControl')).toBe(true)
    expect(await page.evaluate(() => fetch('/echo').then((answer) => answer.json()))).toEqual({
      method: 'GET',
      gpc: '1',
    })
  })

  it('has light colours, motion and no privacy signal unless asked', async () => {
    const page = await context.open(`${site}/`)
    expect(await page.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(false)
    expect(await page.evaluate('matchMedia("(prefers-reduced-motion: reduce)").matches')).toBe(false)
    expect(await page.evaluate('!!navigator.globalPrivacyControl')).toBe(false)
  })

  it.skipIf(!context.supports.javaScriptOff)('runs no script when JavaScript is off', async () => {
    const page = await context.open(`${site}/`, { javaScript: false })
    await settled(page)
    expect(context.network.requests({ kind: 'request', host: 'third.example' })).toEqual([])
    expect(await page.evaluate('document.title')).toBe('Self test')
  })

  it('works on a page with a strict policy, without loosening it', async () => {
    const page = await context.open(`${site}/policy`, { initScript: 'window.early = true' })
    expect(await page.evaluate('window.early')).toBe(true)
    expect(await page.evaluate('window.inlineRan === undefined')).toBe(true)
    await page.addScriptTag({ content: 'window.added = 1 // comment' })
    expect(await page.evaluate(() => (window as unknown as { added: number }).added)).toBe(1)
  })

  it('reports console messages and errors, also of earlier pages', async () => {
    const page = await context.open(`${site}/noisy`)
    await settled(page)
    await page.goto(`${site}/next`)
    const texts = (await page.consoleMessages()).map(({ type, text }) => `${type} ${text}`)
    expect(texts.find((text) => text.startsWith('warning careful'))).toBeDefined()
    expect(texts).toContain('error bad')
    const errors = await page.errors()
    expect(errors.some((text) => text.includes('rejected'))).toBe(true)
    expect(errors.some((text) => text.includes('thrown'))).toBe(true)
  })

  it('logs bodies, beacons and websockets', async () => {
    const page = await context.open(`${site}/`)
    await page.evaluate(() => {
      navigator.sendBeacon('https://beacon.example/b', 'payload')
      new WebSocket('wss://socket.example/live')
    })
    await settled(page, 500)
    const [beacon] = context.network.requests({ kind: 'request', host: 'beacon.example' })
    expect(beacon).toMatchObject({ method: 'POST', body: 'payload' })
    const sockets = context.network.requests({ kind: 'websocket' })
    expect(sockets[0]?.url).toBe('wss://socket.example/live')
  })

  it('sends an answer in pieces', async () => {
    const page = await context.open(`${site}/pieces`)
    expect(await page.evaluate('window.ran')).toBe(1)
    const times = await page.evaluate<number[]>(async () => {
      const reader = (await fetch('/pieces')).body?.getReader()
      const times: number[] = []
      while (reader && !(await reader.read()).done) times.push(performance.now())
      return times
    })
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(250)
  })

  it('delays, hangs and breaks answers', async () => {
    const page = await context.open(`${site}/`)
    const time = await page.evaluate(async () => {
      const start = performance.now()
      await fetch('/delay')
      return performance.now() - start
    })
    expect(time).toBeGreaterThan(290)
    const broken = await page.evaluate(() =>
      fetch('/destroy').then(
        () => 'answered',
        () => 'broken',
      ),
    )
    expect(broken).toBe('broken')
    const hung = await page.evaluate(() =>
      Promise.race([
        fetch('/hang').then(() => 'answered'),
        new Promise((resolve) => setTimeout(() => resolve('hangs'), 500)),
      ]),
    )
    expect(hung).toBe('hangs')
    await page.goto(`${site}/hanging-page`, { waitUntil: 'domcontentloaded' })
    expect(await page.evaluate('document.body.innerText.trim()')).toBe('text')
    await expect(page.goto(`${site}/hanging-page`, { timeout: 500 })).rejects.toThrow()
    await page.goto(`${site}/next`)
    expect(await page.evaluate('document.title')).toBe('Next')
  })
})
