import { configurable } from '../model/configurable'

export const googleAds = /* @__PURE__ */ configurable(
  {
    id: 'google-ads',
    name: 'Google Ads',
    description:
      'Counts what people do here after they clicked an advertisement, and lets the site advertise to them again.',
    company: 'Google LLC',
    country: 'US',
    party: 'third',
    // Measurement of advertising, and audiences that are recognised across sites.
    category: 'marketing',
    purposes: ['browser-identification', 'activity-tracking', 'advertising'],
    policyUrl: 'https://business.safety.google/privacy/',
    // Paths, because Google's other advertising services are on the same hosts.
    scripts: [
      'googletagmanager.com/gtag/js?id=AW-',
      'googleadservices.com/pagead/conversion',
      'googleads.g.doubleclick.net/pagead/viewthroughconversion/',
    ],
    hosts: [
      'td.doubleclick.net',
      'bid.g.doubleclick.net',
      'google.com/pagead/',
      'google.com/ccm/',
      'google.com/rmkt/',
      'pagead2.googlesyndication.com/ccm/',
    ],
    cookies: {
      _gcl_au: '90 day',
      _gcl_aw: '90 day',
      _gcl_dc: '90 day',
      _gcl_gb: '90 day',
      _gcl_gs: '90 day',
      _gcl_ha: '90 day',
      _gcl_gf: '90 day',
      '_gac_gb_*': '90 day',
    },
    // The first four are set by a server on the site's own domain.
    keeps: {
      FPAU: '90 day',
      FPGCLAW: '90 day',
      FPGCLGB: '90 day',
      FPGCLDC: '90 day',
      NID: '6 month',
    },
    storage: { _gcl_ls: 'persistent' },
    signal: 'google-consent-mode',
    calls: { queue: 'dataLayer', setup: ['config', 'js', 'set', 'consent'] },
    script: {
      src: 'https://www.googletagmanager.com/gtag/js?id=AW-{{conversionId}}',
      ready: [
        ['call', 'gtag', 'js', 'now'],
        ['call', 'gtag', 'config', 'AW-{{conversionId}}'],
      ],
    },
  },
  'conversionId',
)
