import { configurable } from '../model/configurable'

export const marketoMunchkin = /* @__PURE__ */ configurable(
  {
    id: 'marketo-munchkin',
    name: 'Adobe Marketo Munchkin',
    description: 'Records which pages and links a visitor opens, and ties them to the contacts of this site.',
    company: 'Adobe Systems Software Ireland Limited',
    country: 'IE',
    party: 'third',
    // Visits are tied to known people, and used for campaigns.
    category: 'marketing',
    purposes: ['user-identification', 'activity-tracking', 'advertising', 'communication'],
    policyUrl: 'https://www.adobe.com/privacy/policy.html',
    scripts: ['munchkin.marketo.net'],
    hosts: ['mktoresp.com', 'mktoutil.com'],
    cookies: { _mkto_trk: '730 day' },
    keeps: { mkto_opt_out: 'unknown' }, // Tells Munchkin to stay off.
    snippets: ['Munchkin.init(', 'mktoMunchkin('],
    script: {
      src: 'https://munchkin.marketo.net/munchkin.js',
      ready: [['call', 'Munchkin.init', '{{munchkinId}}']],
    },
  },
  'munchkinId',
)
