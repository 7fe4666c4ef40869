import { configurable } from '../model/configurable'

export const brevo = /* @__PURE__ */ configurable(
  {
    id: 'brevo',
    name: 'Brevo',
    description:
      'Connects visits to this site with the contacts in its mailing lists, to send them fitting messages.',
    company: 'Sendinblue SAS',
    country: 'FR',
    party: 'third',
    // Page views are tied to known e-mail addresses and used for campaigns.
    category: 'marketing',
    purposes: ['user-identification', 'activity-tracking', 'advertising', 'communication'],
    policyUrl: 'https://www.sendinblue.com/legal/privacypolicy/',
    scripts: ['cdn.brevo.com/js/', 'sibautomation.com'],
    hosts: ['in-automate.brevo.com'],
    cookies: { sib_cuid: '180 day' },
    calls: { queue: 'Brevo', setup: ['init'] },
    script: {
      src: 'https://cdn.brevo.com/js/sdk-loader.js',
      ready: [['push', 'Brevo', ['init', { client_key: '{{clientKey}}' }]]],
    },
  },
  'clientKey',
)
