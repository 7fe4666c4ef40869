import type { Known } from '../types'

export const brightcove: Known<'brightcove'> = {
  id: 'brightcove',
  name: 'Brightcove',
  description: 'Plays videos on the page and counts how they are watched.',
  company: 'Brightcove Inc.',
  country: 'US',
  party: 'third',
  // A video that a visitor may choose to watch, but the player reports each view and its progress.
  category: 'analytics',
  purposes: ['activity-tracking', 'audience-measurement', 'embedded-content'],
  policyUrl: 'https://www.brightcove.com/en/legal/brightcove-privacy-policies/',
  scripts: ['players.brightcove.net'],
  // Without vjs.zencdn.net, from which sites also load the free Video.js.
  hosts: ['edge.api.brightcove.com', 'metrics.brightcove.com', 'boltdns.net', 'brightcovecdn.com'],
}
