import type { Known } from '../types'

// Galaxy and the monitoring agent (Kadira), which starts with the application: the server must ship it with
// `enableErrorTracking: false` and `disableNtp: true`.
export const meteorDevelopmentGroup: Known<'meteor-development-group'> = {
  id: 'meteor-development-group',
  name: 'Meteor Development Group',
  description: 'Hosts the application and reports the errors that occur in it.',
  party: 'third',
  // Error reports and activity tracking watch the service; they do not deliver it.
  category: 'analytics',
  purposes: ['session-tracking', 'browser-identification', 'error-reporting', 'activity-tracking'],
  surfaces: ['system'],
  hosts: ['apm-engine.meteor.com'],
  // Necessary: leads a browser back to the server that it is connected to.
  keeps: { 'galaxy-sticky': 'unknown' },
  // A developer's switch, which the agent reads.
  storage: { LOG_KADIRA: 'persistent' },
  grant: [['call', 'Kadira.enableErrorTracking']],
  // Ends the error reports, not the agent's clock requests: hence no `stops`.
  withdraw: [['call', 'Kadira.disableErrorTracking']],
}
