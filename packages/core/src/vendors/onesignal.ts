import type { Known } from '../types'

export const onesignal: Known<'onesignal'> = {
  id: 'onesignal',
  name: 'OneSignal',
  description: 'Asks visitors whether the site may send them push messages, and sends these.',
  company: 'OneSignal, Inc.',
  country: 'US',
  party: 'third',
  // Messages of the site to people whom it recognises, chosen by what they did on it.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'activity-tracking', 'communication'],
  policyUrl: 'https://onesignal.com/privacy_policy',
  scripts: ['cdn.onesignal.com'],
  hosts: ['onesignal.com'],
  storage: {
    os_pageViews: 'persistent',
    'onesignal-notification-prompt': 'persistent',
    'onesignal-non-push-prompt': 'persistent',
    'onesignal-pageview-count': 'session',
  },
  databases: { ONE_SIGNAL_SDK_DB: 'persistent' },
  // No steps: a refusal by `setConsentGiven` outlasts the page, and could not be taken back before the script is there.
}
