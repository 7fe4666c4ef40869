import type { BrowserContext, BrowserContextOptions, CDPSession, Page as NativePage } from 'playwright-core'
import type { ConsoleMessage, EngineName, LoadOptions, Page, Session, SessionOptions } from './browser.ts'
import { gpcHeaders, gpcScript } from './gpc.ts'
import type { Network } from './proxy.ts'
import { toExpression, waitFor } from './wait.ts'
import { type DocumentMark, documentMark, waitForDocument } from './wait-for-document.ts'

export function toContextOptions(options: SessionOptions): BrowserContextOptions {
  return {
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: options.forcedColors ? 'active' : 'none',
    javaScriptEnabled: options.javaScript ?? true,
    ignoreHTTPSErrors: true,
    ...(options.gpc && { extraHTTPHeaders: gpcHeaders }),
  }
}

/** The common session on top of a context of Playwright. */
export async function adoptContext(
  engine: EngineName,
  context: BrowserContext,
  network: Network,
  options: SessionOptions,
  onClose?: () => Promise<void>,
): Promise<Session> {
  // A regular profile starts with an open tab.
  const openTabs = context.pages()
  let isOpen = true
  if (options.gpc) await context.addInitScript(gpcScript)
  if (options.initScript) await context.addInitScript(options.initScript)
  return {
    engine,
    async newPage() {
      const tab = openTabs.shift() ?? (await context.newPage())
      return createPage(engine, context, tab, network)
    },
    async close() {
      if (!isOpen) return
      isOpen = false
      await context.close()
      await onClose?.()
    },
  }
}

function createPage(engine: EngineName, context: BrowserContext, native: NativePage, network: Network): Page {
  const messages: ConsoleMessage[] = []
  const errors: string[] = []
  let tools: CDPSession | undefined
  native.on('console', (message) => {
    const type = message.type()
    if (type === 'error' || type === 'warning') messages.push({ type, text: message.text() })
  })
  native.on('pageerror', (error) => errors.push(String(error)))
  const load = ({ waitUntil = 'load', timeout = 10_000 }: LoadOptions = {}) => ({ waitUntil, timeout })
  const evaluate = (expression: string) => native.evaluate<unknown>(expression)

  return {
    engine,
    network,
    async goto(url, options) {
      await native.goto(url, load(options))
    },
    async reload(options) {
      await native.reload(load(options))
    },
    async back(options) {
      const before = (await evaluate(documentMark)) as DocumentMark
      // Playwright does not notice a page from the back/forward cache, and would wait for ever.
      native.goBack({ waitUntil: 'commit' }).catch(() => undefined)
      await waitForDocument(evaluate, before, options)
    },
    bringToFront: () => native.bringToFront(),
    url: async () => String(await evaluate('location.href')),
    evaluate: (run: unknown, ...args: unknown[]) => evaluate(toExpression(run, args)) as never,
    click: (selector) => native.locator(selector).first().click({ timeout: 5000 }),
    press: (key) => native.keyboard.press(key),
    type: (text) => native.keyboard.type(text),
    waitFor: (target, timeout) => waitFor(evaluate, target, timeout),
    async screenshot(path) {
      await native.screenshot({ path })
    },
    setViewport: (width, height) => native.setViewportSize({ width, height }),
    cookies: () => context.cookies(),
    async setCookie({ domain, path = '/', ...cookie }) {
      await context.addCookies([
        { ...cookie, path, domain: domain ?? new URL(String(await evaluate('location.href'))).hostname },
      ])
    },
    consoleMessages: async () => [...messages],
    errors: async () => [...errors],
    async addScriptTag({ content }) {
      await evaluate(`(() => {${content}\n})()`)
    },
    async command(name, parameters) {
      tools ??= await context.newCDPSession(native)
      return tools.send(name as never, parameters as never)
    },
    close: () => native.close(),
  }
}
