import { noContent, script } from '../responses.ts'
import type { StandIn, StandInRequest } from '../stand-in.ts'

export const googleAnalytics: StandIn = {
  id: 'google-analytics',
  name: 'Google Analytics',
  category: 'analytics',
  rules: [
    'googletagmanager.com',
    'google-analytics.com',
    'analytics.google.com',
    'stats.g.doubleclick.net',
    'google.com/ads/ga-audiences',
  ],
  routes: [
    {
      host: 'www.googletagmanager.com',
      path: '/gtag/js',
      purpose: () => 'loads its script',
      respond: () => script('gtag.js'),
    },
    {
      host: 'www.google-analytics.com',
      path: '/g/collect',
      purpose: explainHit,
      respond: () => noContent,
    },
  ],
}

function explainHit({ url }: StandInRequest): string {
  if (url.searchParams.get('gcs') === 'G100') return 'pings without cookies, because consent was denied'
  if (url.searchParams.get('en') === 'page_view') return 'counts a page view'
  return 'reports that the visitor is still here'
}
