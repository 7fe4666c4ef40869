import { getAttribute, hasAttribute, reinsert, removeAttribute, setAttribute } from '../../platform/element'
import type { Note, Vendor } from '../../types'
import { PLAIN } from '../run-script'

/** Where copies of an element find what it would load. */
const copyOf = (name: string) => 'data-' + name.replace(':', '-')
/** The name of an attribute in lower case, without a prefix. */
export const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase()

interface Withheld {
  readonly namespace: string | null
  readonly value: string
}

export interface State {
  /** The vendor that its author named, if any: our mark stands in that place. */
  readonly author: string | null
  /** Whom it waits for. */
  readonly vendors: Set<Vendor>
  /** What it would load, by the name of the attribute. All of it has passed Trusted Types. */
  readonly attributes: Map<string, Withheld>
  /** The type of a script or a style sheet before it was held: null, it had none. Undefined: its type is its own. */
  type?: string | null | undefined
  /** Whether `data-type`, in which copies keep the type, is the page's own. */
  hasOwnMark?: boolean
  /** Whether scripts behind it were to wait for it: a browser forgets that when it finds a script that it does not run. */
  isAwaited?: boolean
}

export interface States {
  get(element: Element): State | undefined
  /** Forgets what was held, and leaves the element as it is. */
  drop(element: Element): void
  isHeld(element: Element): boolean
  /** Holds a script or a style sheet: no browser runs or applies one of the type that it gets. */
  holdType(element: Element, vendor: Vendor, what: string): void
  restoreType(element: Element): void
  /** Takes an attribute away, and keeps it for the release. */
  withhold(element: Element, vendor: Vendor, attribute: Attr): void
  /** Whether the attribute was kept back. */
  forgetAttribute(element: Element, name: string): boolean
  /** An element that is let go looks as its author wrote it: routers and frameworks compare. */
  unmark(element: Element, state: State): void
}

/** What is held of each element, and how the element shows it. */
export function createStates(note: Note): States {
  const states = new WeakMap<Element, State>()

  const isHeld = (element: Element) => {
    const state = states.get(element)
    return !!state && (state.type !== undefined || state.attributes.size > 0)
  }

  /** Marks `element` as its author could have done, so that copies of it are held as well. */
  function mark(element: Element, vendor: Vendor, what: string): State {
    const author = getAttribute(element, 'data-vendor')
    const state = states.get(element) ?? { author, vendors: new Set(), attributes: new Map() }
    states.set(element, state)
    state.vendors.add(vendor)
    note('held', vendor, element.localName, what)
    setAttribute(element, 'data-vendor', vendor.id)
    return state
  }

  function holdType(element: Element, vendor: Vendor, what: string) {
    const state = mark(element, vendor, what)
    if (state.type !== undefined) return
    state.isAwaited = !(element as HTMLScriptElement).async
    state.type = getAttribute(element, 'type')
    state.hasOwnMark = hasAttribute(element, 'data-type')
    if (state.type && !state.hasOwnMark) setAttribute(element, 'data-type', state.type)
    setAttribute(element, 'type', PLAIN)
  }

  function restoreType(element: Element) {
    const state = states.get(element)
    if (state?.type === undefined) return
    if (state.type === null) removeAttribute(element, 'type')
    else setAttribute(element, 'type', state.type)
    if (!state.hasOwnMark) removeAttribute(element, 'data-type')
    state.type = undefined
  }

  function forgetAttribute(element: Element, name: string): boolean {
    const isKept = !!states.get(element)?.attributes.delete(name)
    if (isKept) removeAttribute(element, copyOf(name))
    return isKept
  }

  function withhold(element: Element, vendor: Vendor, { name, namespaceURI: namespace, value }: Attr) {
    mark(element, vendor, value).attributes.set(name, { namespace, value })
    const change = () => removeAttribute(element, name)
    // A frame has begun to load when the parser has read its tag. That ends where the frame leaves the page.
    if (element.isConnected && /^i?frame$/.test(element.localName)) reinsert(element, change)
    else change()
    setAttribute(element, copyOf(name), value)
  }

  function unmark(element: Element, { author }: State) {
    if (author === null) removeAttribute(element, 'data-vendor')
    else setAttribute(element, 'data-vendor', author)
  }

  return {
    get: (element) => states.get(element),
    drop: (element) => void states.delete(element),
    isHeld,
    holdType,
    restoreType,
    withhold,
    forgetAttribute,
    unmark,
  }
}
