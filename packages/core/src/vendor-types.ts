/** The switch a visitor moves. Sites may name others besides these four. */
export type Category = 'necessary' | 'functional' | 'analytics' | 'marketing' | (string & {})

/** Where a vendor is used: OMONO's public website or its signed-in system. Sites may name others. */
export type Surface = 'website' | 'system' | (string & {})

/**
 * Why a vendor is used. The first ten are the words of OMONO's policy, section 10.3, the others those of the registry;
 * vendors may bring more.
 */
export type Purpose =
  | 'user-identification'
  | 'browser-identification'
  | 'computer-identification'
  | 'session-identification'
  | 'session-tracking'
  | 'activity-tracking'
  | 'content-storage'
  | 'content-customisation'
  | 'asset-optimisation'
  | 'error-reporting'
  | 'advertising'
  | 'audience-measurement'
  | 'embedded-content'
  | 'communication'
  | 'security'
  | 'payment'
  | 'tag-management'
  | (string & {})

/**
 * How long a cookie or a stored value lives. `session` ends with the browser session, `persistent` stays until
 * somebody erases it, `unknown` means that the vendor states nothing.
 */
export type Duration =
  | `${number} ${'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'}`
  | 'session'
  | 'persistent'
  | 'unknown'

/**
 * A consent step, as data: call the function at a window path, push onto the array at a window path, or set a
 * window path. `{{name}}` stands for a setting of the vendor; a step whose setting is missing is skipped. As a whole
 * argument, `window.name` stands for what the page calls so, and `now` for the current Date.
 */
export type Step =
  | readonly ['call', target: string, ...args: readonly unknown[]]
  | readonly ['push', target: string, ...args: readonly unknown[]]
  | readonly ['set', target: string, value: unknown]

/** A script that the SDK loads itself, once the vendor is granted and its settings are known. */
export interface VendorScript {
  /** An https URL that one of the vendor's `scripts` rules covers. Settings in it are plain text. */
  readonly src: string
  readonly attributes?: Readonly<Record<string, string>>
  /** Steps that run when the script has loaded. */
  readonly ready?: readonly Step[]
}

/**
 * One vendor: who it is, why it is used, where it loads from and what it leaves behind. Data only, so that a
 * registry can be written in TypeScript, in JSON inside a page, or shown to a lawyer.
 */
export interface Vendor<Id extends string = string> {
  /** kebab-case, unique, permanent: stored decisions refer to it. */
  readonly id: Id
  /** The name as the policy spells it. */
  readonly name: string
  /** What it does for the site, in one plain sentence of English. */
  readonly description?: string
  /** The company that runs it, as its own policy or imprint names it. Absent: not confirmed. */
  readonly company?: string
  /** Where that company has its seat: ISO 3166-1 alpha-2, as in `US`. */
  readonly country?: string
  readonly party: 'first' | 'third'
  readonly category: Category
  /** In the policy's order. */
  readonly purposes: readonly Purpose[]
  /** Absent: used on every surface. */
  readonly surfaces?: readonly Surface[]
  readonly policyUrl?: string
  /**
   * What may become code on the page: `host`, `host/path` or `host/path?parameter=prefix`. The host covers its
   * subdomains, the path is a prefix.
   */
  readonly scripts?: readonly string[]
  /** What else the vendor loads or contacts, in the same form: frames, images, styles, beacons. */
  readonly hosts?: readonly string[]
  /** Cookies on the site's own domain, erased on withdrawal. `*` in a name stands for any characters. */
  readonly cookies?: Readonly<Record<string, Duration>>
  /** Cookies that stay: on the vendor's own domain, set by a server, or needed for security. */
  readonly keeps?: Readonly<Record<string, Duration>>
  /** Names in localStorage and, for `session`, sessionStorage; erased on withdrawal. */
  readonly storage?: Readonly<Record<string, Duration>>
  /** Names of IndexedDB databases, caches and entries of the origin's private file system; erased on withdrawal. */
  readonly databases?: Readonly<Record<string, Duration>>
  /** The shared protocol that the vendor listens to. */
  readonly signal?: 'google-consent-mode'
  /** A global function that keeps calls in its `q` until the vendor's script arrives. */
  readonly queue?: string
  /** Absent: the site's own tags or modules load the vendor. */
  readonly script?: VendorScript
  /** Steps on each grant, before anything of the vendor is released. */
  readonly grant?: readonly Step[]
  /** Steps on each withdrawal. */
  readonly withdraw?: readonly Step[]
  /** Texts by which an inline script is known as one that needs the vendor's own, and is held with it. */
  readonly snippets?: readonly string[]
  /**
   * The array in which calls wait for the vendor's script, and the first words of those that set the vendor up. Calls with
   * the first of these words start it, and go behind all others.
   */
  readonly calls?: { readonly queue: string; readonly setup: readonly string[] }
  /** Whether the withdraw steps truly end the vendor. Otherwise only a reload does. */
  readonly stops?: boolean
  /** What the site fills in, by name. Present: the SDK loads the vendor's script. */
  readonly settings?: Readonly<Record<string, string>>
}

/** A vendor of the registry. What is only shown of it comes from `@omono/consent/facts`. */
export type Known<Id extends string> = Vendor & { readonly id: Id }

/** A vendor, or one that takes settings and was given none: the site's own tags or modules load it. */
export type VendorInput<Id extends string = string> =
  | (Vendor & { readonly id: Id })
  | (() => Vendor & { readonly id: Id })
