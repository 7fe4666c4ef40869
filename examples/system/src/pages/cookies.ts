import type { SystemConsent } from '../consent'
import { element, preferencesButton } from '../element'

export function showCookies(page: HTMLElement, consent: SystemConsent) {
  const place = element('div')
  page.append(
    element('h1', {}, 'Cookies'),
    element(
      'p',
      {},
      'Section 10.3 of our policy, for the system. What is not necessary waits for your permission.',
    ),
    place,
    element('p', { className: 'actions' }, preferencesButton('Cookie preferences')),
  )
  // The same module as the banner's, so that the first page of the app does not wait for either.
  const mounted = import('@omono/consent-ui').then(({ mountCookiePolicy }) =>
    mountCookiePolicy(place, consent, { controller: 'OMONO' }),
  )
  return () => void mounted.then((unmount) => unmount())
}
