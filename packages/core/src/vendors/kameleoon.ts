import { configurable } from '../model/configurable'

export const kameleoon = /* @__PURE__ */ configurable(
  {
    id: 'kameleoon',
    name: 'Kameleoon',
    description:
      'Shows different versions of a page to different visitors, measures the results and adapts content.',
    company: 'Kameleoon SAS',
    country: 'FR',
    party: 'third',
    // Experiments that recognise a visitor for more than a year and record visits and behaviour.
    category: 'analytics',
    purposes: ['user-identification', 'session-tracking', 'activity-tracking', 'content-customisation'],
    scripts: ['kameleoon.io', 'kameleoon.eu', 'static.kameleoon.com', 'client-config.kameleoon.com'],
    hosts: ['kameleoon.com', 'kameleoon.net'],
    cookies: { kameleoonVisitorCode: '380 day' },
    // Not kameleoonLegalConsent: the visitor's decision.
    storage: {
      kameleoonVisitorCode: 'persistent',
      kameleoonData: 'persistent',
      kameleoonOpenTabs: 'persistent',
      'kameleoonExperiment-*': 'persistent',
      'kameleoonPersonalization-*': 'persistent',
      'kameleoonVariation-*': 'session',
      kameleoonGlobalPersonalizationExposition: 'persistent',
    },
    script: {
      src: 'https://{{siteCode}}.kameleoon.io/engine.js',
      ready: [['call', 'Kameleoon.API.Core.enableLegalConsent']],
    },
    // For a grant after a withdrawal.
    grant: [['call', 'Kameleoon.API.Core.enableLegalConsent']],
    // Depending on the account, variations go on without measurement; hence no `stops`.
    withdraw: [['call', 'Kameleoon.API.Core.disableLegalConsent']],
  },
  'siteCode',
)
