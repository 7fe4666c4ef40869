import type { Known } from '../types'

export const tiktokPixel: Known<'tiktok-pixel'> = {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  description:
    'Tells TikTok what visitors do here, to measure advertisements there and to choose who sees them.',
  company: 'TikTok Technology Limited',
  country: 'IE',
  party: 'third',
  // Measurement and audiences of advertisements.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  scripts: ['analytics.tiktok.com/i18n/pixel/'],
  hosts: ['analytics.tiktok.com', 'analytics-ipv6.tiktokw.us'],
  cookies: { _ttp: '13 month', _tt_enable_cookie: '13 month', 'ttcsid*': '13 month', ttclid: '13 month' },
  keeps: { ttwid: '1 year', msToken: '9 day' },
  storage: { tt_sessionId: 'session', tt_pixel_session_index: 'session', tt_appInfo: 'session' },
  // Nothing that waits there starts the pixel: its id is kept elsewhere.
  calls: { queue: 'ttq', setup: ['identify', 'enableCookie', 'disableCookie', 'holdConsent'] },
  grant: [['call', 'ttq.grantConsent']],
  // That it stops all was not read in TikTok's own words: hence no `stops`.
  withdraw: [['call', 'ttq.revokeConsent']],
}
