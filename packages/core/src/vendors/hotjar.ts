import type { Known } from '../types'

export const hotjar: Known<'hotjar'> = {
  id: 'hotjar',
  name: 'Hotjar',
  description:
    'Records how visitors move, click and scroll, as heatmaps and recordings, and asks for their opinion.',
  company: 'Hotjar Limited',
  country: 'MT',
  party: 'third',
  // Session recordings and heatmaps, with an identifier that lasts a year.
  category: 'analytics',
  purposes: ['browser-identification', 'session-tracking', 'activity-tracking', 'audience-measurement'],
  policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
  scripts: ['static.hotjar.com', 'script.hotjar.com'],
  hosts: ['hotjar.com', 'hotjar.io'],
  // Many of them for a session or 30 minutes.
  cookies: { '_hj*': '365 day', hj_visitor: 'session' },
  storage: { '_hj*': 'persistent', hjViewportId: 'session', hjActiveViewportIds: 'persistent' },
  calls: { queue: 'hj.q', setup: ['identify'] },
}
