import type { Known } from '../types'

export const vimeo: Known<'vimeo'> = {
  id: 'vimeo',
  name: 'Vimeo',
  description: 'Plays videos that are kept at Vimeo.',
  company: 'Vimeo.com, Inc.',
  country: 'US',
  party: 'third',
  // Counts who watches with an id that lasts two years. A site that adds `dnt=1` to each address may say functional.
  category: 'analytics',
  purposes: ['browser-identification', 'audience-measurement', 'embedded-content'],
  policyUrl: 'https://vimeo.com/privacy',
  scripts: ['player.vimeo.com/api/'],
  hosts: ['player.vimeo.com', 'vimeo.com/event/', 'vimeo.com/showcase/', 'vimeocdn.com'],
  keeps: {
    vuid: '2 year',
    player: '1 year',
    flags: '1 year',
    player_clearance: '7 day',
    cf_clearance: '1 year',
    __cf_bm: '30 minute',
    _cfuvid: 'session',
  },
  snippets: ['Vimeo.Player('],
  // The script only makes and steers players, and withdrawal empties those.
  stops: true,
}
