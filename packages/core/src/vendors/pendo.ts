import { configurable } from '../model/configurable'

export const pendo = /* @__PURE__ */ configurable(
  {
    id: 'pendo',
    name: 'Pendo',
    description: 'Measures how the features of this site are used, and shows guides and messages inside it.',
    party: 'third',
    // Usage analytics, with replay where it is on; the guides come with it and not alone.
    category: 'analytics',
    purposes: ['user-identification', 'session-tracking', 'activity-tracking', 'content-customisation'],
    scripts: [
      'pendo.io/agent/', // cdn.pendo.io and the regions' hosts.
      'app.pendo.io',
      'data.pendo.io',
      'pendo-io-static.storage.googleapis.com',
    ],
    hosts: ['pendo.io'],
    cookies: { '_pendo_*': '100 day' },
    storage: { '_pendo_*': 'persistent', 'pendo_*': 'session' },
    calls: { queue: 'pendo._q', setup: ['initialize'] },
    script: {
      src: 'https://cdn.pendo.io/agent/static/{{apiKey}}/pendo.js',
      ready: [['call', 'pendo.initialize', {}]],
    },
    // For a grant after a withdrawal.
    grant: [['call', 'pendo.startSendingEvents']],
    withdraw: [['call', 'pendo.stopSendingEvents']],
  },
  'apiKey',
)
