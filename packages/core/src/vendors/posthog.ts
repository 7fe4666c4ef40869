import type { Known } from '../types'

export const posthog: Known<'posthog'> = {
  id: 'posthog',
  name: 'PostHog',
  description:
    'Measures which pages and features people use, records visits, and tries out variants of features.',
  company: 'PostHog, Inc.',
  country: 'US',
  party: 'third',
  // Product analytics with an identifier that lasts a year, and session replay.
  category: 'analytics',
  purposes: ['user-identification', 'session-tracking', 'activity-tracking', 'audience-measurement'],
  policyUrl: 'https://posthog.com/privacy',
  scripts: ['us-assets.i.posthog.com', 'eu-assets.i.posthog.com'],
  hosts: ['i.posthog.com', 'app.posthog.com'],
  cookies: { 'ph_*_posthog': '1 year', 'dmn_chk_*': '3 second' },
  keeps: { '__ph_opt_in_out_*': '1 year' }, // The answer to the question itself; in localStorage by default.
  storage: {
    'ph_*_posthog': 'persistent',
    'ph_*_window_id': 'session',
    'ph_*_primary_window_exists': 'session',
    'ph_*_session_registered_properties': 'session',
    'seenSurvey_*': 'persistent',
    lastSeenSurveyDate: 'persistent',
  },
  calls: {
    queue: 'posthog',
    setup: ['init', 'set_config', 'register', 'register_once', 'identify', 'group'],
  },
  // Without an event of its own.
  grant: [['call', 'posthog.opt_in_capturing', { captureEventName: false }]],
  withdraw: [['call', 'posthog.opt_out_capturing']],
  stops: true,
}
