import { vi } from 'vitest'
import { type CookieJar, createCookieJar } from './cookie-jar'

export interface Page {
  readonly jar: CookieJar
  /** What the SDK printed. */
  readonly warnings: string[]
  /** Exceptions that reached the page, as `window.onerror` would see them. */
  readonly errors: unknown[]
  /** Every name that localStorage and sessionStorage hold. */
  stored(): string[]
  /** The same browser, on the next page: what is stored stays, everything else is new. */
  next(url?: string): Page
}

const SITE = 'https://www.omono.example/'
const page = globalThis as unknown as Record<string | symbol, unknown>
const native = { EventTarget, MutationObserver }
const { localStorage: ownLocalStorage, sessionStorage: ownSessionStorage } = globalThis
let leave = () => {}

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

  // In browsers, `cookie` is an accessor of Document.prototype; in happy-dom that prototype is empty.
  const cookie = { configurable: true, get: jar.read, set: jar.write }
  Object.defineProperty(Document.prototype, 'cookie', cookie)
  Object.defineProperty(HTMLDocument.prototype, 'cookie', cookie)
  Reflect.deleteProperty(document, 'cookie')

  // In browsers, a listener that throws is reported, and the next one is called; happy-dom stops.
  const guard = (listener: EventListenerOrEventListenerObject) => (event: Event) => {
    try {
      if (typeof listener === 'function') listener.call(event.currentTarget, event)
      else listener.handleEvent(event)
    } catch (error) {
      errors.push(error)
    }
  }
  page.EventTarget = class extends native.EventTarget {
    readonly #guarded = new Map<unknown, EventListener>()
    override addEventListener(type: string, listener: EventListenerOrEventListenerObject) {
      if (this.#guarded.has(listener)) return
      const guarded = guard(listener)
      // In browsers, a listener that was removed meanwhile is not called; in happy-dom it is.
      const heard = (event: Event) => this.#guarded.has(listener) && guarded(event)
      this.#guarded.set(listener, heard)
      super.addEventListener(type, heard)
    }
    override removeEventListener(type: string, listener: EventListenerOrEventListenerObject) {
      super.removeEventListener(type, this.#guarded.get(listener) ?? listener)
      this.#guarded.delete(listener)
    }
  }

  // What the last page listened to must not answer on this one.
  for (const target of [document, globalThis] as { addEventListener: typeof addEventListener }[]) {
    const add = target.addEventListener
    const addGuarded = (type: string, listener: EventListenerOrEventListenerObject, options?: unknown) => {
      const guarded = guard(listener)
      add.call(target, type, guarded, options as AddEventListenerOptions)
      undo.push(() => (target as Document).removeEventListener(type, guarded))
    }
    Object.defineProperty(target, 'addEventListener', {
      configurable: true,
      writable: true,
      value: addGuarded,
    })
    undo.push(() => {
      Object.defineProperty(target, 'addEventListener', { configurable: true, writable: true, value: add })
    })
  }
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
