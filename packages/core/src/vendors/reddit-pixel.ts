import type { Known } from '../types'

export const redditPixel: Known<'reddit-pixel'> = {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  description:
    'Tells Reddit what visitors do here, to measure advertisements there and to choose who sees them.',
  company: 'Reddit, Inc.',
  country: 'US',
  party: 'third',
  // Measurement and audiences of advertisements.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://www.reddit.com/policies/privacy-policy/',
  scripts: ['redditstatic.com/ads/'],
  hosts: ['alb.reddit.com', 'pixel-config.reddit.com'],
  cookies: { _rdt_uuid: '90 day', _rdt_cid: '90 day', _rdt_em: '90 day' },
  keeps: { edgebucket: '2 year' },
  calls: { queue: 'rdt.callQueue', setup: ['init', 'enableFirstPartyCookies', 'disableFirstPartyCookies'] },
  grant: [['call', 'rdt', 'enableFirstPartyCookies']],
  withdraw: [['call', 'rdt', 'disableFirstPartyCookies']], // Ends the cookies, not the events: hence no `stops`.
}
