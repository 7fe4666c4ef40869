import type { Consent, View } from '@omono/consent'
import { mount } from './mount'
import type { UiOptions } from './options'

const shown = new WeakMap<Consent, (view: View, options?: UiOptions) => void>()

/**
 * Draws the banner, the preferences or the control that re-opens them, and keeps them true to `consent` from then
 * on: the banner leaves when nothing is left to ask, wherever the answer was given. Calling it again is harmless.
 *
 * @example
 * const consent = createConsent({ surface: 'website', vendors, policy, ui: show })
 */
export function show(consent: Consent, view: View, options?: UiOptions): void {
  if (!shown.has(consent)) shown.set(consent, mount(consent, options ?? {}))
  shown.get(consent)?.(view, options)
}
