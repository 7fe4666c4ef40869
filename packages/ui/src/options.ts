import type { en } from './locales/en'

type PolicyPurpose =
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

type Name = `category.${'necessary' | 'functional' | 'analytics' | 'marketing'}` | `purpose.${PolicyPurpose}`

/** The words of one language, complete. */
export type Messages = Readonly<Record<keyof typeof en | Name, string>>

/** Colours. One set of them dresses both choices, so that no theme can favour one. */
export interface Theme {
  /** Fills the choices and the switches that are on. */
  readonly accent?: string
  /** Stands on the accent: at least 4.5:1 against it. */
  readonly 'accent-text'?: string
}

export interface UiOptions {
  /** Who is responsible for the site, by name. @default the host name */
  readonly controller?: string
  /** Other words than English, also for categories and purposes of the site's own. */
  readonly messages?: Partial<Messages> & {
    readonly [key: `category.${string}` | `purpose.${string}`]: string
  }
  /** Whether a button that re-opens the preferences floats on the page. @default unless the page has its own */
  readonly control?: boolean
  /** @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6
  readonly theme?: Theme
  /** For the style element of browsers that cannot adopt style sheets. */
  readonly nonce?: string
}
