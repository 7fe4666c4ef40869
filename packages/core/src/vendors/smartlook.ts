import { configurable } from '../model/configurable'

export const smartlook = /* @__PURE__ */ configurable(
  {
    id: 'smartlook',
    name: 'Smartlook',
    description:
      'Records how visitors move through the pages and what they click, so that problems can be found.',
    party: 'third',
    // Session replay with an identifier that lasts 13 months.
    category: 'analytics',
    purposes: ['user-identification', 'session-tracking', 'activity-tracking'],
    scripts: ['web-sdk.smartlook.com', 'rec.smartlook.com'],
    hosts: ['smartlook.com', 'smartlook.cloud'],
    cookies: { 'SL_C_23361dd035530_*': '13 month' },
    storage: { 'SL_L_23361dd035530_*': 'persistent', SMARTLOOK_LS_QUEUED_CHUNKS: 'persistent' },
    calls: { queue: 'smartlook.api', setup: ['init'] },
    script: {
      src: 'https://web-sdk.smartlook.com/recorder.js',
      ready: [['call', 'smartlook', 'init', '{{projectKey}}']],
    },
    withdraw: [['call', 'smartlook', 'pause']],
  },
  'projectKey',
)
