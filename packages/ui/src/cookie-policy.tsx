import type { Consent } from '@omono/consent'
import { mountWith, tableOf } from './draw-policy'
import { kit } from './kit'
import type { UiOptions } from './options'

/**
 * The table of the cookie policy, drawn from the vendors of the consent's surface: what the page says is what
 * the page does.
 */
export const CookiePolicy = ({ consent, options = {} }: { consent: Consent; options?: UiOptions }) =>
  tableOf(kit, consent, options)

/** Draws the cookie policy's table into `element`, again in every language that is set. Returns how to remove it. */
export const mountCookiePolicy = (
  element: Element,
  consent: Consent,
  options: UiOptions = {},
): (() => void) => mountWith(kit, consent, options, element)
