import type { Known } from '../types'

export const vidyard: Known<'vidyard'> = {
  id: 'vidyard',
  name: 'Vidyard',
  description: 'Plays videos on the page and tells the site which visitors watched them.',
  company: 'Buildscale, Inc.',
  country: 'CA',
  party: 'third',
  // Made to recognise viewers and to hand their names to sales and marketing systems.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'activity-tracking', 'embedded-content'],
  policyUrl: 'https://www.vidyard.com/privacy/',
  scripts: ['play.vidyard.com'],
  hosts: ['cdn.vidyard.com'],
  keeps: { visitorId: 'unknown' },
  // No `stops`: without its consent the player goes on to count, without names.
  grant: [['call', 'VidyardV4.api.GDPR.consent', true]],
  withdraw: [['call', 'VidyardV4.api.GDPR.consent', false]],
}
