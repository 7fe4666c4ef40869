import type { Known } from '../types'

export const rtbHouse: Known<'rtb-house'> = {
  id: 'rtb-house',
  name: 'RTB House',
  description: 'Notes which offers visitors look at here, to show them advertisements for these elsewhere.',
  party: 'third',
  // Retargeting across sites.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://www.rtbhouse.com/privacy-center',
  scripts: ['tags.creativecdn.com'],
  hosts: ['creativecdn.com'],
  cookies: { '__rtbh.lid': '1 year', '__rtbh.uid': '1 year' },
  keeps: { u: '365 day', ts: '365 day', c: '364 day', g: '364 day' },
}
