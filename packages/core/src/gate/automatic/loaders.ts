import { selectAll } from '../../platform/document'
import { insertBefore, sourceOfScript } from '../../platform/element'

/** How many addresses are remembered; the oldest go first. */
const MOST = 100

export interface Loaders {
  /** A script of the page has inserted `element`, which is held. */
  tell(element: HTMLElement): void
  isTold(element: Element): boolean
  /** Whether a loader has inserted the next one when it had heard of this one. */
  isFollowed(element: Element): boolean
  /** What a loader took out of the page when it heard of the error, back in the head. `held` is what is in a page. */
  restore(held: readonly HTMLElement[]): Iterable<HTMLElement>
}

/**
 * What inserts a script may wait for its `load` or its `error`: loaders, and optimisers that insert a page's scripts one
 * after another. As where a content blocker has refused it, they hear `error`, in a task of its own; `load` comes with the
 * grant, when the script runs. Some then take the script out, or ask for the same address again: of all these one is let
 * go. docs/decisions/0021-held-scripts-tell-loaders.md
 */
export function createLoaders(
  isHeld: (element: Element) => boolean,
  drop: (element: Element) => void,
): Loaders {
  /** What was told, by address. */
  const told = new Map<string, HTMLElement>()
  const dropped = new Set<HTMLElement>()
  const followed = new WeakSet<Element>()
  /** Whose error is being told. */
  let teller: HTMLElement | undefined
  const addressOf = (element: Element) => sourceOfScript(element)?.value ?? ''

  return {
    isTold: (element) => told.get(addressOf(element)) === element,
    isFollowed: (element) => followed.has(element),

    tell(element) {
      if (teller) followed.add(teller)
      const address = addressOf(element)
      const before = told.get(address)
      if (address && before !== element) {
        if (before) drop(before)
        told.set(address, element)
        const [oldest] = told.keys()
        if (told.size > MOST && oldest) told.delete(oldest)
      }
      setTimeout(() => {
        const { isConnected } = element
        if (!isHeld(element)) return
        teller = element
        element.dispatchEvent(new Event('error'))
        // Many a loader goes on when the promise that it has made of the event is kept.
        setTimeout(() => {
          if (teller === element) teller = undefined
        })
        if (isConnected && !element.isConnected) dropped.add(element)
      })
    },

    *restore(held) {
      // What the markup asks for as well stands for what a script has inserted.
      for (const element of held) {
        const other = told.get(addressOf(element))
        if (other && other !== element && element.isConnected && isHeld(element)) drop(other)
      }
      for (const element of told.values()) {
        const head = selectAll('head')[0]
        if (head && dropped.has(element) && isHeld(element) && !element.isConnected) {
          insertBefore(head, element, null)
          yield element
        }
      }
    },
  }
}
