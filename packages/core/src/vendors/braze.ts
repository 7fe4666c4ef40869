import { configurable } from '../model/configurable'

export const braze = /* @__PURE__ */ configurable(
  {
    id: 'braze',
    name: 'Braze',
    description: 'Records what people do on the site, to send them fitting messages here and elsewhere.',
    company: 'Braze, Inc.',
    country: 'US',
    party: 'third',
    // Behaviour is tied to known customers and used for campaigns.
    category: 'marketing',
    purposes: ['user-identification', 'activity-tracking', 'advertising', 'communication'],
    policyUrl: 'https://www.braze.com/company/legal/privacy',
    scripts: ['js.appboycdn.com'],
    hosts: ['braze.com/api/v3/', 'braze.eu/api/v3/'],
    cookies: { 'ab.storage.*': '400 day', 'ab._gd': 'session' },
    keeps: { 'ab.optOut': 'unknown' }, // The refusal itself.
    storage: { 'ab.storage.*': 'persistent' },
    databases: { AppboyServiceWorkerAsyncStorage: 'persistent' },
    // No `calls`: the stub keeps arguments alone, without a word.
    script: {
      src: 'https://js.appboycdn.com/web-sdk/6.11/braze.no-amd.min.js',
      ready: [
        ['call', 'braze.initialize', '{{apiKey}}', { baseUrl: '{{baseUrl}}' }],
        ['call', 'braze.automaticallyShowInAppMessages'],
        ['call', 'braze.openSession'],
      ],
    },
    grant: [['call', 'braze.enableSDK']],
    withdraw: [['call', 'braze.disableSDK']],
    stops: true,
  },
  'apiKey',
  'baseUrl',
)
