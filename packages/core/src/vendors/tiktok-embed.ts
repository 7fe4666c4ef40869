import type { Known } from '../types'

export const tiktokEmbed: Known<'tiktok-embed'> = {
  id: 'tiktok-embed',
  name: 'TikTok',
  description: 'Shows videos from TikTok within the page.',
  company: 'TikTok Technology Limited',
  country: 'IE',
  party: 'third',
  // Social content by which TikTok recognises visitors across sites, for its advertising too.
  category: 'marketing',
  purposes: ['browser-identification', 'activity-tracking', 'advertising', 'embedded-content'],
  policyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  scripts: ['tiktok.com/embed.js', 'ttwstatic.com'],
  hosts: ['tiktok.com/embed/', 'tiktok.com/player/'],
  keeps: { ttwid: '1 year', msToken: '9 day' },
}
