import type { Vendor } from '../types'

/**
 * The makers of Meteor: Galaxy hosting and the monitoring agent (Kadira) inside the application. The agent starts
 * with the application, so the server must ship it with `enableErrorTracking: false` and `disableNtp: true`.
 */
export const meteorDevelopmentGroup = {
  id: 'meteor-development-group',
  name: 'Meteor Development Group',
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
} as const satisfies Vendor
