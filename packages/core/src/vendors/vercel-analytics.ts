import type { Known } from '../types'

export const vercelAnalytics: Known<'vercel-analytics'> = {
  id: 'vercel-analytics',
  name: 'Vercel Web Analytics',
  description: 'Counts visits to the pages and shows where the visitors come from.',
  company: 'Vercel Inc.',
  country: 'US',
  party: 'third',
  // Measurement, although its package stores no identifier in the browser.
  category: 'analytics',
  purposes: ['activity-tracking', 'audience-measurement'],
  policyUrl: 'https://vercel.com/legal/privacy-policy',
  // On Vercel the script is the site's own /_vercel/insights/script.js: the site has to mark that tag itself.
  scripts: ['va.vercel-scripts.com'],
  // The view of the current page is kept, as with other measurement; events from before consent are not.
  calls: { queue: 'vaq', setup: ['pageview', 'beforeSend'] },
}
