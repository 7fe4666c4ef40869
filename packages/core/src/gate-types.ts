import type { Category, Vendor, VendorInput } from './vendor-types'

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
  /** To be called when `find` has more to tell. */
  whenFound(): void
  /** Whether the decision outlives this document. */
  isPersisted(): boolean
}

/** The page, with the vendors that are known beside those that the site has named. */
export interface HeldPage extends GatePage {
  /** Whether the visitor is asked about the vendor. */
  isUsed(id: string): boolean
  /** Has the visitor asked about `vendor`, at once. */
  use(vendor: Vendor): void
}

/** Strict mode. Returns what is told who is granted, and whether that was decided in this tab. */
export type Strict = (
  allow: readonly string[],
  reload: () => void,
) => (granted: readonly Vendor[], isOwn: boolean) => void

/** What is kept of what happened before consent, for the vendors that a site names. */
export interface Kept {
  /** What to do instead of a request to `vendor`, by `fetch` or `sendBeacon`, which `send` makes. Undefined: it is refused. */
  wait(vendor: Vendor, kind: string, send: () => unknown): (() => unknown) | undefined
  /** Those of `calls`, on the queue of `vendor`, that it may have. */
  callsOf(vendor: Vendor, calls: readonly unknown[]): readonly unknown[]
  /** Makes the requests of a vendor that was granted, and drops those of others. */
  settle(vendor: Vendor, isGained: boolean): void
}

export type Quarantine = (page: GatePage) => Kept

export interface AutomaticGateOptions {
  /**
   * Vendors that this site may turn out to use: what they load is held as well, and the visitor is asked about them from when
   * something of theirs was held here, on this page or on one before the last decision.
   * @default none
   */
  readonly known?: readonly VendorInput[]
  /** Hosts of others that the page may contact; `host` covers its subdomains. For strict mode, and for the report. */
  readonly allow?: readonly string[]
  /**
   * `strict` of `@omono/consent/strict`: has the browser itself refuse whoever is neither the site, nor allowed, nor granted.
   * A grant then reloads the page.
   */
  readonly strict?: Strict | undefined
  /**
   * What `quarantine()` of `@omono/consent/quarantine` returns: which vendors are told of what happened before the grant.
   * @default none: only calls that set a vendor up stay
   */
  readonly quarantine?: Quarantine | undefined
  /** Marks of other consent managers that count as ours: what `createAliases()` of `@omono/consent/aliases` returns. */
  readonly aliases?: Aliases | undefined
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

/** The ids that a decision has. */
interface Answers {
  readonly granted: readonly string[]
  readonly denied: readonly string[]
}

/** Made by `automaticGate()`. What it returns is the SDK's own. */
export type AutomaticGate = (
  page: GatePage,
  watch: GateWatch,
) => {
  report(): GateReport
  /** Vendors that the visitor is to be asked about as well: since the last call, something of them was held, or decided. */
  find(decision: Answers | undefined): readonly Vendor[]
}
