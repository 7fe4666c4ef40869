import type { Known } from '../types'

export const outbrain: Known<'outbrain'> = {
  id: 'outbrain',
  name: 'Outbrain (Teads)',
  description:
    'Shows recommended content of advertisers, and measures what visitors do after they clicked on it.',
  company: 'Teads Holding Co.',
  country: 'US',
  party: 'third',
  // Paid recommendations and the measurement of their success.
  category: 'marketing',
  purposes: ['browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://www.outbrain.com/privacy/',
  scripts: ['amplify.outbrain.com', 'widgets.outbrain.com'],
  hosts: ['outbrain.com', 'outbrainimg.com'],
  cookies: {
    outbrain_dicbo_id: '1 day',
    dicbo_id: '1 day',
    unifiedPixel: 'session',
    'OB-USER-TOKEN': 'unknown',
  },
  keeps: { obuid: '3 month', auid: '90 day', 'obsessionid-*': '30 minute', opout: '1 year' },
  storage: { 'OB-USER-TOKEN': 'persistent' },
  calls: { queue: 'obApi.queue', setup: [] }, // All that waits there is events.
}
