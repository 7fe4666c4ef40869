import type { Known } from '../types'

export const wistia: Known<'wistia'> = {
  id: 'wistia',
  name: 'Wistia',
  description: 'Plays videos on the page and tells the site how they are watched.',
  company: 'Wistia, Inc.',
  country: 'US',
  party: 'third',
  // Videos, but it also records how each viewer watches them.
  category: 'analytics',
  purposes: ['browser-identification', 'activity-tracking', 'audience-measurement', 'embedded-content'],
  policyUrl: 'https://wistia.com/privacy',
  scripts: ['fast.wistia.com', 'fast.wistia.net'],
  hosts: ['wistia.com', 'wistia.net'],
  cookies: { _distillery: '1 year' },
  storage: { wistia: 'persistent', 'wistia-video-progress-*': 'persistent' },
  grant: [['call', 'Wistia.consent', true]],
  // No `stops`: without consent the player goes on to count, without names.
  withdraw: [['call', 'Wistia.consent', false]],
}
