import type { Known } from '../types'

export const xPixel: Known<'x-pixel'> = {
  id: 'x-pixel',
  name: 'X (Twitter) Pixel',
  description: 'Tells X what visitors do here, to measure advertisements there and to choose who sees them.',
  company: 'X Internet Unlimited Company',
  country: 'IE',
  party: 'third',
  // Measurement and audiences of advertisements.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://x.com/en/privacy',
  scripts: ['static.ads-twitter.com'],
  hosts: ['analytics.twitter.com', 't.co/i/adsct', 't.co/1/i/adsct'],
  cookies: { _twpid: 'unknown', _twclid: '30 day' },
  keeps: {
    personalization_id: '2 year',
    guest_id: '2 year',
    guest_id_ads: '2 year',
    guest_id_marketing: '2 year',
    muc_ads: '2 year',
  },
  calls: { queue: 'twq.queue', setup: ['config', 'init'] },
}
