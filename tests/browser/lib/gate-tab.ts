import { afterEach, beforeAll, beforeEach, expect } from 'vitest'
import type {
  EngineContext,
  LoggedRequest,
  NetResponse,
  Page,
  Session,
  SessionOptions,
} from '../../harness/index.ts'
import { settled } from '../../harness/index.ts'
import { createServer } from './gate-server.ts'

let shops = 0
const documents = new Map<string, NetResponse>([['https://shop-0.example/', { body: '<!doctype html>' }]])

export interface OpenOptions {
  /** In front of the shop's domain. @default 'www' */
  readonly subdomain?: string
  /** @default '/' */
  readonly path?: string
  /** Other pages of the same shop, by path. */
  readonly others?: Readonly<Record<string, string | NetResponse>>
  readonly scheme?: 'https' | 'http'
  readonly waitUntil?: 'domcontentloaded' | 'load'
}

export interface Tab {
  readonly page: Page
  /** The host of the shop that is open. */
  readonly host: string
  /** Its registrable domain. */
  readonly domain: string
  /** Opens `document` in a shop where nobody has been, so nothing is stored there. */
  open(document: string | NetResponse, options?: OpenOptions): Promise<void>
  /** Goes to another page of the same shop, and forgets what was contacted before. */
  go(path: string, subdomain?: string): Promise<void>
  /** What the shop's page has made the browser contact besides the shop, once it has come to rest. */
  contacts(): Promise<LoggedRequest[]>
  /** The same, each once and in order: 'cdn.alpha.example/a.js'. */
  requests(): Promise<string[]>
  /** Uncaught errors since the shop was opened. */
  errors(): Promise<string[]>
  /** Warnings of the SDK since the shop was opened. */
  warnings(): Promise<string[]>
  /** Waits until the expression is true in the page. */
  until(expression: string, timeout?: number): Promise<void>
  /** Waits until exactly these requests have been made, in any order. */
  requested(...wanted: readonly string[]): Promise<void>
  /** Runs statements in the page. */
  run(code: string): Promise<unknown>
  /** What ran, as `mark()` left it. */
  ran(): Promise<string[]>
}

/** A page may name its own registrable domain, which it cannot know. */
const toAnswer = (document: string | NetResponse, domain: string): NetResponse =>
  typeof document === 'string' ? { body: document.replaceAll('DOMAIN', domain) } : document

/** A choice that comes within half a second of what it is made in is not taken for one: visitors read first. */
const CHOICE = /accept-all|reject-all|save/

const isThere = (selector: string) => !!document.querySelector(selector)

/** The page, clicked as a visitor does: after a moment, and again where nothing has come of it. */
export const unhurried = (page: Page): Page => ({
  ...page,
  async click(selector) {
    if (!CHOICE.test(selector)) return page.click(selector)
    await page.waitFor(selector)
    await new Promise((resolve) => setTimeout(resolve, 700))
    await page.click(selector)
    // On a slow machine what is asked may have come to rest only now.
    for (let again = 0; again < 5; again += 1) {
      await new Promise((resolve) => setTimeout(resolve, 300))
      if (!(await page.evaluate(isThere, selector).catch(() => false))) return
      await page.click(selector).catch(() => {})
    }
  },
})

/** One session and one tab for all tests of an engine: a page costs a tenth of what a browser does. */
export function useTab(context: EngineContext, options?: SessionOptions, behave = unhurried): Tab {
  let session: Session | undefined
  let page: Page | undefined
  let scheme = 'https'
  let domain = ''
  let subdomain = 'www'
  let before = { errors: 0, messages: 0 }

  const current = () => {
    if (!page) throw new Error('The tab is there in tests and hooks only.')
    return page
  }
  const origin = (sub = subdomain) => `${scheme}://${sub && sub + '.'}${domain}`

  const begin = async () => {
    session = await context.browser.newSession(options)
    page = behave(await session.newPage())
  }
  beforeAll(async () => {
    context.answer(createServer(documents))
    await begin()
  })
  beforeEach(() => context.network.clear())
  // A page that failed a test must not go on into the next one.
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    await session?.close()
    await begin()
  })

  const tab: Tab = {
    get page() {
      return current()
    },
    get host() {
      return `${subdomain}.${domain}`
    },
    get domain() {
      return domain
    },
    async open(document, { path = '/', others = {}, waitUntil = 'load', ...more } = {}) {
      const page = current()
      // What the last page still asks for must not be taken for the doing of this one. One of the same site needs no new process.
      await page.goto(domain ? `${origin()}/nothing` : 'https://shop-0.example/')
      await settled(page, 80)
      domain = `shop-${(shops += 1)}.example`
      subdomain = more.subdomain ?? 'www'
      scheme = more.scheme ?? 'https'
      for (const [where, what] of Object.entries({ [path]: document, ...others })) {
        for (const sub of [subdomain, 'sub']) documents.set(origin(sub) + where, toAnswer(what, domain))
      }
      before = { errors: (await page.errors()).length, messages: (await page.consoleMessages()).length }
      context.network.clear()
      await page.goto(origin() + path, { waitUntil })
    },
    async go(path, sub) {
      await settled(current(), 80)
      context.network.clear()
      await current().goto(origin(sub) + path)
    },
    async contacts() {
      await settled(current(), 250)
      return context.network.requests(({ host }) => !/\bshop-\d+\.example$/.test(host))
    },
    async requests() {
      const contacts = await tab.contacts()
      return contacts.filter(({ kind }) => kind === 'request').map(({ host, path }) => host + path)
    },
    async requested(...wanted) {
      const sorted = async () => (await tab.requests()).sort()
      await expect.poll(sorted, { timeout: 8000 }).toEqual([...wanted].sort())
    },
    // Firefox also lists what a policy of the page refused, and each cookie that it did not take.
    errors: async () =>
      (await current().errors())
        .slice(before.errors)
        .filter((text) => !/^(Content-Security-Policy:|Cookie “)/.test(text)),
    async warnings() {
      const messages = (await current().consoleMessages()).slice(before.messages)
      return messages.map(({ text }) => text).filter((text) => text.startsWith('[consent]'))
    },
    until: (expression, timeout) =>
      current().waitFor(new Function(`return !!(${expression})`) as () => unknown, timeout),
    run: (code) => current().evaluate(`(async () => {${code}\n})()`),
    ran: () => current().evaluate<string[]>('window.ran || []'),
  }
  return tab
}
