import type { Known } from '../types'

export const vwo: Known<'vwo'> = {
  id: 'vwo',
  name: 'VWO',
  description: 'Shows different versions of the page to different visitors, and measures which works better.',
  company: 'Wingify Software Pvt. Ltd.',
  country: 'IN',
  party: 'third',
  // Experiments and recordings of what visitors do; the page works without.
  category: 'analytics',
  purposes: ['browser-identification', 'session-tracking', 'activity-tracking', 'content-customisation'],
  policyUrl: 'https://wingify.com/privacy-policy/',
  scripts: ['dev.visualwebsiteoptimizer.com'],
  hosts: ['visualwebsiteoptimizer.com'],
  cookies: {
    '_vwo_uuid*': '1 year',
    _vwo_ds: '3 month',
    _vwo_sn: '1 day',
    _vwo_referrer: 'session',
    _vis_opt_s: '100 day',
    _vis_opt_test_cookie: 'session',
    '_vis_opt_exp_*': '100 day',
  },
  keeps: { _vis_opt_out: '10 year', _vwo_ssm: '10 year' },
  storage: { '_vwo_*_config': 'persistent', '_vwo_*_settings': 'persistent' },
  // The code hides the page until the vendor answers, so it must not run before.
  snippets: ['_vwo_code'],
}
