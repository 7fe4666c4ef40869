import { configurable } from '../model/configurable'

export const fathom = /* @__PURE__ */ configurable(
  {
    id: 'fathom',
    name: 'Fathom Analytics',
    description: 'Counts visits and pages without recognising anybody again.',
    company: 'Conva Ventures Inc.',
    country: 'CA',
    party: 'third',
    // Counting, although without cookies.
    category: 'analytics',
    purposes: ['activity-tracking', 'audience-measurement'],
    policyUrl: 'https://usefathom.com/privacy',
    scripts: ['cdn.usefathom.com/script.js'],
    hosts: ['cdn.usefathom.com', 'collect.usefathom.com'],
    script: { src: 'https://cdn.usefathom.com/script.js', attributes: { 'data-site': '{{siteId}}' } },
    // `blockTrackingForMe` lasts for good, and its inverse needs a script that has loaded: hence no steps.
  },
  'siteId',
)
