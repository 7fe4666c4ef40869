import { configurable } from '../model/configurable'

export const luckyOrange = /* @__PURE__ */ configurable(
  {
    id: 'lucky-orange',
    name: 'Lucky Orange',
    description:
      'Records how visitors use the pages, as heatmaps and recordings, and can show chats and surveys.',
    party: 'third',
    // Session recordings with an identifier that lasts two years.
    category: 'analytics',
    purposes: ['user-identification', 'session-tracking', 'activity-tracking'],
    policyUrl: 'https://www.luckyorange.com/legal/privacy',
    scripts: ['tools.luckyorange.com/core/', 'd10lpsik1i8c69.cloudfront.net/w.js'],
    hosts: ['luckyorange.com', 'luckyorange.net'],
    cookies: {
      'lo-uid': '2 year',
      'lo-visits': '2 year',
      'lo-domain-check': '1 second',
      // Of the script before 2021.
      _lo_uid: '2 year',
      _lo_rid: '30 minute',
      _lo_v: '1 year',
      __lotl: '180 day',
      __lotr: '180 day',
    },
    keeps: { 'lo-opt-out': '2 year' },
    storage: { 'lo-session': 'persistent', 'lo-visitor': 'persistent', 'lo-messenger': 'persistent' },
    script: { src: 'https://tools.luckyorange.com/core/lo.js?site-id={{siteId}}' },
  },
  'siteId',
)
