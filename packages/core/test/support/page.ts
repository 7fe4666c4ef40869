import { vi } from 'vitest'
import { type CookieJar, createCookieJar } from './cookie-jar'

export interface Page {
  readonly jar: CookieJar
  /** What the SDK printed. */
  readonly warnings: string[]
  /** Exceptions that reached the page, as `window.onerror` would see them. */
  readonly errors: unknown[]
  /**
   * Scripts that a browser would have run or would run: all that were ever in the page with the type of a script, whether
   * they are still there or have gone. Since the page was opened.
   */
  ran(): HTMLScriptElement[]
  /** Every name that localStorage and sessionStorage hold. */
  stored(): string[]
  /** The same browser, on the next page: what is stored stays, everything else is new. */
  next(url?: string): Page
}

const SITE = 'https://www.omono.example/'
const page = globalThis as unknown as Record<string | symbol, unknown>
const native = { MutationObserver, queueMicrotask }
const { localStorage: ownLocalStorage, sessionStorage: ownSessionStorage } = globalThis
let leave = () => {}

type Listen = (
  this: object | undefined,
  type: string,
  listener: EventListenerOrEventListenerObject | null,
  options?: boolean | AddEventListenerOptions,
) => void
interface Listening {
  addEventListener: Listen
  removeEventListener: Listen
}
const define = (owner: Listening, name: keyof Listening, value: Listen) =>
  Object.defineProperty(owner, name, { configurable: true, writable: true, value })
/** The prototype that `target` has its listeners from. */
function listening(target: object): Listening {
  let owner = target
  while (!Object.hasOwn(owner, 'addEventListener')) owner = Object.getPrototypeOf(owner)
  return owner as Listening
}

/** What tests may have put on the window. */
const GLOBALS = ['dataLayer', 'gtag', 'cookieStore', 'trustedTypes', Symbol.for('omono.consent')]

function openPage(url: string, jar: CookieJar): Page {
  leave()
  const undo: (() => void)[] = []
  const errors: unknown[] = []
  const globals = new Set(Reflect.ownKeys(globalThis))
  ;(window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url)
  document.head.replaceChildren()
  document.body.replaceChildren()

  // In browsers, `cookie` is an accessor of Document.prototype. In happy-dom that prototype is empty, and the document has
  // it from elsewhere: lead there, so that whoever replaces the accessor replaces it for the document as well.
  Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: jar.read, set: jar.write })
  const current = () => Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  Object.defineProperty(HTMLDocument.prototype, 'cookie', {
    configurable: true,
    get: () => current()?.get?.call(document),
    set: (line) => current()?.set?.call(document, line),
  })
  Reflect.deleteProperty(document, 'cookie')

  // In browsers, a listener that throws is reported, and the next one is called; happy-dom stops. In browsers, a
  // listener that was removed meanwhile is not called; in happy-dom it is.
  const guard = (listener: EventListenerOrEventListenerObject, isGone: () => boolean) => (event: Event) => {
    if (isGone()) return
    try {
      if (typeof listener === 'function') listener.call(event.currentTarget, event)
      else listener.handleEvent(event)
    } catch (error) {
      errors.push(error)
    }
  }
  /** Has `owner` guard its listeners, and forget them when this page is left: the last page must not answer on the next. */
  function patch(owner: Listening) {
    const { addEventListener: add, removeEventListener: remove } = owner
    const guarded = new WeakMap<object, Map<string, Map<unknown, EventListener>>>()
    const of = (target: object, type: string) => {
      const types = guarded.get(target) ?? new Map<string, Map<unknown, EventListener>>()
      const listeners = types.get(type) ?? new Map<unknown, EventListener>()
      guarded.set(target, types.set(type, listeners))
      return listeners
    }
    define(owner, 'addEventListener', function (this: object | undefined, type, listener, options) {
      const target = this ?? owner
      const listeners = of(target, type)
      if (!listener || listeners.has(listener)) return
      const heard = guard(listener, () => listeners.get(listener) !== heard)
      listeners.set(listener, heard)
      add.call(target, type, heard, options)
      undo.push(() => remove.call(target, type, heard))
    })
    define(owner, 'removeEventListener', function (this: object | undefined, type, listener, options) {
      const target = this ?? owner
      const listeners = of(target, type)
      remove.call(target, type, listeners.get(listener) ?? listener, options)
      listeners.delete(listener)
    })
    undo.push(() => {
      define(owner, 'addEventListener', add)
      define(owner, 'removeEventListener', remove)
    })
  }
  patch(listening(document))
  patch(globalThis as unknown as Listening)

  page.MutationObserver = class extends native.MutationObserver {
    constructor(callback: MutationCallback) {
      super((...args) => {
        try {
          callback(...args)
        } catch (error) {
          errors.push(error)
        }
      })
      undo.push(() => this.disconnect())
    }
  }

  page.queueMicrotask = (task: () => void) =>
    native.queueMicrotask(() => {
      try {
        task()
      } catch (error) {
        errors.push(error)
      }
    })

  const inserted = new Set<HTMLScriptElement>()
  const see = (records: readonly MutationRecord[]) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const element of [node, ...Element.prototype.querySelectorAll.call(node, 'script')])
            if (element instanceof HTMLScriptElement) inserted.add(element)
  }
  const observer = new native.MutationObserver(see)
  observer.observe(document, { childList: true, subtree: true })
  undo.push(() => observer.disconnect())

  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const warnings: string[] = []
  warn.mockImplementation((...args) => void warnings.push(args.join(' ')))

  leave = () => {
    for (const back of undo.reverse()) back()
    warn.mockRestore()
    Object.assign(page, native)
    for (const key of [...GLOBALS, ...Reflect.ownKeys(globalThis).filter((key) => !globals.has(key))])
      Reflect.deleteProperty(globalThis, key)
    leave = () => {}
  }
  return {
    jar,
    warnings,
    errors,
    ran() {
      see(observer.takeRecords())
      return [...inserted].filter(({ type }) => !type || type === 'module')
    },
    stored: () => [...Object.keys(ownLocalStorage), ...Object.keys(ownSessionStorage)],
    next: (url = location.href) => openPage(url, jar),
  }
}

/** A first visit: an empty jar, empty storage, and nothing left of what the test before did. */
export function freshPage(url: string = SITE): Page {
  leave()
  for (const name of ['localStorage', 'sessionStorage'] as const)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      writable: true,
      value: name === 'localStorage' ? ownLocalStorage : ownSessionStorage,
    })
  ownLocalStorage.clear()
  ownSessionStorage.clear()
  return openPage(url, createCookieJar())
}

/** Storage that works, throws when it is touched, throws when it is written to, or does not exist. */
export function breakStorage(
  name: 'localStorage' | 'sessionStorage',
  how: 'denied' | 'full' | 'absent',
): void {
  const denied = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  const full = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  }
  Object.defineProperty(
    globalThis,
    name,
    how === 'denied'
      ? { configurable: true, get: denied }
      : {
          configurable: true,
          value: how === 'absent' ? undefined : { getItem: () => null, setItem: full, removeItem: () => {} },
        },
  )
}

/** What is due after the current task: observers, promises, timers of no delay. */
export const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 5))
