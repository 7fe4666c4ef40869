import type { Known } from '../types'

export const quantcast: Known<'quantcast'> = {
  id: 'quantcast',
  name: 'Quantcast',
  description: 'Measures who visits the site, and chooses by it who sees which advertisements elsewhere.',
  party: 'third',
  // Measurement of audiences across sites, used for advertising.
  category: 'marketing',
  purposes: ['browser-identification', 'activity-tracking', 'audience-measurement', 'advertising'],
  policyUrl: 'https://www.quantcast.com/privacy/',
  scripts: ['quantserve.com', 'rules.quantcount.com'],
  hosts: ['quantcount.com'],
  cookies: { __qca: '13 month' },
  keeps: { mc: '13 month', d: '13 month', cref: '13 month' },
}
