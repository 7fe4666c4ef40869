import { currentScript } from '../../platform/document'
import { trust } from '../../platform/trusted-types'
import { type Fn, ownerOf, wrap, wrapSetter } from '../../platform/wrap'

/** The script that runs now, if it is one that was let go. */
function lateScript(): HTMLScriptElement | undefined {
  const script = currentScript()
  return script instanceof HTMLScriptElement && script.dataset.vendor ? script : undefined
}

/**
 * A script that runs later than its author thought finds the page as it expects it: what it waits for has happened,
 * and what it writes comes behind it, where the parser would have put it.
 */
export function helpLateScripts(realm: Window): void {
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

  const written = new WeakMap<Element, string>()
  for (const name of ['write', 'writeln']) {
    wrap(
      ownerOf(realm, 'Document'),
      name,
      (native): Fn =>
        function (...texts) {
          const script = lateScript()
          if (!script) return native.apply(this, texts)
          const text = texts.join('') + (name === 'write' ? '' : '\n')
          // A tag may be written in pieces: wait until the script has ended.
          if (!written.has(script))
            queueMicrotask(() => {
              const fragment = document
                .createRange()
                .createContextualFragment(trust('createHTML', written.get(script) ?? ''))
              written.delete(script)
              script.after(fragment)
            })
          written.set(script, (written.get(script) ?? '') + text)
        },
    )
  }
}
