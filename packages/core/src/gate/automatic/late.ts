import { attempt } from '../../model/attempt'
import { createRange, currentScript } from '../../platform/document'
import { trust } from '../../platform/trusted-types'
import { type Fn, ownerOf, wrap, wrapSetter } from '../../platform/wrap'
import type { Vendor } from '../../types'

/**
 * A script that runs later than its author thought finds the page as it expects it: what it waits for has happened,
 * and what it writes comes behind it, where the parser would have put it.
 */
export function helpLateScripts(realm: Window, vendors: readonly Vendor[]): void {
  /** The script that runs now, if it is one that was let go: they keep their mark. */
  function lateScript(): HTMLScriptElement | undefined {
    const script = currentScript()
    const isLate =
      script instanceof HTMLScriptElement && vendors.some(({ id }) => id === script.dataset.vendor)
    return isLate ? script : undefined
  }

  const isOver = (type: string) =>
    type === 'load'
      ? document.readyState === 'complete'
      : type === 'DOMContentLoaded' && document.readyState !== 'loading'

  function answer(target: unknown, type: string, listener: unknown) {
    const handler = listener as ((event: Event) => void) | { handleEvent(event: Event): void } | undefined
    if (!handler || !isOver(type) || !lateScript()) return
    const event = new Event(type)
    // As a task of its own, so that its mistakes are the page's own.
    setTimeout(() =>
      typeof handler === 'function' ? handler.call(target, event) : handler.handleEvent(event),
    )
  }

  // On these two alone: every other target of the page keeps the native function.
  for (const target of [realm, document]) {
    const own = Object.getOwnPropertyDescriptor(target, 'addEventListener')?.value
    const listen: Fn = function (type, listener, options) {
      // From the prototype at the time of the call: zones and the like replace it there, and later.
      ;(own ?? Object.getPrototypeOf(target).addEventListener).call(this ?? target, type, listener, options)
      answer(target, type, listener)
    }
    Object.defineProperty(target, 'addEventListener', { configurable: true, writable: true, value: listen })
  }
  wrapSetter(
    ownerOf(realm, ''),
    'onload',
    (native) =>
      function (listener) {
        native.call(this ?? realm, listener)
        answer(realm, 'load', listener)
      },
  )

  const written = new WeakMap<Element, unknown[]>()

  /** Puts what `script` has written behind it. Text that Trusted Types would have refused is refused here as well. */
  function insert(script: Element) {
    const texts = written.get(script) ?? []
    written.delete(script)
    const isText = texts.some((text) => typeof text === 'string' && text !== '\n')
    const markup = isText ? texts.join('') : trust('createHTML', texts.join(''))
    script.after(createRange().createContextualFragment(markup))
  }

  for (const name of ['write', 'writeln']) {
    const late = (native: Fn): Fn =>
      function (...texts) {
        const script = lateScript()
        if (!script) return native.apply(this, texts)
        // A tag may be written in pieces: wait until the script has ended.
        const before = written.get(script)
        if (!before) queueMicrotask(() => attempt(() => insert(script)))
        written.set(script, [...(before ?? []), ...texts, ...(name === 'write' ? [] : ['\n'])])
      }
    wrap(ownerOf(realm, 'Document'), name, late)
  }
}
