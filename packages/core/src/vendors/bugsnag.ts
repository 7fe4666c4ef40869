import { configurable } from '../model/configurable'

export const bugsnag = /* @__PURE__ */ configurable(
  {
    id: 'bugsnag',
    name: 'BugSnag',
    description: 'Reports errors that occur in the browser to the people who maintain this site.',
    company: 'SmartBear Software Inc.',
    country: 'US',
    party: 'third',
    // Error reports and stability counts with a lasting identifier; not needed to deliver the page.
    category: 'analytics',
    purposes: ['browser-identification', 'session-tracking', 'error-reporting'],
    policyUrl: 'https://docs.bugsnag.com/legal/privacy-policy/',
    scripts: ['d2wy8f7a9ursnm.cloudfront.net'],
    hosts: ['notify.bugsnag.com', 'sessions.bugsnag.com', 'bugsnag.smartbear.com'],
    storage: { 'bugsnag-anonymous-id': 'persistent' },
    snippets: ['Bugsnag.start('],
    script: {
      src: 'https://d2wy8f7a9ursnm.cloudfront.net/v8/bugsnag.min.js',
      ready: [['call', 'Bugsnag.start', '{{apiKey}}']],
    },
  },
  'apiKey',
)
