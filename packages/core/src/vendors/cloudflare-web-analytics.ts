import { configurable } from '../model/configurable'

// Turn its automatic set-up off in the dashboard: what the network itself puts into the pages cannot be held.
export const cloudflareWebAnalytics = /* @__PURE__ */ configurable(
  {
    id: 'cloudflare-web-analytics',
    name: 'Cloudflare Web Analytics',
    description: 'Measures page views and how fast the pages load.',
    party: 'third',
    // Measurement, although without identifiers in the browser.
    category: 'analytics',
    purposes: ['activity-tracking'],
    policyUrl: 'https://www.cloudflare.com/privacypolicy/',
    scripts: ['static.cloudflareinsights.com/beacon.min.js'],
    hosts: ['cloudflareinsights.com'],
    script: {
      src: 'https://static.cloudflareinsights.com/beacon.min.js',
      attributes: { 'data-cf-beacon': '{"token":"{{token}}"}' },
    },
  },
  'token',
)
