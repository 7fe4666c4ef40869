import { configurable } from '../model/configurable'

export const matomo = /* @__PURE__ */ configurable(
  {
    id: 'matomo',
    name: 'Matomo',
    description: 'Measures which pages are visited, by how many people, and where they come from.',
    company: 'InnoCraft Limited',
    country: 'NZ',
    party: 'third',
    // Audience measurement with an identifier that lasts 13 months.
    category: 'analytics',
    purposes: ['browser-identification', 'session-tracking', 'activity-tracking', 'audience-measurement'],
    policyUrl: 'https://matomo.org/matomo-cloud-privacy-policy/',
    // A site that runs Matomo itself has to name its own address, and is itself the company.
    scripts: ['cdn.matomo.cloud', 'matomo.cloud/matomo.js', 'matomo.cloud/piwik.js', 'matomo.cloud/js/'],
    hosts: ['matomo.cloud'],
    cookies: {
      '_pk_id.*': '13 month',
      '_pk_ses.*': '30 minute',
      '_pk_ref.*': '6 month',
      '_pk_cvar.*': '30 minute',
      '_pk_hsr.*': '30 minute',
      '_pk_testcookie*': '1 second',
    },
    // What a visitor has decided about Matomo.
    keeps: { mtm_consent: '30 year', mtm_cookie_consent: '30 year', mtm_consent_removed: '30 year' },
    calls: {
      queue: '_paq',
      setup: [
        'enableLinkTracking',
        'setTrackerUrl',
        'setSiteId',
        'setUserId',
        'setCustomDimension',
        'setCookieDomain',
        'setDomains',
        'requireConsent',
        'disableCookies',
      ],
    },
    script: {
      src: 'https://cdn.matomo.cloud/{{domain}}/matomo.js',
      ready: [
        ['push', '_paq', ['setTrackerUrl', 'https://{{domain}}/matomo.php']],
        ['push', '_paq', ['setSiteId', '{{siteId}}']],
        ['push', '_paq', ['trackPageView']],
        ['push', '_paq', ['enableLinkTracking']],
      ],
    },
    grant: [['push', '_paq', ['setConsentGiven']]],
    withdraw: [
      ['push', '_paq', ['forgetConsentGiven']],
      ['push', '_paq', ['deleteCookies']],
    ],
    stops: true,
  },
  'domain',
  'siteId',
)
