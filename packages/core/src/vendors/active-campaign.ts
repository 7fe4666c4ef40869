import { configurable } from '../model/configurable'

export const activeCampaign = /* @__PURE__ */ configurable(
  {
    id: 'active-campaign',
    name: 'ActiveCampaign',
    description:
      'Connects visits to this site with the contacts in its mailing lists, to send them fitting messages.',
    company: 'ActiveCampaign, LLC',
    country: 'US',
    party: 'third',
    // Page views are tied to known e-mail addresses and used for campaigns.
    category: 'marketing',
    purposes: ['user-identification', 'activity-tracking', 'advertising', 'communication'],
    policyUrl: 'https://www.activecampaign.com/legal/privacy-policy',
    scripts: ['diffuser-cdn.app-us1.com', 'trackcmp.net'],
    hosts: ['prism.app-us1.com'],
    // The second says that tracking was allowed.
    cookies: { 'prism_*': '30 day', ac_enable_tracking: '29 day' },
    queue: 'vgo',
    calls: { queue: 'vgo.q', setup: ['process', 'setAccount', 'setTrackByDefault'] },
    script: {
      src: 'https://diffuser-cdn.app-us1.com/diffuser/diffuser.js',
      ready: [
        ['call', 'vgo', 'setAccount', '{{accountId}}'],
        ['call', 'vgo', 'setTrackByDefault', true],
        ['call', 'vgo', 'process'],
      ],
    },
    // The script looks up the name of its function here; the vendor's own snippet sets the same.
    grant: [['set', 'visitorGlobalObjectAlias', 'vgo']],
  },
  'accountId',
)
