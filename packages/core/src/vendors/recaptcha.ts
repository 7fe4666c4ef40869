import type { Known } from '../types'

export const recaptcha: Known<'recaptcha'> = {
  id: 'recaptcha',
  name: 'Google reCAPTCHA',
  description: 'Tells people from programs, to keep abuse away from forms.',
  company: 'Google LLC',
  country: 'US',
  party: 'third',
  // Protection of forms, by watching device and behaviour. On the page of the form, a site may declare it necessary.
  category: 'functional',
  purposes: ['browser-identification', 'computer-identification', 'security'],
  policyUrl: 'https://business.safety.google/privacy/',
  scripts: ['google.com/recaptcha/', 'recaptcha.net/recaptcha/', 'gstatic.com/recaptcha/'],
  keeps: { _GRECAPTCHA: '179 day', NID: '6 month' },
  storage: { _grecaptcha: 'persistent' },
  // Not `execute` and `render`, which stand in handlers of larger scripts.
  snippets: ['grecaptcha.ready(', 'grecaptcha.enterprise.ready('],
}
