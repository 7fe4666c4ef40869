import { writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ConsoleMessage, Cookie, LoadOptions, Page, SessionOptions } from './browser.ts'
import type { Network } from './proxy.ts'
import { findDeep, toExpression, waitFor } from './wait.ts'
import { type DocumentMark, documentMark, waitForDocument } from './wait-for-document.ts'
import { elementKey, pressActions, sendCommand, typeActions } from './webdriver.ts'
import { type Inside, runInPage, type Send } from './webkit-gtk-evaluate.ts'

export type Windows = {
  open(): Promise<string>
  /** Runs commands with one window as the current one; one caller at a time. */
  inside<T>(handle: string, run: (send: Send) => Promise<T>): Promise<T>
}

export function createWindows(base: string): Windows {
  const send: Send = (...command) => sendCommand(base, ...command)
  let queue: Promise<unknown> = Promise.resolve()
  let current: string | undefined
  let isFirstTaken = false

  function enqueue<T>(run: () => Promise<T>): Promise<T> {
    const result = queue.then(run)
    queue = result.catch(() => {
      // The caller hears of it; the next command goes on.
    })
    return result
  }
  return {
    open: () =>
      enqueue(async () => {
        if (isFirstTaken) {
          const { handle } = await send<{ handle: string }>('POST', '/window/new', { type: 'tab' })
          return handle
        }
        isFirstTaken = true
        return send<string>('GET', '/window')
      }),
    inside: (handle, run) =>
      enqueue(async () => {
        if (current !== handle) await send('POST', '/window', { handle })
        current = handle
        return run(send)
      }),
  }
}

const measure = { script: 'return [innerWidth, innerHeight]', args: [] }

type Collected = { messages: ConsoleMessage[]; errors: string[] }

export async function createGtkPage(
  windows: Windows,
  network: Network,
  options: SessionOptions,
): Promise<Page> {
  const handle = await windows.open()
  const inside: Inside = (run) => windows.inside(handle, run)
  const collected: Collected = { messages: [], errors: [] }

  const evaluate = <T>(expression: string, timeout?: number) => runInPage<T>(inside, expression, timeout)

  /** What a document collected ends with it, so it is fetched before anything may replace it. */
  async function collect(): Promise<void> {
    const fresh = await evaluate<Collected>(
      `(({ messages = [], errors = [] } = window.__harness ?? {}) =>
        ({ messages: messages.splice(0), errors: errors.splice(0) }))()`,
    ).catch(() => undefined)
    collected.messages.push(...(fresh?.messages ?? []))
    collected.errors.push(...(fresh?.errors ?? []))
  }

  async function load(command: string, body: object, options: LoadOptions = {}): Promise<void> {
    await collect()
    const before = await evaluate<DocumentMark>(documentMark)
    await inside((send) => send('POST', command, body))
    if (isSameDocument(before.href, body)) return
    await waitForDocument(evaluate, before, options)
  }

  async function setViewport(width: number, height: number): Promise<void> {
    await inside(async (send) => {
      let [extraWidth, extraHeight] = [0, 0]
      for (let attempt = 0; attempt < 20; attempt++) {
        const size = { width: width + extraWidth, height: height + extraHeight }
        await send('POST', '/window/rect', size)
        // The web process hears of its new size a moment later.
        const end = Date.now() + 100
        let [w, h] = [0, 0]
        do {
          ;[w, h] = await send<[number, number]>('POST', '/execute/sync', measure)
          if (w === width && h === height) return
          await sleep(5)
        } while (Date.now() < end)
        extraWidth += width - w
        extraHeight += height - h
      }
      throw new Error(`[harness] MiniBrowser cannot be made ${width} × ${height}.`)
    })
  }

  await setViewport(options.width ?? 1280, options.height ?? 800)
  return {
    engine: 'webkit',
    network,
    goto: (url, options) => load('/url', { url }, options),
    reload: (options) => load('/refresh', {}, options),
    back: (options) => load('/back', {}, options),
    // Each of its windows is drawn.
    bringToFront: async () => {},
    url: () => inside((send) => send<string>('GET', '/url')),
    evaluate: (run: unknown, ...args: unknown[]) => evaluate(toExpression(run, args)) as never,
    async click(selector) {
      await waitFor(evaluate, selector)
      await collect()
      await inside(async (send) => {
        const script = `${findDeep}; return findDeep(arguments[0])`
        const found = await send<Record<string, string>>('POST', '/execute/sync', {
          script,
          args: [selector],
        })
        await send('POST', `/element/${found[elementKey]}/click`)
      })
    },
    press: (key) => inside((send) => send('POST', '/actions', pressActions(key))),
    type: (text) => inside((send) => send('POST', '/actions', typeActions(text))),
    waitFor: (target, timeout) => waitFor(evaluate, target, timeout),
    async screenshot(path) {
      const image = await inside((send) => send<string>('GET', '/screenshot'))
      await writeFile(path, Buffer.from(image, 'base64'))
    },
    setViewport,
    async cookies() {
      type Sent = Omit<Cookie, 'expires'> & { expiry?: number }
      const sent = await inside((send) => send<Sent[]>('GET', '/cookie'))
      return sent.map(({ expiry = -1, ...cookie }) => ({ ...cookie, expires: expiry }))
    },
    async setCookie({ expires, ...cookie }) {
      const expiry = expires !== undefined && expires >= 0 && { expiry: Math.round(expires) }
      await inside((send) => send('POST', '/cookie', { cookie: { path: '/', ...cookie, ...expiry } }))
    },
    async consoleMessages() {
      await collect()
      return [...collected.messages]
    },
    async errors() {
      await collect()
      return [...collected.errors]
    },
    async command() {
      throw new Error('[harness] The DevTools protocol is spoken by Chromium alone.')
    },
    async addScriptTag({ content }) {
      await evaluate(`(() => {${content}\n})()`)
    },
    async close() {
      await inside((send) => send('DELETE', '/window'))
    },
  }
}

function isSameDocument(address: string, body: object): boolean {
  if (!('url' in body)) return false
  const url = String(body.url)
  return url.includes('#') && url.split('#')[0] === address.split('#')[0]
}
