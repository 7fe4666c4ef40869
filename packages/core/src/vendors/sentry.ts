import { configurable } from '../model/configurable'

export const sentry = /* @__PURE__ */ configurable(
  {
    id: 'sentry',
    name: 'Sentry',
    description: 'Reports errors and slow pages to those who run the site, with what led up to them.',
    company: 'Functional Software, Inc.',
    country: 'US',
    party: 'third',
    // Monitoring, with session replay where the site turns it on.
    category: 'analytics',
    purposes: ['browser-identification', 'session-tracking', 'error-reporting'],
    policyUrl: 'https://sentry.io/privacy/',
    scripts: ['sentry-cdn.com', 'sentry.io/api/embed/'],
    hosts: ['sentry.io/api/'],
    storage: { sentryReplaySession: 'session', sentry_previous_trace: 'session' },
    databases: { 'sentry-offline': 'persistent' },
    snippets: ['Sentry.init(', 'Sentry.onLoad('],
    script: {
      src: 'https://js.sentry-cdn.com/{{publicKey}}.min.js',
      attributes: { crossorigin: 'anonymous' },
    },
    // Ends the client; that it ends a replay as well is not documented, and only the site can start it again.
    withdraw: [['call', 'Sentry.close']],
  },
  'publicKey',
)
