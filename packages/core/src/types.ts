import type { AutomaticGate, GateReport, ScanRoot, Status } from './gate-types'
import type { Surface, Vendor, VendorInput } from './vendor-types'

export type * from './gate-types'
export type * from './vendor-types'

/** Where a decision came from: a person in the banner or the preferences, the site's code, or a cookie that an agent wrote. */
export type Source = 'banner' | 'preferences' | 'api' | 'preseed'

export interface Origin {
  readonly source?: Exclude<Source, 'preseed'>
  /** Whether a person's hand made the event, as far as the browser knows (`event.isTrusted`). */
  readonly trusted?: boolean
}

/** What the visitor chose: immutable, stored on this device only. */
export interface Decision {
  /** 128 random bits, hexadecimal, minted with the choice and never derived from the device. */
  readonly id: string
  /** Seconds since 1970, UTC. */
  readonly time: number
  readonly policyVersion: string
  readonly source: Source
  /** False when a program clicked: recorded, never refused. */
  readonly trusted: boolean
  /** Whether the browser sent Global Privacy Control when the choice was made. */
  readonly gpc: boolean
  readonly granted: readonly string[]
  readonly denied: readonly string[]
}

/**
 * How a withdrawal ended for one vendor: it is off; its code still runs until the page is reloaded; or it is off
 * but cookies or stored values that the page cannot erase remain.
 */
export type Outcome = 'stopped' | 'needsReload' | 'couldNotErase'

/** What one decision, or the absence of one, changed. */
export interface Change<Id extends string = string> {
  readonly decision: Decision | undefined
  /** True only after the stored decision was read back. False: the choice holds until this page is left. */
  readonly persisted: boolean
  /** Vendors that may run now and could not before. */
  readonly granted: readonly Id[]
  /** Vendors that could run before and may not now, with what became of them. */
  readonly withdrawn: Readonly<Partial<Record<Id, Outcome>>>
}

/** What a UI is asked to draw. */
export type View = 'banner' | 'preferences' | 'control'

/** `policy` tells which text the visitor decided on. A new version asks again. */
export interface Policy {
  /** Letters, digits, `.`, `_` and `-`; at most 40. */
  readonly version: string
  readonly url: string
}

export interface Problem {
  /** Names a section of docs/messages.md. */
  readonly code: string
  /** What it is about: a vendor id, a URL, an option. */
  readonly subject: string
  readonly error?: unknown
}

export interface Config<Id extends string = string> {
  readonly surface: Surface
  readonly vendors: readonly VendorInput<Id>[]
  readonly policy: Policy
  /**
   * Names this instance and its cookie. A second instance of the same name attaches to the first.
   * @default 'omono_consent'
   */
  readonly name?: string
  /**
   * How long yes and no are remembered alike, in days; at most 395, which is thirteen months.
   * @default 182
   */
  readonly days?: number
  /**
   * Shares the decision with every subdomain of this domain, and so trusts each of them.
   * @default the host alone
   */
  readonly domain?: string
  /** The page's CSP nonce, for the scripts that the SDK loads for vendors with settings. */
  readonly nonce?: string
  /**
   * Also holds what no markup declares.
   * @default declared elements alone
   */
  readonly gate?: AutomaticGate
  /** Draws the banner, the preferences or the control that re-opens them. Called only when there is something to show. */
  readonly ui?: (consent: Consent<Id>, view: View) => unknown
  /** Told of every mistake and every failure. The page never sees an exception of the SDK. */
  readonly onError?: (problem: Problem) => void
}

/** The one long-lived thing of the SDK: what the visitor decided, and the gate that follows it. */
export interface Consent<Id extends string = string> {
  readonly name: string
  readonly surface: Surface
  /** Of this surface, in the order they were given, and behind them those that were found: then it is another array. */
  readonly vendors: readonly Vendor<Id>[]
  readonly policy: Policy
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc: boolean
  readonly decision: Decision | undefined
  /** Vendors that the visitor has yet to be asked about. */
  readonly due: readonly Id[]
  /** Whether `vendor` may run now. */
  isGranted(vendor: Id): boolean
  status(vendor: Id): Status
  /** Every vendor with its status: the same frozen object until something changes. */
  getConsent(): Readonly<Record<Id, Status>>
  /** Grants every vendor, except what Global Privacy Control refuses. */
  acceptAll(origin?: Origin): Change<Id>
  /** Denies every vendor that is not necessary. */
  rejectAll(origin?: Origin): Change<Id>
  /** Grants the vendors that are `true`, denies those that are `false`, leaves the others as they are. */
  decide(choices: Partial<Readonly<Record<Id, boolean>>>, origin?: Origin): Change<Id>
  /** Denies one vendor, or all of them. */
  withdraw(vendor?: Id, origin?: Origin): Change<Id>
  /** Forgets the decision, as if the visitor had never been asked. */
  reset(): Change<Id>
  openPreferences(): void
  /** What the gate held, let go and refused, and what nobody declared. Without an automatic gate: nothing. */
  report(): GateReport
  /** Looks for declared elements in a tree that the document does not show: a shadow root. It is watched from then on. */
  scan(root: ScanRoot): void
  /** Calls `listener` at once with the current state, then after every change. Returns how to stop. */
  subscribe(listener: (change: Change<Id>) => void): () => void
  /**
   * Runs `start` as soon as `vendor` is granted, and again after each later grant. What `start` returns, or
   * resolves to, is called on withdrawal. Import the vendor's module inside `start`: some send requests on import.
   *
   * @example
   * consent.whenGranted('logrocket', async () => {
   *   const { default: LogRocket } = await import('logrocket')
   *   LogRocket.init('omono/system')
   * })
   */
  whenGranted(vendor: Id, start: () => Stop | Promise<Stop>): () => void
}

/** What `whenGranted` calls on withdrawal. Without one, only a reload stops what was started. */
export type Stop = (() => void) | void

/** The ids of the vendors of a consent: `VendorId<typeof consent>`. */
export type VendorId<Some extends { readonly due: readonly string[] }> = Some['due'][number]
