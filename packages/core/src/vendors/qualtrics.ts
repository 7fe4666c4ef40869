import type { Known } from '../types'

export const qualtrics: Known<'qualtrics'> = {
  id: 'qualtrics',
  name: 'Qualtrics',
  description: 'Asks some visitors for their opinion of the site, and can record their visits.',
  company: 'Qualtrics, LLC',
  country: 'US',
  party: 'third',
  // Follows pages and time on the site to choose whom to ask, and has session replay.
  category: 'analytics',
  purposes: ['browser-identification', 'session-tracking', 'activity-tracking', 'audience-measurement'],
  policyUrl: 'https://www.qualtrics.com/privacy-statement/',
  scripts: ['siteintercept.qualtrics.com'],
  hosts: ['qualtrics.com/jfe/'],
  cookies: { 'QSI_S_*': '7 day', 'QSI_SI_*': '30 day', 'QSI_*': 'session', 'QSIPopUnder_*': 'session' },
  keeps: { QST: '6 month' }, // On qualtrics.com: whether the survey was taken.
  storage: { 'QSI_*': 'session' },
  withdraw: [['call', 'QSI.API.unload']],
}
