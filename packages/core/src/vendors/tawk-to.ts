import type { Known } from '../types'

export const tawkTo: Known<'tawk-to'> = {
  id: 'tawk-to',
  name: 'tawk.to',
  description: 'A chat in the corner of the page, in which visitors can write to the people behind the site.',
  company: 'tawk.to, Inc.',
  country: 'US',
  party: 'third',
  // A chat that a visitor may choose to use, but it recognises them and reports their visit as soon as it loads.
  category: 'functional',
  purposes: ['browser-identification', 'session-identification', 'activity-tracking', 'communication'],
  policyUrl: 'https://www.tawk.to/privacy-policy/',
  scripts: ['embed.tawk.to'],
  hosts: ['tawk.to'],
  cookies: {
    'twk_uuid_*': '6 month',
    'tawk_uuid_*': '6 month',
    twk_idm_key: 'session',
    TawkConnectionTime: 'session',
  },
  storage: { 'twk_token_*': 'persistent' },
  // For a grant after a withdrawal.
  grant: [['call', 'Tawk_API.start', { showWidget: true }]],
  // The second closes the connection by which the chat reports.
  withdraw: [
    ['call', 'Tawk_API.hideWidget'],
    ['call', 'Tawk_API.shutdown'],
  ],
  stops: true,
}
