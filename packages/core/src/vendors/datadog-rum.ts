import type { Known } from '../types'

export const datadogRum: Known<'datadog-rum'> = {
  id: 'datadog-rum',
  name: 'Datadog RUM',
  description: 'Measures how fast pages load, reports errors, and can record what people do.',
  company: 'Datadog, Inc.',
  country: 'US',
  party: 'third',
  // Monitoring of real visits, with session replay where the site turns it on.
  category: 'analytics',
  purposes: ['session-identification', 'session-tracking', 'activity-tracking', 'error-reporting'],
  policyUrl: 'https://www.datadoghq.com/legal/privacy/',
  scripts: ['datadoghq-browser-agent.com'],
  hosts: [
    'browser-intake-datadoghq.com',
    'browser-intake-datadoghq.eu',
    'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com',
    'browser-intake-ap1-datadoghq.com',
    'browser-intake-ap2-datadoghq.com',
    'browser-intake-ddog-gov.com',
  ],
  cookies: { _dd_s: '1 year', _dd_s_v2: '1 year' },
  storage: {
    _dd_s: 'persistent',
    _dd_s_v2: 'persistent',
    '_dd_c_*': 'persistent',
    _dd_tab_id: 'session',
  },
  // Of the snippet that loads the script at once: it would start nothing before the script is there.
  snippets: ['DD_RUM && window.DD_RUM.init(', 'DD_RUM&&window.DD_RUM.init('],
  grant: [['call', 'DD_RUM.setTrackingConsent', 'granted']],
  withdraw: [['call', 'DD_RUM.setTrackingConsent', 'not-granted']],
  stops: true,
}
