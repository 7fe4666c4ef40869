import type { Consent } from '@omono/consent'
import { mountWith as mountMedia } from './draw-media'
import { mountWith } from './draw-placeholders'
import { kit } from './kit'
import type { UiOptions } from './options'

/**
 * Shows in each frame that waits for consent what it is and whose, with a choice: for once, or for good. It stands in the
 * frame's own empty document, so its box is what the site made it, and no style of the page gets in. In an element with
 * `data-omono="placeholder"` it stands until its vendor is granted. From now on, also in frames that come later, and in
 * every language that is set. Calling it again is harmless.
 */
export function mountPlaceholders(consent: Consent, options: UiOptions = {}): void {
  mountWith(kit, consent, options)
  mountMedia(kit, consent, options)
}
