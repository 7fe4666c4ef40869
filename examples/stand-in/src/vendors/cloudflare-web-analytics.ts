import { noContent, script } from '../responses.ts'
import type { StandIn } from '../stand-in.ts'

export const cloudflareWebAnalytics: StandIn = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  category: 'analytics',
  rules: ['cloudflareinsights.com'],
  routes: [
    {
      host: 'static.cloudflareinsights.com',
      path: '/beacon.min.js',
      purpose: () => 'loads its script',
      respond: () => script('cloudflare-web-analytics.js'),
    },
    {
      host: 'cloudflareinsights.com',
      path: '/cdn-cgi/rum',
      purpose: () => 'reports how fast the page was',
      respond: () => noContent,
    },
  ],
}
