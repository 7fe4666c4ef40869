import { configurable } from '../model/configurable'

export const googleAnalytics = /* @__PURE__ */ configurable(
  {
    id: 'google-analytics',
    name: 'Google Analytics',
    description: 'Measures which pages are visited, by how many people, and where they come from.',
    company: 'Google LLC',
    country: 'US',
    party: 'third',
    // Audience measurement with identifiers that last up to two years; not needed to deliver the page.
    category: 'analytics',
    purposes: ['user-identification', 'browser-identification', 'session-tracking', 'activity-tracking'],
    surfaces: ['website'],
    policyUrl: 'https://business.safety.google/privacy/',
    scripts: [
      'googletagmanager.com/gtag/js?id=G-', // Google's other products share the loader: only these ids are Analytics.
      'googletagmanager.com/gtag/js?id=UA-',
      'googletagmanager.com/gtag/js?id=GT-',
      'google-analytics.com/analytics.js',
    ],
    hosts: [
      'google-analytics.com',
      'analytics.google.com',
      'stats.g.doubleclick.net',
      'google.com/ads/ga-audiences',
    ],
    cookies: {
      _ga: '2 year',
      '_ga_*': '2 year',
      _gid: '24 hour',
      _gat: '1 minute',
      '_gat_*': '1 minute',
      '_dc_gtm_*': '1 minute',
      '_gac_UA-*': '90 day', // With the property's id, because _gac_gb_* belongs to Google Ads.
      _gali: '30 second',
      AMP_TOKEN: '1 year',
      FPLC: 'unknown',
    },
    keeps: { FPID: 'unknown' }, // Set by the server, out of reach of scripts.
    signal: 'google-consent-mode',
    calls: { queue: 'dataLayer', setup: ['config', 'js', 'set', 'consent'] },
    script: {
      src: 'https://www.googletagmanager.com/gtag/js?id={{measurementId}}',
      ready: [
        ['call', 'gtag', 'js', 'now'],
        ['call', 'gtag', 'config', '{{measurementId}}'],
      ],
    },
    grant: [['set', 'ga-disable-{{measurementId}}', false]],
    withdraw: [['set', 'ga-disable-{{measurementId}}', true]],
    stops: true,
  },
  'measurementId',
)
