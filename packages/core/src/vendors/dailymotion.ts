import type { Known } from '../types'

export const dailymotion: Known<'dailymotion'> = {
  id: 'dailymotion',
  name: 'Dailymotion',
  description: 'Plays videos that are kept at Dailymotion, with advertising in the player.',
  company: 'Dailymotion SA',
  country: 'FR',
  party: 'third',
  // The player shows advertising by default and recognises viewers across sites for it.
  category: 'marketing',
  purposes: ['browser-identification', 'activity-tracking', 'advertising', 'embedded-content'],
  policyUrl: 'https://legal.dailymotion.com/en/privacy-policy/',
  scripts: ['geo.dailymotion.com/player/', 'geo.dailymotion.com/libs/', 'api.dmcdn.net'],
  hosts: ['geo.dailymotion.com', 'dailymotion.com/embed/', 'dmcdn.net', 'dmxleo.com'],
  keeps: { ts: '13 month', v1st: '13 month', dmvk: 'session' },
  snippets: ['dailymotion.createPlayer(', 'DM.player('],
}
