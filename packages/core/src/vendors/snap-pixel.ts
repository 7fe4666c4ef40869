import type { Known } from '../types'

export const snapPixel: Known<'snap-pixel'> = {
  id: 'snap-pixel',
  name: 'Snap Pixel',
  description:
    'Tells Snapchat what visitors do here, to measure advertisements there and to choose who sees them.',
  company: 'Snap Inc.',
  country: 'US',
  party: 'third',
  // Measurement and audiences of advertisements.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://values.snap.com/privacy/privacy-policy',
  scripts: ['sc-static.net/scevent.min.js', 'tr.snapchat.com/config/'],
  hosts: ['tr.snapchat.com', 'tr6.snapchat.com'],
  cookies: {
    _scid: '13 month',
    _scid_r: '13 month',
    _schn: '1 day',
    _ScCbts: 'unknown',
    _sctr: 'unknown',
  },
  keeps: { sc_at: '1 year', 'sc-a-nonce': '1 year', 'X-AB': '1 day' },
  storage: { 'u_sclid*': 'persistent', 'u_scsid*': 'session' },
  calls: { queue: 'snaptr.queue', setup: ['init'] },
}
