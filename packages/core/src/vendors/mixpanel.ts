import type { Known } from '../types'

export const mixpanel: Known<'mixpanel'> = {
  id: 'mixpanel',
  name: 'Mixpanel',
  description: 'Measures which pages and features people use, and in what order.',
  company: 'Mixpanel, Inc.',
  country: 'US',
  party: 'third',
  // Product analytics with an identifier that lasts a year, and session replay where the site turns it on.
  category: 'analytics',
  purposes: ['user-identification', 'session-tracking', 'activity-tracking', 'audience-measurement'],
  policyUrl: 'https://mixpanel.com/legal/privacy-policy/',
  scripts: ['mxpnl.com/libs/'],
  hosts: ['api-js.mixpanel.com', 'api.mixpanel.com', 'api-eu.mixpanel.com', 'api-in.mixpanel.com'],
  cookies: { 'mp_*_mixpanel': '1 year' },
  keeps: { '__mp_opt_in_out_*': '1 year' }, // The answer to the question itself; in localStorage by default.
  storage: {
    'mp_*_mixpanel': 'persistent',
    '__mpq_*': 'persistent',
    'mp_tab_id_*': 'session',
    'mp_gen_new_tab_id_*': 'session',
  },
  databases: { mixpanelBrowserDb: 'persistent' },
  calls: { queue: 'mixpanel', setup: ['init', 'set_config', 'register', 'register_once', 'identify'] },
  // Without an event of its own on each page.
  grant: [['call', 'mixpanel.opt_in_tracking', { track: false }]],
  // By default it would also delete the profile of a person who is signed in.
  withdraw: [['call', 'mixpanel.opt_out_tracking', { delete_user: false }]],
  stops: true,
}
