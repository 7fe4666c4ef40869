import { attempt } from '../../model/attempt'
import { selectAll } from '../../platform/document'
import { insertBefore, sourceOfScript } from '../../platform/element'

/** How many addresses are remembered; the oldest go first. */
const MOST = 100

export interface Loaders {
  /** A script of the page has inserted `element`, which is held. */
  tell(element: HTMLElement): void
  /** What waits for a grant, and is in no page any more because a loader took it out: back in the head. */
  restore(): Iterable<HTMLElement>
}

/**
 * What inserts a script may wait for its `load` or its `error`: loaders, and optimisers that insert a page's scripts one
 * after another. As where a content blocker has refused it, they hear `error`, in a task of its own; `load` comes with the
 * grant, when the script runs. Some then take the script out, or ask for the same address again: of all these one is let
 * go. Test: tests/browser/loaders.
 */
export function createLoaders(
  isHeld: (element: Element) => boolean,
  drop: (element: Element) => void,
): Loaders {
  const waiting = new Map<string, HTMLElement>()

  return {
    tell(element) {
      const address = sourceOfScript(element)?.value
      if (address) {
        const before = waiting.get(address)
        if (before === element) return
        if (before) drop(before)
        waiting.delete(address)
        waiting.set(address, element)
        const [oldest] = waiting.keys()
        if (waiting.size > MOST && oldest) waiting.delete(oldest)
      }
      setTimeout(() => {
        if (isHeld(element)) element.dispatchEvent(new Event('error'))
      })
    },

    *restore() {
      for (const [address, element] of waiting) {
        if (!isHeld(element)) waiting.delete(address)
        else {
          const head = selectAll('head')[0]
          if (!element.isConnected && head) attempt(() => insertBefore(head, element, null))
          yield element
        }
      }
    },
  }
}
