import type { Known } from '../types'

export const soundcloud: Known<'soundcloud'> = {
  id: 'soundcloud',
  name: 'SoundCloud',
  description: 'Plays music and other recordings from SoundCloud within the page.',
  company: 'SoundCloud Global Limited & Co. KG',
  country: 'DE',
  party: 'third',
  // Sound that a visitor may choose to play, but ids that last for years recognise them on other sites.
  category: 'marketing',
  purposes: ['browser-identification', 'activity-tracking', 'embedded-content'],
  policyUrl: 'https://soundcloud.com/pages/privacy',
  scripts: ['w.soundcloud.com/player/api.js'],
  hosts: ['w.soundcloud.com', 'sndcdn.com'],
  keeps: { sc_anonymous_id: '10 year', sc_tracking_anonymous_id: 'unknown' },
  snippets: ['SC.Widget('],
  // The script only sends messages to a player that is there, and that withdrawal empties.
  stops: true,
}
