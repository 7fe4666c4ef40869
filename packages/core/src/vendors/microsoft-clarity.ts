import { configurable } from '../model/configurable'

export const microsoftClarity = /* @__PURE__ */ configurable(
  {
    id: 'microsoft-clarity',
    name: 'Microsoft Clarity',
    description: 'Records how visitors move, click and scroll, as heatmaps and recordings of their visits.',
    company: 'Microsoft Corporation',
    country: 'US',
    party: 'third',
    // Session recordings and heatmaps, with an identifier that lasts a year.
    category: 'analytics',
    purposes: ['browser-identification', 'session-tracking', 'activity-tracking', 'audience-measurement'],
    policyUrl: 'https://privacy.microsoft.com/en-us/privacystatement',
    scripts: ['clarity.ms/tag/', 'scripts.clarity.ms'],
    hosts: ['clarity.ms', 'c.bing.com/c.gif'],
    cookies: { _clck: '1 year', _clsk: '1 day' },
    keeps: {
      CLID: '1 year',
      MUID: '13 month',
      SRM_B: '13 month',
      MR: '7 day',
      ANONCHK: '10 minute',
      SM: 'session',
    },
    storage: { _cltk: 'session' },
    queue: 'clarity',
    calls: { queue: 'clarity.q', setup: ['identify', 'set', 'consent', 'consentv2'] },
    script: { src: 'https://www.clarity.ms/tag/{{projectId}}' },
    // Who agrees to measurement has not agreed to Microsoft's advertising.
    grant: [['call', 'clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]],
    // It records on, without cookies: hence no `stops`.
    withdraw: [['call', 'clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
  },
  'projectId',
)
