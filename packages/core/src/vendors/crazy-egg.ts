import { configurable } from '../model/configurable'

export const crazyEgg = /* @__PURE__ */ configurable(
  {
    id: 'crazy-egg',
    name: 'Crazy Egg',
    description:
      'Records where visitors click and scroll, as heatmaps and recordings, and compares versions of pages.',
    party: 'third',
    // Heatmaps and session recordings with identifiers that last a year.
    category: 'analytics',
    purposes: ['user-identification', 'session-tracking', 'activity-tracking'],
    policyUrl: 'https://www.crazyegg.com/privacy',
    scripts: ['script.crazyegg.com/pages/'],
    hosts: ['crazyegg.com'],
    cookies: {
      '_ce.*': '1 year', // Most of them for a day or less.
      _ceir: '1 year',
      _CEFT: '1 year',
      cebs: 'session',
      'cebsp_*': 'session',
      ce_need_secure_cookie: '1 second',
      ce_successful_csp_check: '24 hour',
      ceft_variant_override: 'session',
    },
    // The account's number in two parts: 0012/3456.
    script: { src: 'https://script.crazyegg.com/pages/scripts/{{account}}.js' },
  },
  'account',
)
