import type { Person } from '../account'
import type { SystemConsent } from '../consent'

/**
 * Importing LogRocket already asks its servers for the recorder, so the import stands inside. There is no way to
 * stop a recording but a reload: without a function to call, the SDK offers one. Until then nothing is sent.
 */
export function gateLogRocket(consent: SystemConsent, person: Person) {
  consent.whenGranted('logrocket', async () => {
    const { default: LogRocket } = await import('logrocket')
    LogRocket.init('omono/system', { shouldSendData: () => consent.isGranted('logrocket') })
    LogRocket.identify(person.id, { name: person.name })
  })
}
