import { configurable } from '../model/configurable'

export const logrocket = /* @__PURE__ */ configurable(
  {
    id: 'logrocket',
    name: 'LogRocket',
    description:
      'Records what the screen shows and what is done there, with the errors that occur meanwhile.',
    party: 'third',
    // Session replay and error monitoring: it records what is on the screen and what is done there.
    category: 'analytics',
    purposes: [
      'user-identification',
      'session-tracking',
      'browser-identification',
      'computer-identification',
      'error-reporting',
      'activity-tracking',
    ],
    surfaces: ['system'],
    policyUrl: 'https://logrocket.com/privacy',
    // The domains below the first two serve the recorder, take the recordings, and have no other use.
    scripts: [
      'cdn.logrocket.com',
      'cdn.logrocket.io',
      'lr-ingest.io',
      'lr-in.com',
      'lr-in-prod.com',
      'lr-ingest.com',
      'ingest-lr.com',
      'lr-intake.com',
      'intake-lr.com',
      'logr-ingest.com',
      'lrkt-in.com',
      'lgrckt-in.com',
      'logr-in.com',
    ],
    hosts: ['r.logrocket.io', 'e.logrocket.com/api/'],
    // A `rootHostname` puts the encoded domain and a hyphen in front.
    cookies: {
      '_lr_tabs_-*': 'unknown',
      '_lr_hb_-*': 'unknown',
      '_lr_uf_-*': 'unknown',
      '*-_lr_tabs_-*': 'unknown',
      '*-_lr_hb_-*': 'unknown',
      '*-_lr_uf_-*': 'unknown',
    },
    snippets: ['LogRocket.init('],
    script: {
      src: 'https://cdn.logr-in.com/LogRocket.min.js',
      ready: [['call', 'LogRocket.init', '{{appId}}']],
    },
    // Unhooks what it can; LogRocket documents no way to stop, hence no `stops`.
    withdraw: [['call', 'LogRocket.uninstall']],
  },
  'appId',
)
