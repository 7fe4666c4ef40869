import type { Known } from '../types'

export const doubleclickFloodlight: Known<'doubleclick-floodlight'> = {
  id: 'doubleclick-floodlight',
  name: 'Google Marketing Platform (Floodlight)',
  description: 'Counts what people do on this site after they saw or clicked an advertisement for it.',
  company: 'Google LLC',
  country: 'US',
  party: 'third',
  // Measurement of advertising, and recognition of its audience across sites.
  category: 'marketing',
  purposes: ['browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://business.safety.google/privacy/',
  scripts: ['googletagmanager.com/gtag/js?id=DC-'],
  hosts: ['fls.doubleclick.net', 'ad.doubleclick.net', 'adservice.google.com/ddm/'],
  cookies: { _gcl_au: '90 day', _gcl_dc: '90 day' },
  keeps: {
    IDE: '13 month',
    DSID: '2 week',
    test_cookie: '15 minute',
    ar_debug: 'persistent',
    FLC: '10 second',
    APC: '6 month',
    RUL: '1 year',
  },
  signal: 'google-consent-mode',
  calls: { queue: 'dataLayer', setup: ['config', 'js', 'set', 'consent'] },
}
