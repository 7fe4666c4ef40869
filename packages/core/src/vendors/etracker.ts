import { configurable } from '../model/configurable'

export const etracker = /* @__PURE__ */ configurable(
  {
    id: 'etracker',
    name: 'etracker',
    description: 'Measures which pages are visited, how they are used, and where the visitors come from.',
    company: 'etracker GmbH',
    country: 'DE',
    party: 'third',
    // Audience measurement, with an identifier of two years where cookies are on.
    category: 'analytics',
    purposes: ['user-identification', 'session-tracking', 'activity-tracking'],
    policyUrl: 'https://www.etracker.com/en/data-privacy/',
    scripts: ['code.etracker.com', 'static.etracker.com'],
    hosts: ['etracker.com', 'etracker.de'],
    cookies: {
      _et_coid: '720 day',
      isSdEnabled: '24 hour',
      BT_sdc: 'session',
      BT_pdc: '1 year',
      BT_ctst: 'session',
      BT_ecl: '30 day',
      GS3_v: '1 year',
    },
    keeps: { et_allow_cookies: '480 day', et_oi_v2: '50 year', cntcookie: '4 year' },
    storage: {
      _et_coid: 'persistent',
      et_scroll_depth: 'session',
      et_cssSelectors: 'session',
      et_cssSelectorsLoaded: 'session',
    },
    script: {
      src: 'https://code.etracker.com/code/e.js',
      attributes: { id: '_etLoader', 'data-block-cookies': 'true', 'data-secure-code': '{{secureCode}}' },
      ready: [['call', '_etracker.enableCookies', '{{domain}}']],
    },
    // For a grant after a withdrawal.
    grant: [['call', '_etracker.enableCookies', '{{domain}}']],
    // Ends the cookies, not the measurement; hence no `stops`.
    withdraw: [['call', '_etracker.disableCookies', '{{domain}}']],
  },
  'secureCode',
  'domain?',
)
