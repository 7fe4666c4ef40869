import { configurable } from '../model/configurable'

export const amplitude = /* @__PURE__ */ configurable(
  {
    id: 'amplitude',
    name: 'Amplitude',
    description: 'Measures which pages and features people use, and can record what they do there.',
    company: 'Amplitude, Inc.',
    country: 'US',
    party: 'third',
    // Product analytics with an identifier that lasts a year, and session replay where the site turns it on.
    category: 'analytics',
    purposes: ['user-identification', 'session-tracking', 'activity-tracking', 'audience-measurement'],
    policyUrl: 'https://amplitude.com/privacy',
    scripts: ['cdn.amplitude.com', 'cdn.eu.amplitude.com'],
    hosts: ['amplitude.com'],
    // Ten hexadecimal digits of the key follow. Written out, because `AMP_*` would be Google's AMP_TOKEN as well.
    cookies: {
      'AMP_0*': '1 year',
      'AMP_1*': '1 year',
      'AMP_2*': '1 year',
      'AMP_3*': '1 year',
      'AMP_4*': '1 year',
      'AMP_5*': '1 year',
      'AMP_6*': '1 year',
      'AMP_7*': '1 year',
      'AMP_8*': '1 year',
      'AMP_9*': '1 year',
      'AMP_a*': '1 year',
      'AMP_b*': '1 year',
      'AMP_c*': '1 year',
      'AMP_d*': '1 year',
      'AMP_e*': '1 year',
      'AMP_f*': '1 year',
      'AMP_MKTG_*': '1 year',
      'amplitude_id_*': '10 year',
    },
    storage: {
      'AMP_unsent_*': 'persistent',
      'AMP_remote_config_*': 'persistent',
      AMP_URL_INFO: 'session',
    },
    databases: { '*_amp_session_replay_*': 'persistent' },
    // Of the newer snippet alone: the older one fills a queue, and other scripts count on it.
    snippets: ['window.amplitude.init('],
    script: {
      src: 'https://cdn.amplitude.com/script/{{apiKey}}.js',
      ready: [['call', 'amplitude.init', '{{apiKey}}']],
    },
    grant: [['call', 'amplitude.setOptOut', false]],
    withdraw: [['call', 'amplitude.setOptOut', true]],
    stops: true,
  },
  'apiKey',
)
