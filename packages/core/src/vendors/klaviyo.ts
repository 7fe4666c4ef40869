import { configurable } from '../model/configurable'

export const klaviyo = /* @__PURE__ */ configurable(
  {
    id: 'klaviyo',
    name: 'Klaviyo',
    description:
      'Connects visits to this site with its mailing lists, to send people fitting messages, and shows forms.',
    company: 'Klaviyo, Inc.',
    country: 'US',
    party: 'third',
    // Visits are tied to known e-mail addresses and telephone numbers, and used for campaigns.
    category: 'marketing',
    purposes: ['user-identification', 'activity-tracking', 'advertising', 'communication'],
    policyUrl: 'https://www.klaviyo.com/legal/privacy/privacy-notice',
    scripts: ['static.klaviyo.com/onsite/', 'static-tracking.klaviyo.com'],
    hosts: ['a.klaviyo.com', 'static-forms.klaviyo.com'],
    cookies: { __kla_id: '2 year' },
    keeps: { __kla_off: 'unknown' }, // Tells Klaviyo to stay off.
    storage: {
      klaviyoOnsite: 'persistent',
      '__kla_viewed*': 'persistent',
      'klaviyoPagesVisitCount*': 'session',
    },
    calls: { queue: '_learnq', setup: ['identify', 'account'] },
    script: { src: 'https://static.klaviyo.com/onsite/js/klaviyo.js?company_id={{companyId}}' },
  },
  'companyId',
)
