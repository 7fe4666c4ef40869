import type { Change } from './types'

const CHANGE = 'omono:change'

/** The site's own code, told of every change in order, also of those that one change brings with it. */
export function createSubscribers() {
  // An event target keeps one listener's mistake from the others, and shows it to the site as the site's own.
  const target = new EventTarget()
  const untold: Change[] = []
  let depth = 0

  return {
    /** Tells `listener` of the current state at once, and of every change. Returns how to stop. */
    add(listener: (change: Change) => void, current: Change): () => void {
      const heard = (event: Event) => listener?.((event as CustomEvent<Change>).detail)
      const now = new EventTarget()
      for (const place of [now, target]) place.addEventListener(CHANGE, heard)
      now.dispatchEvent(new CustomEvent(CHANGE, { detail: current }))
      return () => target.removeEventListener(CHANGE, heard)
    },

    /** Keeps the place of `change` among the others. Returns what tells it, once everything before it is told. */
    announce(change: Change): () => void {
      untold.push(change)
      depth++
      return () => {
        if (--depth) return
        // While one change is told, the next ones wait for it.
        depth++
        for (; untold[0]; untold.shift()) {
          for (const place of typeof document === 'object' ? [target, document] : []) {
            place.dispatchEvent(new CustomEvent(CHANGE, { detail: untold[0] }))
          }
        }
        depth--
      }
    },
  }
}
