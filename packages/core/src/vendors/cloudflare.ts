import type { Known } from '../types'

// Web Analytics is a vendor of its own.
export const cloudflare: Known<'cloudflare'> = {
  id: 'cloudflare',
  name: 'CloudFlare',
  description: 'Delivers the pages of the site and protects them from attacks.',
  party: 'third',
  // Delivery and security in front of the site: bot defence, rate limits, load balancing. No page can switch it off.
  category: 'necessary',
  purposes: ['computer-identification', 'asset-optimisation', 'content-customisation'],
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
  scripts: ['challenges.cloudflare.com'],
  cookies: {
    __cf_bm: '30 minute',
    cf_clearance: 'unknown',
    __cflb: '24 hour',
    _cfuvid: 'session',
    __cfruid: 'session',
    __cfwaitingroom: 'session',
    __cfseq: 'session',
    cf_ob_info: '30 second',
    cf_use_ob: '30 second',
    'cf_chl_rc_*': 'unknown',
    cf_chl_2: 'session',
  },
}
