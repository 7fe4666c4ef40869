import type { Known } from '../types'

export const chartbeat: Known<'chartbeat'> = {
  id: 'chartbeat',
  name: 'Chartbeat',
  description:
    'Measures how many people read each page at the moment, for how long, and where they come from.',
  company: 'Chartbeat, Inc.',
  country: 'US',
  party: 'third',
  // Audience measurement with an identifier; not needed to deliver the page.
  category: 'analytics',
  purposes: ['browser-identification', 'session-tracking', 'activity-tracking', 'audience-measurement'],
  policyUrl: 'https://chartbeat.com/privacy/',
  scripts: ['static.chartbeat.com'],
  hosts: ['chartbeat.net'],
  cookies: {
    _cb: 'unknown',
    _cb_ls: 'unknown',
    _cb_cp: 'unknown',
    _cb_svref: '30 minute',
    '_chartbeat*': '30 day',
    _SUPERFLY_nosample: '1 hour',
  },
}
