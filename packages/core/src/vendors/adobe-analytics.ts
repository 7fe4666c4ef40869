import type { Known } from '../types'

export const adobeAnalytics: Known<'adobe-analytics'> = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics',
  description: 'Measures how people use the site, and recognises them when they come back.',
  company: 'Adobe Systems Software Ireland Limited',
  country: 'IE',
  party: 'third',
  // Audience measurement with identifiers that last up to two years, and that other sites may share.
  category: 'analytics',
  purposes: ['user-identification', 'activity-tracking', 'audience-measurement', 'tag-management'],
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  // The container may load tags of other vendors, which need vendors of their own.
  scripts: ['assets.adobedtm.com', 'cdn1.adoberesources.net/alloy/'],
  hosts: ['omtrdc.net', '2o7.net', 'adobedc.net', 'demdex.net'],
  cookies: {
    s_cc: 'session',
    s_sq: 'session',
    s_vi: '2 year',
    's_vi_*': '2 year',
    s_fid: '2 year',
    s_ecid: '2 year',
    's_ppv*': 'session',
    s_tp: 'session',
    'AMCV_*': '2 year',
    'AMCVS_*': 'session',
    'kndctr_*_identity': '395 day',
    'kndctr_*_cluster': '30 minute',
  },
  keeps: { demdex: '180 day', 'kndctr_*_consent': '180 day' },
  snippets: ['_satellite.pageBottom('],
  // `adobe.optIn` and `setConsent` each reach a part of the tools only, and of sites set up for them: hence no steps.
}
