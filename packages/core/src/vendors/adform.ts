import type { Known } from '../types'

export const adform: Known<'adform'> = {
  id: 'adform',
  name: 'Adform',
  description: 'Measures visits that advertisements lead to, and chooses who sees which advertisements.',
  company: 'Adform A/S',
  country: 'DK',
  party: 'third',
  // Measurement and audiences of advertisements, and the advertisements themselves.
  category: 'marketing',
  purposes: ['browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://site.adform.com/privacy-center/overview/',
  scripts: ['adform.net'], // Its tracking hosts, of which each customer has another, answer with code.
  cookies: { adformfrpid: '30 day' },
  keeps: { uid: '60 day', cid: '60 day', C: '60 day', TPC: '14 day', otsid: '365 day' },
}
