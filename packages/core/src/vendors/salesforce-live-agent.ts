import type { Known } from '../types'

export const salesforceLiveAgent: Known<'salesforce-live-agent'> = {
  id: 'salesforce-live-agent',
  name: 'Salesforce Live Agent / Embedded Service',
  description: 'A chat in the corner of the page, in which visitors can write to the people behind the site.',
  company: 'Salesforce, Inc.',
  country: 'US',
  party: 'third',
  // A chat that a visitor may choose to use, but it identifies them as soon as it loads.
  category: 'functional',
  purposes: ['browser-identification', 'session-identification', 'content-storage', 'communication'],
  policyUrl: 'https://www.salesforce.com/company/privacy/',
  scripts: [
    'my.site.com/ESW', // The names of all deployments begin so. The rest of the host is customers' own sites.
    'service.force.com/embeddedservice/',
    'salesforce.com/embeddedservice/',
    'salesforceliveagent.com',
  ],
  hosts: ['salesforce-scrt.com'],
  cookies: {
    liveagent_oref: 'unknown',
    liveagent_sid: 'session',
    liveagent_ptid: '10 year',
    liveagent_vc: '10 year',
    liveagent_chatted: 'session',
    'liveagent_invite_rejected_*': 'session',
  },
  storage: { '00D*_WEB_STORAGE': 'persistent', 'ESW_*': 'persistent' },
  snippets: ['liveagent.init('],
}
