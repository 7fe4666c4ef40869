import type { Known } from '../types'

export const metaPixel: Known<'meta-pixel'> = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  description:
    'Tells Facebook and Instagram what visitors do here, to measure advertisements and to choose who sees them.',
  company: 'Meta Platforms Ireland Limited',
  country: 'IE',
  party: 'third',
  // Measurement and audiences of advertisements.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  scripts: ['connect.facebook.net/en_US/fbevents.js', 'connect.facebook.net/signals/'],
  hosts: ['facebook.com/tr', 'facebook.com/privacy_sandbox/pixel/'],
  cookies: { _fbp: '90 day', _fbc: '90 day' },
  keeps: { fr: '90 day', datr: '2 year', sb: '2 year' },
  storage: { lastExternalReferrer: 'persistent', lastExternalReferrerTime: 'persistent' },
  calls: { queue: 'fbq.queue', setup: ['init', 'consent', 'set', 'dataProcessingOptions'] },
  grant: [['call', 'fbq', 'consent', 'grant']],
  // A pause: what happens in it would be sent after the next grant. Hence no `stops`.
  withdraw: [['call', 'fbq', 'consent', 'revoke']],
}
