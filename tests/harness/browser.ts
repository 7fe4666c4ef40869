// What the three engines have in common, so that a test is written once.
import type { Network } from './proxy.ts'

export type EngineName = 'chromium' | 'firefox' | 'webkit'

export type Supports = {
  /** `cookies()` returns the whole jar; else only what applies to the page's own URL. */
  cookieJar: boolean
  colorScheme: boolean
  reducedMotion: boolean
  javaScriptOff: boolean
  /** Console messages that the browser itself writes, such as refusals by a content security policy. */
  browserConsole: boolean
  /** `<link rel="preconnect">` opens a connection that the network sees. */
  preconnect: boolean
}

export type Browser = {
  engine: EngineName
  supports: Supports
  network: Network
  /** A fresh profile: no cookies, no storage, no cache. */
  newSession(options?: SessionOptions): Promise<Session>
  close(): Promise<void>
}

export type SessionOptions = {
  /** @default 1280 */
  width?: number
  /** @default 800 */
  height?: number
  /** @default 'light' */
  colorScheme?: 'light' | 'dark'
  reducedMotion?: boolean
  /** Chromium only: the visitor's own colours in the place of the page's. */
  forcedColors?: boolean
  /** Runs in every page and frame before the page's own scripts. */
  initScript?: string
  /** @default true */
  javaScript?: boolean
  /** Chromium only: a private window, whose profile ends with it. The other engines' sessions are always like that. */
  isPrivate?: boolean
  /** Chromium only: what the visitor has set in the browser, as its profile has it. */
  preferences?: object
  /** The visitor's browser sends Global Privacy Control: header and navigator property. */
  gpc?: boolean
}

export type Session = {
  engine: EngineName
  /** A tab; the tabs of a session share cookies and storage. */
  newPage(): Promise<Page>
  close(): Promise<void>
}

export type WaitUntil = 'commit' | 'domcontentloaded' | 'load'

export type LoadOptions = {
  /** @default 'load' */
  waitUntil?: WaitUntil
  /** @default 10000 */
  timeout?: number
}

export type Cookie = {
  name: string
  value: string
  domain: string
  path: string
  secure: boolean
  httpOnly: boolean
  sameSite?: 'Strict' | 'Lax' | 'None'
  /** Seconds; -1 for a session cookie. */
  expires: number
}

export type NewCookie = Pick<Cookie, 'name' | 'value'> & Partial<Cookie>

export type ConsoleMessage = { type: 'error' | 'warning'; text: string }

export type Page = {
  engine: EngineName
  network: Network
  goto(url: string, options?: LoadOptions): Promise<void>
  reload(options?: LoadOptions): Promise<void>
  back(options?: LoadOptions): Promise<void>
  /** Shows the page where another one, such as a popup, has come in front of it. */
  bringToFront(): Promise<void>
  url(): Promise<string>
  /** Calls the function in the page, with JSON arguments and a JSON result; promises are awaited. */
  evaluate<T, A extends unknown[] = unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>
  /** Evaluates an expression in the page. */
  evaluate<T>(expression: string): Promise<T>
  /** A real click in the middle of the first match, open shadow roots included. */
  click(selector: string): Promise<void>
  /** One key on the keyboard, also with modifiers: 'Tab', 'Shift+Tab', 'Enter', 'Space', 'a'. */
  press(key: string): Promise<void>
  /** Types into what has the focus. */
  type(text: string): Promise<void>
  /** Waits until the selector matches something visible, or the function is true in the page. */
  waitFor(target: string | (() => unknown), timeout?: number): Promise<void>
  screenshot(path: string): Promise<void>
  setViewport(width: number, height: number): Promise<void>
  cookies(): Promise<Cookie[]>
  /** Without a domain the cookie belongs to the page's host. */
  setCookie(cookie: NewCookie): Promise<void>
  /** Texts of console.error and console.warn, oldest first. */
  consoleMessages(): Promise<ConsoleMessage[]>
  /** Uncaught errors and unhandled rejections, oldest first. */
  errors(): Promise<string[]>
  /** Runs a classic script in the page, whatever its content security policy says (axe-core). */
  addScriptTag(script: { content: string }): Promise<void>
  /** Chromium only: a command of the DevTools protocol, for what pages are not told and cannot do. */
  command(name: string, parameters?: object): Promise<unknown>
  close(): Promise<void>
}
