import type { Known } from '../types'

export const statcounter: Known<'statcounter'> = {
  id: 'statcounter',
  name: 'Statcounter',
  description: 'Counts visits to the pages and shows where the visitors come from.',
  party: 'third',
  // Audience measurement with an identifier of two years.
  category: 'analytics',
  purposes: ['browser-identification', 'session-tracking', 'activity-tracking'],
  policyUrl: 'https://statcounter.com/about/legal/',
  // With the path: other parts of the host show statistics that sites embed.
  scripts: ['statcounter.com/counter/'],
  hosts: ['c.statcounter.com'],
  cookies: { sc_is_visitor_unique: '2 year' },
  keeps: { is_unique: '5 year' }, // On statcounter.com.
  storage: { sc_medium_source: 'persistent', statcounter_bounce: 'session' },
}
