import { attempt } from './model/attempt'
import type { Change } from './types'

type Listener = (change: Change) => void

/** The site's own code, told of every change in order, also of those that one change brings with it. */
export function createSubscribers() {
  const listeners = new Set<Listener>()
  const untold: Change[] = []

  function dispatch(detail: Change) {
    // Through the prototype: markup that is called "dispatchEvent" must not keep the change from anybody.
    attempt(() =>
      Document.prototype.dispatchEvent.call(document, new CustomEvent('omono:change', { detail })),
    )
  }
  if (typeof document === 'object') listeners.add(dispatch)

  return {
    /** Tells `listener` of the current state at once, and of every change. Returns how to stop. */
    add(listener: Listener, current: Change): () => void {
      const tell = (change: Change) => {
        try {
          listener?.(change)
        } catch (error) {
          // A mistake of the page's is kept from the others, and shown as what it is: uncaught.
          queueMicrotask(() => {
            throw error
          })
        }
      }
      tell(current)
      listeners.add(tell)
      return () => listeners.delete(tell)
    },

    /** Keeps the place of `change` among the others. Returns what tells it, once everything before it is told. */
    announce(change: Change): () => void {
      // Whoever announces first tells them all: while one change comes about or is told, the next ones wait.
      const isFirst = untold.push(change) === 1
      return () => {
        if (isFirst) for (; untold[0]; untold.shift()) for (const tell of listeners) tell(untold[0])
      }
    },
  }
}
