import type { Known } from '../types'

export const fullstory: Known<'fullstory'> = {
  id: 'fullstory',
  name: 'Fullstory',
  description:
    'Records what visitors see and do on the pages, so that the site can find what gets in their way.',
  company: 'Fullstory, Inc.',
  country: 'US',
  party: 'third',
  // Session replay: it records what is on the screen and what is done there.
  category: 'analytics',
  purposes: ['user-identification', 'session-tracking', 'activity-tracking', 'error-reporting'],
  policyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
  scripts: ['fullstory.com/s/'],
  hosts: ['fullstory.com/rec/'],
  cookies: { fs_uid: '1 year', fs_lua: '30 minute', fs_session: 'session' },
  storage: { '_fs_*': 'persistent' },
  calls: {
    queue: 'FS.q',
    setup: ['start', 'setIdentity', 'setProperties', 'user', 'account', 'setVars', 'consent'],
  },
  // Properties and not words: these every version of the snippet has. It does nothing while the recording runs.
  grant: [['call', 'FS.restart']],
  withdraw: [['call', 'FS.shutdown']],
  stops: true,
}
