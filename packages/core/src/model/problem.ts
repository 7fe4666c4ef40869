/** Each names a section of docs/messages.md. */
export type ProblemCode =
  | 'bad-vendor'
  | 'no-vendors'
  | 'bad-name'
  | 'bad-days'
  | 'bad-policy-version'
  | 'bad-domain'
  | 'unknown-vendor'
  | 'never-released'
  | 'bad-settings'
  | 'script-failed'
  | 'step-skipped'
  | 'start-failed'
  | 'stop-failed'
  | 'ui-failed'
  | 'gate-failed'
  | 'not-persisted'
  | 'google-commands-early'
  | 'trusted-types'
  | 'no-way-back'

/** What to do about it, for the development build. The production build prints the code and its subject. */
export const advice: Record<ProblemCode, string> = {
  'bad-vendor':
    'is not a vendor or is registered twice, so this entry is left out. A vendor needs `id` (kebab-case), `category` and `purposes`, and a `name` to be shown.',
  'no-vendors': 'has no vendors, so everything stays held. Check `vendors` and the spelling of `surface`.',
  'bad-name':
    'cannot name a cookie. Use letters, digits, `_` and `-`, at most 40 of them. `omono_consent` is used instead.',
  'bad-days':
    'is not between 1 and 395 days, the thirteen months that regulators accept. 182 days are used instead.',
  'bad-policy-version':
    'is not a policy version. Use letters, digits, `.`, `_` and `-`, at most 40. `0` is used instead.',
  'bad-domain': 'is not this host or a parent domain of it. The decision is kept for this host alone.',
  'never-released':
    'is held for good. Its vendor must be registered on this surface, its URL must belong to that vendor or to this site, and an inline script must have come with the page.',
  'unknown-vendor':
    'is not registered on this surface, so what names it stays held. Add it to `vendors`, or correct the name.',
  'bad-settings':
    'was not loaded: a setting is missing or is not plain text, or this page allows no Trusted Types policy `omono-consent`. Check the settings given with the vendor.',
  'script-failed': 'did not load within ten seconds, or failed. What follows it was released.',
  'step-skipped':
    'was skipped: a setting, or what the step calls, is not there. That is normal before the vendor has loaded.',
  'start-failed': 'threw in whenGranted(). The other vendors went on.',
  'stop-failed': 'threw while it was being stopped. Reload the page to be sure that it is off.',
  'gate-failed':
    'The automatic gate could not be made, so only declared elements are held. Look at the error, and at what was given to automaticGate().',
  'ui-failed':
    'could not be drawn, so nothing is asked and nothing is granted. Check that the UI can be loaded.',
  'not-persisted':
    'could not be stored: this browser keeps neither cookies nor localStorage here. The choice holds until the page is left.',
  'google-commands-early':
    'was called before the consent default. Move the consent SDK above every Google tag.',
  'trusted-types': 'could not be released under this page’s Trusted Types. Allow the policy `omono-consent`.',
  'no-way-back':
    'has no element with data-omono-action="open-preferences" and no `ui` to draw a control, so a visitor cannot change their mind.',
}
