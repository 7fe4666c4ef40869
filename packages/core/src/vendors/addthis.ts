import type { Known } from '../types'

export const addthis: Known<'addthis'> = {
  id: 'addthis',
  name: 'AddThis',
  description: 'Draws buttons with which visitors share the page on social networks.',
  company: 'Oracle America, Inc.',
  country: 'US',
  party: 'third',
  // Share buttons that collected audience profiles. The service is said to have ended; old snippets are still on pages.
  category: 'marketing',
  purposes: ['browser-identification', 'activity-tracking', 'advertising'],
  scripts: ['s7.addthis.com', 'm.addthis.com', 'addthisedge.com'],
  hosts: ['addthis.com'],
  cookies: { __atuvc: '13 month', __atuvs: '30 minute' },
  keeps: { uvc: '13 month', loc: '13 month', xtc: '13 month' },
}
