import type { Known } from '../types'

// The agent starts with the application: the server must ship it with `disableClientErrorTracking` and `disableNtp`.
export const montiApm: Known<'monti-apm'> = {
  id: 'monti-apm',
  name: 'Monti APM',
  description: 'Reports errors and slow answers of the application to those who run it.',
  party: 'third',
  // Error reports and performance monitoring watch the service; they do not deliver it.
  category: 'analytics',
  purposes: ['user-identification', 'browser-identification', 'error-reporting', 'activity-tracking'],
  hosts: ['engine.montiapm.com'],
  // A developer's switch, which the agent reads.
  storage: { LOG_KADIRA: 'persistent' },
  grant: [['call', 'Monti.enableErrorTracking']],
  // Ends the error reports, not the agent's clock requests: hence no `stops`.
  withdraw: [['call', 'Monti.disableErrorTracking']],
}
