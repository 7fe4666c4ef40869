import { configurable } from '../model/configurable'

export const plausible = /* @__PURE__ */ configurable(
  {
    id: 'plausible',
    name: 'Plausible Analytics',
    description: 'Counts which pages are visited and where the visits come from, without cookies.',
    company: 'Plausible Insights OÜ',
    country: 'EE',
    party: 'third',
    // Measurement, although without identifiers in the browser.
    category: 'analytics',
    purposes: ['audience-measurement'],
    policyUrl: 'https://plausible.io/privacy',
    scripts: ['plausible.io/js/'],
    hosts: ['plausible.io/api/event'],
    calls: { queue: 'plausible.q', setup: [] }, // All that waits there is events.
    script: {
      src: 'https://plausible.io/js/pa-{{scriptId}}.js',
      ready: [['call', 'plausible.init', {}]],
    },
  },
  'scriptId',
)
