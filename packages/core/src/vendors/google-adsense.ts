import { configurable } from '../model/configurable'

export const googleAdsense = /* @__PURE__ */ configurable(
  {
    id: 'google-adsense',
    name: 'Google AdSense',
    description: 'Shows advertisements from Google on the page, which pay for the site.',
    company: 'Google LLC',
    country: 'US',
    party: 'third',
    // Advertisements, which use cookies even where they are not personal.
    category: 'marketing',
    purposes: ['browser-identification', 'activity-tracking', 'advertising'],
    policyUrl: 'https://business.safety.google/privacy/',
    scripts: [
      'pagead2.googlesyndication.com/pagead/js/',
      'pagead2.googlesyndication.com/pagead/managed/js/',
      'google.com/adsense/search/',
    ],
    // The frames with the advertisements; other paths of the last host are of Google Ads.
    hosts: ['googlesyndication.com', 'adtrafficquality.google', 'googleads.g.doubleclick.net/pagead/ads'],
    cookies: {
      __gads: '13 month',
      __gpi: '13 month',
      __eoi: '3 month',
      __gsas: '3 month',
      GoogleAdServingTest: 'session',
      GED_PLAYLIST_ACTIVITY: 'session',
      ACLK_DATA: '5 minute',
    },
    keeps: { __gpi_optout: '13 month', IDE: '2 year', test_cookie: '1 year' },
    storage: {
      google_adsense_settings: 'persistent',
      google_ama_config: 'persistent',
      'google_experiment_mod*': 'persistent',
    },
    script: {
      src: 'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client={{clientId}}',
      attributes: { crossorigin: 'anonymous' },
    },
  },
  'clientId',
)
