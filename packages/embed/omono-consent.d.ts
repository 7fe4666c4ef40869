import type { Change, Consent, GateEvent } from '@omono/consent'

/** A call that waits for the script tag: a function, or a method's name and its arguments. */
export type Call = ((consent: Consent) => void) | readonly [method: keyof Consent, ...args: unknown[]]

/** What the script tag puts on the page. */
export interface OmonoConsent extends Consent {
  /** Makes a call now, as the queue did before the script had come. */
  push(call: Call): void
  /** Opens the preferences. */
  open(): void
}

declare global {
  interface Window {
    /** Before the script has come: the queue of calls, if the page has made one. */
    omonoConsent: OmonoConsent
  }
  interface DocumentEventMap {
    'omono:change': CustomEvent<Change>
    'omono:gate': CustomEvent<readonly GateEvent[]>
  }
}
