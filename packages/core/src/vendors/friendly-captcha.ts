import type { Known } from '../types'

export const friendlyCaptcha: Known<'friendly-captcha'> = {
  id: 'friendly-captcha',
  name: 'Friendly Captcha',
  description: 'Keeps programs away from forms, by a puzzle that the device solves by itself.',
  company: 'Friendly Captcha GmbH',
  country: 'DE',
  party: 'third',
  // Protection of forms, by a look at device and behaviour. On the page of the form, a site may declare it necessary.
  category: 'functional',
  purposes: ['computer-identification', 'session-identification', 'security'],
  policyUrl: 'https://friendlycaptcha.com/legal/privacy-end-users/',
  scripts: ['cdn.jsdelivr.net/npm/friendly-challenge'],
  // All that version 2 shows comes in a frame.
  hosts: ['frcapi.com', 'api.friendlycaptcha.com', 'eu-api.friendlycaptcha.eu'],
  storage: { frc_sc: 'session', frc_sid: 'session' },
}
