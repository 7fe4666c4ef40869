import type { Known } from '../types'

export const pinterestTag: Known<'pinterest-tag'> = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  description:
    'Tells Pinterest what visitors do here, to measure advertisements there and to choose who sees them.',
  company: 'Pinterest, Inc.',
  country: 'US',
  party: 'third',
  // Measurement and audiences of advertisements.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://policy.pinterest.com/en/privacy-policy',
  scripts: ['s.pinimg.com/ct/'],
  hosts: ['ct.pinterest.com'],
  cookies: {
    _pin_unauth: '1 year',
    _epik: '1 year',
    _derived_epik: '1 year',
    _pinterest_ct: '1 year',
    _pinterest_ct_rt: '1 year',
  },
  keeps: { _pinterest_ct_ua: '1 year', _pinterest_sess: 'unknown', _routing_id: '1 day' },
  calls: { queue: 'pintrk.queue', setup: ['load', 'set', 'setconsent'] },
  grant: [['call', 'pintrk', 'setconsent', true]],
  // That it stops all was not read in Pinterest's own words: hence no `stops`.
  withdraw: [['call', 'pintrk', 'setconsent', false]],
}
