import type { messages as en } from './locales/en'

/** The words of one language, complete. */
export type Messages = Readonly<Record<keyof typeof en, string>>

/** Some words of one language, what the site's own categories and purposes are called in it, and what vendors do, by id. */
export type OwnWords = Partial<Messages> & {
  readonly [key: `category.${string}` | `purpose.${string}` | `vendor.${string}`]: string
}

/** How the interface looks. One set of values dresses both choices, so that no theme can favour one. */
export interface Theme {
  /** Fills the choices and the switches that are on: a CSS colour. */
  readonly accent?: string
  /** Stands on the accent: at least 4.5:1 against it. */
  readonly 'accent-text'?: string
  /** What everything lies on: a CSS colour. */
  readonly ground?: string
  /** Stands on the ground, also as the ring of focus: at least 4.5:1 against it. */
  readonly text?: string
  /** Outlines controls: at least 3:1 against the ground. */
  readonly edge?: string
  /** A list of font families; `inherit` is the one of the root element. @default 'system-ui, sans-serif' */
  readonly font?: string
  /** Of the corners, a CSS length. @default '1em' */
  readonly radius?: string
  /** Between the edges and what they hold, a CSS length. @default '1.5em' */
  readonly spacing?: string
}

export interface UiOptions {
  /** Who is responsible for the site, by name. @default the host name */
  readonly controller?: string
  /** Other words than ours, whatever the language of the page is, also for categories and purposes of the site's own. */
  readonly messages?: OwnWords
  /** The same by language: `{ fr: { 'banner.title': 'Les cookies' }, 'fr-CA': { 'banner.title': 'Les témoins' } }`. */
  readonly translations?: Readonly<Record<string, OwnWords>>
  /** Whether a button that re-opens the preferences floats on the page. @default unless the page has its own */
  readonly control?: boolean
  /** Whether frames that wait for consent say so in their place. @default true */
  readonly placeholders?: boolean
  /** @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6
  readonly theme?: Theme
  /**
   * `box` floats at the bottom of the window, `bar` is as wide as it, and both answers are in sight from the start.
   * `in-flow` is the first thing on the page, moves it down and scrolls with it. @default 'box'
   */
  readonly layout?: 'box' | 'bar' | 'in-flow'
  /** Where along the bottom a box floats on wide windows, and the control with it. @default the box in the middle */
  readonly position?: 'start' | 'end'
  /** For the style element of browsers that cannot adopt style sheets. */
  readonly nonce?: string
}
