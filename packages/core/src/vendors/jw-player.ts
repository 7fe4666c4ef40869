import { configurable } from '../model/configurable'

export const jwPlayer = /* @__PURE__ */ configurable(
  {
    id: 'jw-player',
    name: 'JW Player',
    description: 'Plays videos on the page and counts who watches them, and for how long.',
    company: 'LongTail Ad Solutions, Inc.',
    country: 'US',
    party: 'third',
    // A video that a visitor may choose to watch, but the player measures each viewer by an id that stays.
    category: 'analytics',
    purposes: ['browser-identification', 'activity-tracking', 'audience-measurement', 'embedded-content'],
    policyUrl: 'https://www.jwplayer.com/legal/privacy',
    scripts: [
      'cdn.jwplayer.com/libraries/',
      'cdn.jwplayer.com/players/',
      'content.jwplatform.com/libraries/',
      'content.jwplatform.com/players/',
      'jwpcdn.com',
    ],
    hosts: ['cdn.jwplayer.com', 'jwplatform.com', 'jwpltx.com', 'jwpsrv.com'],
    storage: { jwplayerLocalId: 'persistent', 'jwplayer.*': 'persistent' },
    snippets: ['jwplayer('],
    script: { src: 'https://cdn.jwplayer.com/libraries/{{playerId}}.js' },
  },
  'playerId',
)
