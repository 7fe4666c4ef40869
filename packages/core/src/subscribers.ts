import type { Change } from './types'

/** The site's own code, told of every change in order, also of those that one change brings with it. */
export function createSubscribers() {
  // An event target each keeps a listener's mistake from the others, and shows it to the site as the site's own.
  const targets = new Set<EventTarget>(typeof document === 'object' ? [document] : [])
  const untold: Change[] = []

  // Through the prototype: markup that is called "dispatchEvent" must not keep the change from anybody.
  const tell = (target: EventTarget, detail: Change) =>
    (target === globalThis.document ? Document.prototype : target).dispatchEvent.call(
      target,
      new CustomEvent('omono:change', { detail }),
    )

  return {
    /** Tells `listener` of the current state at once, and of every change. Returns how to stop. */
    add(listener: (change: Change) => void, current: Change): () => void {
      const target = new EventTarget()
      target.addEventListener('omono:change', (event) => listener?.((event as CustomEvent<Change>).detail))
      tell(target, current)
      targets.add(target)
      return () => targets.delete(target)
    },

    /** Keeps the place of `change` among the others. Returns what tells it, once everything before it is told. */
    announce(change: Change): () => void {
      // Whoever announces first tells them all: while one change comes about or is told, the next ones wait.
      const isFirst = untold.push(change) === 1
      return () => {
        if (isFirst) for (; untold[0]; untold.shift()) for (const target of targets) tell(target, untold[0])
      }
    },
  }
}
