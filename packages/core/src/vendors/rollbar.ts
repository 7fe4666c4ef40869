import { configurable } from '../model/configurable'

export const rollbar = /* @__PURE__ */ configurable(
  {
    id: 'rollbar',
    name: 'Rollbar',
    description:
      'Reports errors that occur in the browser, with what led to them, to the people who maintain this site.',
    party: 'third',
    // Error reports with the clicks and requests before them; not needed to deliver the page.
    category: 'analytics',
    purposes: ['session-tracking', 'activity-tracking', 'error-reporting'],
    scripts: ['cdn.rollbar.com/rollbarjs/', 'cdnjs.cloudflare.com/ajax/libs/rollbar.js/'],
    hosts: ['api.rollbar.com'],
    storage: { RollbarSession: 'session' },
    script: { src: 'https://cdn.rollbar.com/rollbarjs/refs/tags/v3.1.0/rollbar.min.js' },
    // The script starts by itself with this configuration.
    grant: [
      [
        'set',
        '_rollbarConfig',
        { accessToken: '{{accessToken}}', captureUncaught: true, captureUnhandledRejections: true },
      ],
    ],
    // Ends the reports, but not the recording of a session replay; hence no `stops`.
    withdraw: [['call', 'Rollbar.configure', { enabled: false }]],
  },
  'accessToken',
)
