import { configurable } from '../model/configurable'

export const dropbox = /* @__PURE__ */ configurable(
  {
    id: 'dropbox',
    name: 'Dropbox',
    description: 'Brings files from a person’s Dropbox, or puts them there.',
    party: 'third',
    // Import and export of files that a person starts; nothing has to load before.
    category: 'functional',
    purposes: ['user-identification', 'session-tracking'],
    surfaces: ['system'],
    policyUrl: 'https://www.dropbox.com/privacy',
    scripts: ['dropbox.com/static/api/'],
    hosts: ['dropbox.com', 'dropboxapi.com'],
    // On dropbox.com. Nobody but a few sites states durations.
    keeps: {
      gvc: 'unknown',
      t: 'unknown',
      '__Host-js_csrf': 'unknown',
      uc_session: 'session',
      locale: 'unknown',
      lid: 'unknown',
      jar: 'unknown',
    },
    snippets: ['Dropbox.create', 'Dropbox.embed('],
    script: {
      src: 'https://www.dropbox.com/static/api/2/dropins.js',
      attributes: { id: 'dropboxjs', 'data-app-key': '{{appKey}}' },
    },
    // The script only draws buttons and opens what they ask for: nothing runs by itself.
    stops: true,
  },
  'appKey',
)
