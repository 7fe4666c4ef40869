import type { Known } from '../types'

export const twitch: Known<'twitch'> = {
  id: 'twitch',
  name: 'Twitch',
  description: 'Shows live streams, recordings and chats from Twitch within the page.',
  company: 'Twitch Interactive, Inc.',
  country: 'US',
  party: 'third',
  // Streams may bring advertising, and ids that last for years recognise the viewer on other sites.
  category: 'marketing',
  purposes: ['browser-identification', 'activity-tracking', 'advertising', 'embedded-content'],
  policyUrl: 'https://www.twitch.tv/p/en/legal/privacy-notice/',
  scripts: ['embed.twitch.tv/embed/v1.js', 'player.twitch.tv/js/embed/v1.js', 'player.twitch.tv/embed/v1.js'],
  hosts: ['embed.twitch.tv', 'player.twitch.tv', 'clips.twitch.tv', 'twitch.tv/embed/'],
  keeps: {
    unique_id: '10 year',
    unique_id_durable: '10 year',
    server_session_id: 'session',
  },
  snippets: ['Twitch.Embed(', 'Twitch.Player('],
}
