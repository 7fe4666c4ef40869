import type { Known } from '../types'

export const youtubeEmbed: Known<'youtube-embed'> = {
  id: 'youtube-embed',
  name: 'YouTube',
  description: 'Plays videos from YouTube within the page.',
  company: 'Google LLC',
  country: 'US',
  party: 'third',
  // The player recognises visitors across sites for advertising; the host without cookies only delays that.
  category: 'marketing',
  purposes: ['browser-identification', 'activity-tracking', 'advertising', 'embedded-content'],
  policyUrl: 'https://business.safety.google/privacy/',
  scripts: ['youtube.com/iframe_api', 'youtube.com/player_api', 'youtube.com/s/player/'],
  hosts: ['youtube.com/embed/', 'youtube-nocookie.com', 'ytimg.com', 'img.youtube.com'],
  keeps: {
    VISITOR_INFO1_LIVE: '180 day',
    VISITOR_PRIVACY_METADATA: '180 day',
    YSC: 'session',
    PREF: '8 month',
    GPS: '1 day',
    DEVICE_INFO: '179 day',
    LOGIN_INFO: '2 year',
    '__Secure-ROLLOUT_TOKEN': '180 day',
  },
}
