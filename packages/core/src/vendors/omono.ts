import type { Known } from '../types'

export const omono: Known<'omono'> = {
  id: 'omono',
  name: 'Omono',
  description: 'Keeps the sign-in, the session and the content of the system in the browser.',
  party: 'first',
  // Sign-in, session and content state that the signed-in application cannot work without.
  category: 'necessary',
  purposes: ['user-identification', 'session-identification', 'browser-identification', 'content-storage'],
  surfaces: ['system'],
  // Only where the server has USE_JSESSIONID.
  cookies: { JSESSIONID: 'session' },
  storage: {
    // Also loginTokenExpires. A second connection or a path prefix lengthens the names.
    'Meteor.loginToken*': 'persistent',
    'Meteor.userId*': 'persistent',
    'Meteor.oauth.credentialSecret-*': 'persistent',
    Meteor_Reload: 'session',
    // Written and removed at once, to see whether storage works.
    '_localstorage_test_*': '1 second',
    // In IndexedDB: named here so that it is disclosed.
    MeteorDynamicImportCache: 'persistent',
  },
}
