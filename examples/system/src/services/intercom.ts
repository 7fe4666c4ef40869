import type { Person } from '../account'
import type { SystemConsent } from '../consent'

/** The package adds the widget's script as soon as it is called, so it is imported and called after yes. */
export function gateIntercom(consent: SystemConsent, person: Person) {
  consent.whenGranted('intercom', async () => {
    const { Intercom, shutdown } = await import('@intercom/messenger-js-sdk')
    Intercom({ app_id: 'omono123', user_id: person.id, name: person.name, email: person.email })
    return shutdown
  })
}
