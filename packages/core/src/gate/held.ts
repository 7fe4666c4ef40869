import type { Vendor } from '../types'

/** An element that is kept from loading or running, and who may let it go. */
export interface Held {
  readonly element: HTMLElement
  /** The vendors that must all be granted. None: nobody may let it go. */
  readonly vendors: readonly Vendor[]
  /** Empty for an inline script. */
  readonly url: string
  /** Whether the scripts behind it wait until it has run. */
  readonly isAwaited: boolean
  release(): void
  /** Whether the element still has what it was let go with. */
  isShown(): boolean
  /** Keeps it back once more; not for scripts. */
  hold(): void
}

/** One way in which elements come to be held. The gate asks each of its sources, and never which one it is. */
export interface Source {
  /** What it may have to do with, among the elements that come into the page. */
  readonly selector: string
  /** The same among what a parser makes, which no function of ours has seen. */
  readonly parsed: string
  /** Takes note of an element that has come into the page. */
  take(element: HTMLElement): void
  /** What is held of `element`; undefined if it is not its own. */
  find(element: HTMLElement): Held | undefined
  /** Further elements that it holds, wherever they are. */
  rest(): Iterable<HTMLElement>
  /** Whether a script of the page has inserted it: such are let go in the order in which they came. */
  isInserted(element: HTMLElement): boolean
  /** An element was let go. */
  noteRelease(held: Held): void
  /** After a decision, and before what it brings about. `isOwn`: it was made in this tab. */
  settle(gained: readonly Vendor[], isOwn: boolean): void
}
