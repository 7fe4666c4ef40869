/** A stub that stands for a vendor: a tiny script on a host of its own that says when it ran. */
export interface StubVendor {
  readonly id: string
  readonly category: 'functional' | 'analytics' | 'marketing'
  readonly host: string
  readonly url: string
}

/** Markup that a site adds for a consent product, as the product's documentation asks for it. */
export interface Markup {
  /** First in <head>. */
  readonly head: string
  /** Last in <body>. */
  readonly body?: string
  /** In the footer: the way back to the preferences. */
  readonly footer: string
}

/** Where to click in the preferences, as selectors. */
export interface PreferencesHooks {
  /** In the banner: the way to the preferences. */
  readonly fromBanner: string
  /** The site's own way, in the footer. */
  readonly opener: string
  /** What is visible once they are open. */
  readonly surface: string
  /** A switch that is visible at once: of the analytics category. */
  readonly toggle: string
}

/** One way to hold vendors back, set up on the common page. */
export interface Product {
  readonly name: string
  readonly version: string
  /** Whether it is this SDK: its cells hold the ratios. */
  readonly isOurs?: boolean
  /** Files as published, by the path under the product's own folder. */
  readonly files: Readonly<Record<string, string>>
  /** The banner and the button in it that accepts everything. */
  readonly banner: string
  readonly accept: string
  readonly preferences?: PreferencesHooks
  /** The site's own files: the configuration, where the documentation puts it into one. */
  configure?(vendors: readonly StubVendor[]): Readonly<Record<string, string>>
  markup(vendors: readonly StubVendor[]): Markup
  /** The same with the product's script within the page. */
  inlined?(vendors: readonly StubVendor[]): Markup
  /** The attributes, type included, that make an inline script wait for the consent to `vendor`. */
  hold?(vendor: StubVendor): string
  readonly many?: Many
}

/**
 * Thousands of vendors, without elements on the page and, where the product can do without, without a UI.
 * `script` defines `window.many`; `count` and `categories` are there before it.
 */
export interface Many {
  readonly head: string
  readonly script: string
}

/** What `script` defines. Each is timed until it returns or resolves. */
export interface ManyHooks {
  init(): unknown
  accept(): unknown
  /** Whether, after a reload and `init()`, the last vendor is still accepted. */
  isRemembered(): boolean
}
