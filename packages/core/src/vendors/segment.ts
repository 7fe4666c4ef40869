import type { Known } from '../types'

export const segment: Known<'segment'> = {
  id: 'segment',
  name: 'Segment (Twilio)',
  description:
    'Collects what visitors do here, and passes it on to the other services that the site has chosen.',
  company: 'Twilio Inc.',
  country: 'US',
  party: 'third',
  // A router for measurements. What it loads for advertisements are vendors of their own.
  category: 'analytics',
  purposes: ['user-identification', 'activity-tracking', 'audience-measurement', 'tag-management'],
  policyUrl: 'https://www.twilio.com/legal/privacy',
  scripts: [
    'cdn.segment.com/analytics.js/',
    'cdn.segment.com/analytics-next/',
    'cdn.segment.com/next-integrations/',
  ],
  hosts: ['cdn.segment.com', 'api.segment.io', 'events.eu1.segmentapis.com'],
  cookies: { ajs_anonymous_id: '1 year', ajs_user_id: '1 year', ajs_group_id: '1 year' },
  storage: { 'ajs_*': 'persistent', 'persisted-queue:v1:*': 'persistent' },
  calls: {
    queue: 'analytics',
    setup: [
      'load',
      'setAnonymousId',
      'identify',
      'group',
      'addSourceMiddleware',
      'addDestinationMiddleware',
      'register',
      'ready',
      'on',
    ],
  },
  // Forgets the ids; it does not stop.
  withdraw: [['call', 'analytics.reset']],
}
