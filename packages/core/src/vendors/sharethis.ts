import { configurable } from '../model/configurable'

export const sharethis = /* @__PURE__ */ configurable(
  {
    id: 'sharethis',
    name: 'ShareThis',
    description: 'Shows buttons with which visitors share the page on social networks.',
    company: 'ShareThis, Inc.',
    country: 'US',
    party: 'third',
    // The makers of the buttons sell what they learn about interests, for advertising.
    category: 'marketing',
    purposes: ['browser-identification', 'activity-tracking', 'advertising', 'embedded-content'],
    policyUrl: 'https://sharethis.com/privacy/',
    scripts: [
      'platform-api.sharethis.com',
      'buttons-config.sharethis.com',
      'count-server.sharethis.com',
      'w.sharethis.com',
      'ws.sharethis.com',
    ],
    hosts: ['sharethis.com'],
    cookies: { fpestid: '13 month', pxcelAcc3PC: '1 day', __unam: 'unknown' },
    keeps: {
      __stid: '1 year',
      __stidv: '10 year',
      pxcelBcnLcy: 'session',
      'pxcelPage*': '1 year',
      st_optout: '10 year',
    },
    script: {
      src: 'https://platform-api.sharethis.com/js/sharethis.js#property={{propertyId}}&product={{product}}',
    },
  },
  'propertyId',
  'product',
)
