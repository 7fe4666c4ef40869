import type { Known } from '../types'

export const spotifyEmbed: Known<'spotify-embed'> = {
  id: 'spotify-embed',
  name: 'Spotify',
  description: 'Plays music and podcasts from Spotify within the page.',
  company: 'Spotify AB',
  country: 'SE',
  party: 'third',
  // Sound that a visitor may choose to play, but ids recognise them on other sites and lead to their account.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'activity-tracking', 'embedded-content'],
  policyUrl: 'https://www.spotify.com/us/legal/privacy-policy/',
  scripts: ['open.spotify.com/embed/iframe-api/', 'embed-cdn.spotifycdn.com'],
  hosts: ['open.spotify.com/embed'], // Also `embed-podcast/`.
  keeps: { sp_t: '1 year', sp_landing: '1 day' },
}
