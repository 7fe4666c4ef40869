import type { Known } from '../types'

export const googleTranslate: Known<'google-translate'> = {
  id: 'google-translate',
  name: 'Google Translate',
  description: 'Translates the page into the language that the visitor chooses.',
  company: 'Google LLC',
  country: 'US',
  party: 'third',
  // A translation that the visitor asks for, but the texts of the page go to Google.
  category: 'functional',
  purposes: ['content-customisation', 'embedded-content'],
  policyUrl: 'https://policies.google.com/privacy',
  scripts: [
    'translate.google.com/translate_a/',
    'translate.googleapis.com/_/translate_http/',
    'translate-pa.googleapis.com/v1/supportedLanguages',
  ],
  hosts: ['translate.googleapis.com', 'translate-pa.googleapis.com', 'gstatic.com/_/translate_http/'],
  cookies: { googtrans: 'session' },
}
