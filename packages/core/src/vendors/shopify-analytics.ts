import type { Known } from '../types'

export const shopifyAnalytics: Known<'shopify-analytics'> = {
  id: 'shopify-analytics',
  name: 'Shopify Analytics',
  description: 'Counts visits to the shop, and notes which links and advertisements they came from.',
  company: 'Shopify International Limited',
  country: 'IE',
  party: 'third',
  // Statistics of the shop and where its visitors come from; a shop works without.
  category: 'analytics',
  purposes: ['browser-identification', 'session-tracking', 'activity-tracking', 'audience-measurement'],
  policyUrl: 'https://www.shopify.com/legal/cookies',
  // What the shop's own domain serves of it cannot be named here, and the rest of these hosts is the shop.
  scripts: ['cdn.shopify.com/s/trekkie', 'cdn.shopify.com/shopifycloud/boomerang/'],
  hosts: ['monorail-edge.shopifysvc.com'],
  cookies: {
    _shopify_y: '1 year',
    _shopify_s: '30 minute',
    _shopify_sa_t: '30 minute',
    _shopify_sa_p: '30 minute',
    _landing_page: '2 week',
    _orig_referrer: '2 week',
    shop_analytics: '30 minute',
  },
  keeps: { _tracking_consent: '1 year', _cmp_a: '1 day', '_shopify_essential*': '1 year' },
  calls: { queue: 'trekkie', setup: ['ready'] },
}
