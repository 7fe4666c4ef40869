import type { Known } from '../types'

export const helpScout: Known<'help-scout'> = {
  id: 'help-scout',
  name: 'Help Scout Beacon',
  description:
    'A button in the corner of the page, with help articles and a chat with the people behind the site.',
  company: 'Help Scout PBC',
  country: 'US',
  party: 'third',
  // Help that a visitor may choose to use, but it gives the device an id as soon as it loads.
  category: 'functional',
  purposes: ['user-identification', 'browser-identification', 'communication'],
  policyUrl: 'https://www.helpscout.com/company/legal/privacy/',
  scripts: ['beacon-v2.helpscout.net'],
  hosts: [
    'beaconapi.helpscout.net',
    'chatapi.helpscout.net',
    'd3hb14vkzrxvla.cloudfront.net',
    'ws-helpscout.pusher.com',
    'sockjs-helpscout.pusher.com',
  ],
  // No `calls`: the stub keeps objects without a first word.
  withdraw: [
    ['call', 'Beacon', 'logout', { endActiveChat: true }],
    ['call', 'Beacon', 'destroy'],
  ],
}
