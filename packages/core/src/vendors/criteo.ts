import { configurable } from '../model/configurable'

export const criteo = /* @__PURE__ */ configurable(
  {
    id: 'criteo',
    name: 'Criteo',
    description: 'Shows people elsewhere advertisements for what they looked at on this site.',
    company: 'Criteo SA',
    country: 'FR',
    party: 'third',
    // Retargeting.
    category: 'marketing',
    purposes: ['browser-identification', 'activity-tracking', 'advertising'],
    policyUrl: 'https://www.criteo.com/privacy/',
    // Its reports of events are answered by scripts.
    scripts: ['static.criteo.net/js/', 'dynamic.criteo.com', 'sslwidget.criteo.com', 'cas.criteo.com'],
    hosts: ['criteo.com', 'criteo.net'],
    cookies: { cto_bundle: '13 month', cto_bidid: '13 month', cto_idcpy: '13 month', cto_sid: 'session' },
    keeps: { uid: '13 month', optout: '5 year' },
    storage: { cto_bundle: 'persistent' },
    script: { src: 'https://dynamic.criteo.com/js/ld/ld.js?a={{accountId}}' },
  },
  'accountId',
)
