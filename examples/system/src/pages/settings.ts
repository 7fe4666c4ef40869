import type { SystemConsent } from '../consent'
import { element, preferencesButton } from '../element'

export function showSettings(page: HTMLElement, consent: SystemConsent) {
  const rows = element('tbody')
  const note = element('p', { className: 'note', role: 'status' })
  page.append(
    element('h1', {}, 'Settings'),
    element('h2', {}, 'Services that this app uses'),
    element('table', { className: 'card' }, rows),
    note,
    element('p', { className: 'actions' }, preferencesButton('Cookie preferences'), errorButton()),
  )

  return consent.subscribe(({ withdrawn }) => {
    rows.replaceChildren(
      ...consent.vendors.map(({ id, name, category }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, name),
          element('td', { className: 'faint' }, category),
          element('td', { dataset: { vendor: id, status: consent.status(id) } }, consent.status(id)),
        ),
      ),
    )
    const needsReload = consent.vendors.filter(({ id }) => withdrawn[id] === 'needsReload')
    const names = new Intl.ListFormat('en').format(needsReload.map(({ name }) => name))
    note.textContent =
      names && `${names} ends for good when you reload this page. Nothing is sent until then.`
  })
}

/** Something for the error reports to report. */
function errorButton() {
  const onclick = () => {
    throw new Error('A test error from the Settings page')
  }
  return element('button', { type: 'button', onclick }, 'Cause a test error')
}
