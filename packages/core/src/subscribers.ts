import type { Change } from './types'

/** The site's own code, told of every change in order, also of those that a listener makes while it is told. */
export function createSubscribers() {
  // An event target keeps one listener's mistake from the others, and shows it to the site as the site's own.
  const target = new EventTarget()
  const untold: Change[] = []

  return {
    add(listener: (change: Change) => void): () => void {
      const heard = (event: Event) => listener((event as CustomEvent<Change>).detail)
      target.addEventListener('omono:change', heard)
      return () => target.removeEventListener('omono:change', heard)
    },
    tell(change: Change) {
      if (untold.push(change) > 1) return
      for (; untold[0]; untold.shift()) {
        for (const place of [target, document])
          place.dispatchEvent(new CustomEvent('omono:change', { detail: untold[0] }))
      }
    },
  }
}
