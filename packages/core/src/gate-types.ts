import type { Category, Vendor } from './vendor-types'

/** What the visitor has said about a vendor. */
export type Status = 'granted' | 'denied' | 'not asked'

/** A `ShadowRoot`, by its shape: this file is compiled without a browser's types. */
export interface ScanRoot {
  querySelectorAll(selector: string): Iterable<unknown>
}

/** What the gate did about something of a vendor: kept it for later, let it go, or turned it away. */
export type GateAction = 'held' | 'released' | 'refused'

export interface GateEvent {
  readonly action: GateAction
  /** The id of the vendor that it belongs to. */
  readonly vendor: string
  /** The element, the function, `cookie` or `storage`. */
  readonly kind: string
  /** The URL, or the name that was to be written; empty for an inline script. */
  readonly what: string
  /** The URL of the script that did it, as far as the browser tells; otherwise empty. */
  readonly by: string
  /** Milliseconds since 1970. */
  readonly time: number
}

/** What went on at the gate of this page. It is kept in memory, and sent to nobody. */
export interface GateReport {
  /** The last 500. */
  readonly events: readonly GateEvent[]
  /** What no vendor declares, neither the site nor its list of allowed hosts. */
  readonly undeclared: {
    /** With what asked for it: an element, `fetch`, or `policy` where the browser refused it. */
    readonly hosts: readonly { readonly host: string; readonly kind: string }[]
    readonly cookies: readonly string[]
  }
}

/** How another consent manager marks what it holds, so that its marks can stay when it goes. */
export interface Alias {
  /** A CSS selector. */
  readonly selector: string
  /** The attribute that says what must be granted: one or more of the words in `meanings`. */
  readonly attribute: string
  /** A category of ours for each word; a word that is not here means nothing. */
  readonly meanings: Readonly<Record<string, Category>>
  /**
   * The attribute that holds the address.
   * @default 'data-src'
   */
  readonly source?: string
}

/** Writes our own marks beside those of other consent managers on `element`, an `HTMLElement`. */
export type Aliases = (element: object) => void

export type Note = (action: GateAction, vendor: Vendor, kind: string, what: string) => void

/** What `automaticGate()` is given by the SDK. */
export interface GatePage {
  readonly name: string
  readonly vendors: readonly Vendor[]
  readonly nonce: string
  isGranted(id: string): boolean
  status(id: string): Status
  /** Whether the decision outlives this document. */
  isPersisted(): boolean
}

export interface AutomaticGateOptions {
  /** Hosts of others that the page may contact; `host` covers its subdomains. For strict mode, and for the report. */
  readonly allow?: readonly string[]
  /**
   * Has the browser itself refuse whoever is neither the site, nor allowed, nor granted. A grant then reloads the page.
   * @default false
   */
  readonly strict?: boolean
  /**
   * Ids of vendors that are told, once granted, what the visitor did on this page before: calls on their queue, `fetch`
   * and `sendBeacon` wait in memory, 100 of each for half an hour, and are dropped with a refusal.
   * @default none: only calls that set a vendor up stay
   */
  readonly quarantine?: readonly string[]
  /**
   * Vendors that this page does not use. What they load is held all the same, and nobody can grant it: a tag that the
   * policy does not name does not run. Name the vendor in the configuration, or put `data-omono-ignore` on its tag.
   */
  readonly known?: readonly Vendor[]
  /** Marks of other consent managers that count as ours: what `createAliases()` of `@omono/consent/aliases` returns. */
  readonly aliases?: Aliases
}

/** What the gate does for `automaticGate()`. */
export interface GateWatch {
  /** Looks into a tree that the document does not show: a frame's document. */
  observe(root: unknown): void
  /** Tells at once of everything that has come into the page. */
  flush(): void
  /** Code of `vendors` runs on this page, from `url`. */
  noteRun(vendors: readonly Vendor[], url: string): void
}

/** Made by `automaticGate()`. What it returns is the SDK's own. */
export type AutomaticGate = (page: GatePage, watch: GateWatch) => { report(): GateReport }
