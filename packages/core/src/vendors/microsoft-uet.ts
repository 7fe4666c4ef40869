import type { Known } from '../types'

export const microsoftUet: Known<'microsoft-uet'> = {
  id: 'microsoft-uet',
  name: 'Microsoft Advertising UET',
  description:
    'Tells Microsoft what visitors do here, to measure advertisements in Bing and to choose who sees them.',
  party: 'third',
  // Measurement and audiences of advertisements.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://privacy.microsoft.com/en-us/privacystatement',
  scripts: ['bat.bing.com', 'bat.bing.net'],
  cookies: { _uetsid: '1 day', _uetvid: '13 month', _uetmsclkid: '90 day' },
  // The first tells UET to stay off.
  keeps: { _uetmsdns: 'unknown', MUID: '13 month', MR: '7 day', MSPTC: '1 year' },
  storage: { '_uetsid*': 'persistent', '_uetvid*': 'persistent', '_uetmsclkid*': 'persistent' },
  // Words one by one and no array: so the queue cannot be sorted.
  grant: [['push', 'uetq', 'consent', 'update', { ad_storage: 'granted' }]],
  // It sends on, without cookies: hence no `stops`.
  withdraw: [['push', 'uetq', 'consent', 'update', { ad_storage: 'denied' }]],
}
