import type { Known } from '../types'

export const xWidgets: Known<'x-widgets'> = {
  id: 'x-widgets',
  name: 'X (Twitter)',
  description: 'Shows posts and buttons of X, formerly Twitter, within the page.',
  company: 'X Internet Unlimited Company',
  country: 'IE',
  party: 'third',
  // Social content by which X recognises visitors across sites, for its advertising too.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'advertising', 'embedded-content'],
  policyUrl: 'https://x.com/en/privacy',
  scripts: ['platform.twitter.com', 'platform.x.com'],
  hosts: ['syndication.twitter.com', 'cdn.syndication.twimg.com', 'pbs.twimg.com'],
  keeps: {
    guest_id: '2 year',
    personalization_id: '2 year',
    syndication_guest_id: '2 year',
    tfw_exp: '2 year',
  },
}
