import { createKadira } from '../apm'
import type { SystemConsent } from '../consent'

/** The registry switches the error reports on and off; the clock request is left to the app. */
export function gateMonitoring(consent: SystemConsent) {
  const kadira = createKadira('omono-system', 'https://apm-engine.meteor.com')
  consent.whenGranted('meteor-development-group', () => {
    kadira.enableErrorTracking()
    kadira.syncClock()
    return kadira.disableErrorTracking
  })
}
