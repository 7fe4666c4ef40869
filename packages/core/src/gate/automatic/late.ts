import { attempt } from '../../model/attempt'
import { createRange, currentScript } from '../../platform/document'
import { ownerOf, replaceAccessor, replaceMethod } from '../../platform/replace'
import { isTrusted, trust } from '../../platform/trusted-types'

/**
 * A script that runs later than its author thought finds the page as it expects it: what it waits for has happened,
 * and what it writes comes behind it, where the parser would have put it.
 */
export function helpLateScripts(realm: Window, isLate: (script: Element) => boolean): void {
  /** The script that runs now, if it is one that was let go. */
  function lateScript(): HTMLScriptElement | undefined {
    const script = currentScript() as HTMLScriptElement | null
    return script && isLate(script) ? script : undefined
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

  // Zones and the like replace it once more, on top of ours, and call us.
  replaceMethod(ownerOf(realm, 'EventTarget'), 'addEventListener', undefined, (self, [type, listener]) => {
    if (type !== 'load' && type !== 'DOMContentLoaded') return
    const target = self ?? realm
    if (target === realm || target === document) answer(target, type, listener)
  })
  replaceAccessor(ownerOf(realm, ''), 'onload', 'set', undefined, (_, [listener]) =>
    answer(realm, 'load', listener),
  )

  const written = new WeakMap<Element, unknown[]>()

  /** Puts what `script` has written behind it. Text that Trusted Types would have refused is refused here as well. */
  function insert(script: Element) {
    const texts = written.get(script) ?? []
    written.delete(script)
    const isMarkup = texts.every((text) => text === '\n' || isTrusted(text, ['isHTML']))
    const markup = isMarkup ? trust('createHTML', texts.join('')) : texts.join('')
    script.after(createRange().createContextualFragment(markup))
  }

  for (const name of ['write', 'writeln'])
    replaceMethod(ownerOf(realm, 'Document'), name, (self, texts) => {
      const script = self === document && lateScript()
      if (!script) return undefined
      return () => {
        // A tag may be written in pieces: wait until the script has ended.
        const before = written.get(script)
        if (!before) queueMicrotask(() => attempt(() => insert(script)))
        written.set(script, [...(before ?? []), ...texts, ...(name === 'write' ? [] : ['\n'])])
      }
    })
}
