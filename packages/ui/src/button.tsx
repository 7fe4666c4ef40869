import { h } from 'preact'
import type { Say } from './say'

/** The visible label is the whole label: agents and voice control read nothing else. */
export const button = (say: Say, action: string, label = say(`action.${action}`), hook?: string) => (
  <button type="button" data-omono={hook} data-omono-action={action}>
    {/* Characters that turn the direction of text could make one choice read as the other. */}
    {label.replace(/\p{Bidi_C}/gu, '').slice(0, 200)}
  </button>
)

/** The two choices, alike and side by side, and what else can be done here. */
export const actions = (say: Say, last: string) => (
  <div class="omono-actions">{['reject-all', 'accept-all', last].map((action) => button(say, action))}</div>
)
