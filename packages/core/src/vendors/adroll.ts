import type { Known } from '../types'

export const adroll: Known<'adroll'> = {
  id: 'adroll',
  name: 'AdRoll',
  description: 'Shows advertisements of this site elsewhere to people who visited it.',
  company: 'NextRoll, Inc.',
  country: 'US',
  party: 'third',
  // Retargeting.
  category: 'marketing',
  purposes: ['browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://www.nextroll.com/privacy',
  // The answer about consent on the second is a script.
  scripts: ['s.adroll.com', 'd.adroll.com'],
  hosts: ['adroll.com'],
  cookies: { __adroll_fpc: '1 year', __ar_v4: '1 year' },
  keeps: { __adroll: '13 month', __adroll_shared: '13 month' },
  calls: { queue: 'adroll', setup: ['setProperties', 'identify', 'identify_email', 'get_cookie'] },
}
