import type { Known } from '../types'

export const teads: Known<'teads'> = {
  id: 'teads',
  name: 'Teads',
  description: 'Shows advertisements, and measures what visitors do after they saw or clicked one.',
  company: 'Teads SA',
  country: 'LU',
  party: 'third',
  // Advertisements, and the measurement of their success.
  category: 'marketing',
  purposes: ['browser-identification', 'session-tracking', 'activity-tracking', 'advertising'],
  policyUrl: 'https://privacy-policy.teads.com/',
  scripts: ['p.teads.tv', 'a.teads.tv', 's8t.teads.tv'],
  hosts: ['teads.tv'],
  cookies: { tfpai: '30 day', tfpsi: '30 minute', _tfpvi: 'unknown' },
  keeps: { tt_viewer: '1 year' },
}
