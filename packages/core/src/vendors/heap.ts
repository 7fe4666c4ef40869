import type { Known } from '../types'

export const heap: Known<'heap'> = {
  id: 'heap',
  name: 'Heap',
  description:
    'Records every click, page view and form that a visitor uses, to show the site how people get on.',
  company: 'Heap, Inc.',
  country: 'US',
  party: 'third',
  // Product analytics with an identifier that lasts 13 months, and session replay where the site turns it on.
  category: 'analytics',
  purposes: ['user-identification', 'session-tracking', 'activity-tracking', 'audience-measurement'],
  policyUrl: 'https://www.heap.io/privacy',
  scripts: ['cdn.heapanalytics.com/js/', 'cdn.us.heap-api.com', 'cdn.eu.heap-api.com'],
  hosts: ['heapanalytics.com', 'heap-api.com'],
  cookies: {
    '_hp2_id.*': '13 month',
    '_hp2_ses_props.*': '30 minute',
    '_hp2_props.*': '13 month',
    '_hp2_hld*': '1 second',
    '_hp5_*': '13 month',
    'userty.core.*': '2 year',
  },
  // Of the classic snippet. The newer one keeps functions, which have no words.
  calls: {
    queue: 'heap',
    setup: ['addEventProperties', 'identify', 'addUserProperties', 'clearEventProperties', 'resetIdentity'],
  },
  grant: [['call', 'heap.startTracking']],
  // What it ends was not read in Heap's own words: hence no `stops`.
  withdraw: [['call', 'heap.stopTracking']],
}
