import type { Known } from '../types'

export const pardot: Known<'pardot'> = {
  id: 'pardot',
  name: 'Salesforce Account Engagement (Pardot)',
  description:
    'Recognises people who wrote to the site or got mail from it, and records which pages they visit.',
  company: 'Salesforce, Inc.',
  country: 'US',
  party: 'third',
  // Follows named persons over their visits, for sales and mailings.
  category: 'marketing',
  purposes: ['user-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://www.salesforce.com/company/privacy/',
  scripts: ['pi.pardot.com', 'cdn.pardot.com'],
  hosts: ['pardot.com'],
  // The number of the account follows. Written out, because `visitor_id*` would be others' as well.
  cookies: {
    'visitor_id1*': '1 year',
    'visitor_id2*': '1 year',
    'visitor_id3*': '1 year',
    'visitor_id4*': '1 year',
    'visitor_id5*': '1 year',
    'visitor_id6*': '1 year',
    'visitor_id7*': '1 year',
    'visitor_id8*': '1 year',
    'visitor_id9*': '1 year',
  },
  keeps: { 'pi_opt_in*': '10 year', 'lpv*': '30 minute' },
  calls: { queue: 'pdt.cq', setup: ['create', 'set'] },
  grant: [['call', 'pdt', 'setOptIn', true]],
  withdraw: [['call', 'pdt', 'revokeConsent']], // The older pd.js has no such call, and needs a reload.
  stops: true,
}
