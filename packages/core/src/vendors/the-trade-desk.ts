import type { Known } from '../types'

export const theTradeDesk: Known<'the-trade-desk'> = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  description:
    'Tells an advertising platform what visitors do here, to measure advertisements and choose who sees them.',
  company: 'The Trade Desk, Inc.',
  country: 'US',
  party: 'third',
  // Measurement and audiences of advertisements across sites and devices.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://www.thetradedesk.com/us/privacy',
  scripts: ['js.adsrvr.org'],
  hosts: ['adsrvr.org'],
  keeps: { TDID: '1 year', TDCPM: '1 year', TTDOptOut: '5 year' },
  snippets: ['TTDUniversalPixelApi('],
}
