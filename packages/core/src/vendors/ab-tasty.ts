import { configurable } from '../model/configurable'

export const abTasty = /* @__PURE__ */ configurable(
  {
    id: 'ab-tasty',
    name: 'AB Tasty',
    description:
      'Shows different versions of a page to different visitors and measures which one works better.',
    company: 'AB Tasty SAS',
    country: 'FR',
    party: 'third',
    // Experiments that recognise a visitor for 13 months and record what they view and do.
    category: 'analytics',
    purposes: ['user-identification', 'session-tracking', 'activity-tracking', 'content-customisation'],
    policyUrl: 'https://www.abtasty.com/privacy-policy/',
    scripts: ['try.abtasty.com'],
    hosts: ['abtasty.com'],
    cookies: { ABTasty: '13 month', ABTastySession: '30 minute', ABTastyDomainTest: '1 second' },
    storage: { ABTastyData: 'persistent', ABTastyGeoloc: 'session' },
    script: { src: 'https://try.abtasty.com/{{accountId}}.js' },
  },
  'accountId',
)
