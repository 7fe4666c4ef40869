import { element, preferencesButton } from '../element'
import { type DropboxConnection, type DropboxFile, watchDropbox } from '../services/dropbox'

const own = ['Contract.pdf', 'Minutes of 12 November.md']

export function showFiles(page: HTMLElement) {
  const list = element('ul', { className: 'card list' }, ...own.map(toRow))
  const place = element('div')
  page.append(element('h1', {}, 'Files'), list, element('h2', {}, 'From Dropbox'), place)

  return watchDropbox((connection) => {
    if (!connection) return place.replaceChildren(explanation())
    const add = (files: DropboxFile[]) => list.append(...files.map(({ name }) => toRow(name)))
    place.replaceChildren(dropboxFiles(connection, add))
  })
}

/** What a visitor who said no, or nothing, sees: why it is missing, and how to change that. No pressure. */
function explanation() {
  return element(
    'div',
    { className: 'card' },
    element(
      'p',
      {},
      'You can bring files here from Dropbox. Dropbox then learns who you are, so it waits for your permission.',
    ),
    preferencesButton('Open cookie preferences'),
  )
}

function dropboxFiles({ files, createChooseButton }: DropboxConnection, add: (files: DropboxFile[]) => void) {
  return element(
    'div',
    { className: 'card' },
    element('p', {}, 'Last changed in your Dropbox:'),
    element('ul', { className: 'list' }, ...files.map(({ name }) => toRow(name))),
    createChooseButton({ success: add }),
  )
}

function toRow(name: string) {
  return element('li', {}, name)
}
