import { configurable } from '../model/configurable'

export const googleTagManager = /* @__PURE__ */ configurable(
  {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    description: 'Loads the other services of this site, as its editors have set them up at Google.',
    company: 'Google LLC',
    country: 'US',
    party: 'third',
    // It measures nothing itself, but the page works without. The tags inside are held one by one, by their own vendors.
    category: 'functional',
    purposes: ['tag-management'],
    policyUrl: 'https://business.safety.google/privacy/',
    scripts: ['googletagmanager.com/gtm.js'],
    hosts: ['googletagmanager.com/ns.html'],
    keeps: { td: 'session' },
    signal: 'google-consent-mode',
    // Google's commands alone: what the site tells its container by objects stays.
    calls: { queue: 'dataLayer', setup: ['config', 'js', 'set', 'consent'] },
    script: {
      src: 'https://www.googletagmanager.com/gtm.js?id={{containerId}}',
      // The snippet says so before; the container also hears of it afterwards.
      ready: [['push', 'dataLayer', { event: 'gtm.js' }]],
    },
  },
  'containerId',
)
