import type { Case } from './case.ts'

/** Another document of the same origin, which no script of the page has touched. */
const realm = `const other = document.body.appendChild(document.createElement('iframe')).contentWindow;`
const cookieSetter = `Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set`

/** What code of the site's own bundle leaves behind under the vendor's names. */
export const storage: readonly Case[] = [
  { id: 'S01', title: 'document.cookie', run: `document.cookie = '_tracker_S01=1'` },
  {
    id: 'S02',
    title: 'setter of document.cookie',
    run: `${cookieSetter}.call(document, '_tracker_S02=1; path=/')`,
  },
  {
    id: 'S03',
    title: 'document.cookie of a frame',
    run: `${realm} other.document.cookie = '_tracker_S03=1'`,
  },
  {
    id: 'S04',
    title: 'setter of a frame',
    run: `${realm} Object.getOwnPropertyDescriptor(other.Document.prototype, 'cookie').set.call(document, '_tracker_S04=1')`,
  },
  { id: 'S05', title: 'cookieStore.set', run: `return cookieStore.set('_tracker_S05', '1')` },
  {
    id: 'S06',
    title: 'cookieStore.set with options',
    run: `return cookieStore.set({ name: '_tracker_S06', value: '1' })`,
  },
  {
    id: 'S07',
    title: 'document.cookie for the whole domain',
    run: `document.cookie = '_tracker_S07=1; domain=DOMAIN; path=/; secure; max-age=9999'`,
  },
  { id: 'S08', title: 'localStorage.setItem', run: `localStorage.setItem('tracker.S08', '1')` },
  { id: 'S09', title: 'property of localStorage', run: `localStorage['tracker.S09'] = '1'` },
  {
    id: 'S10',
    title: 'Storage.prototype.setItem',
    run: `Storage.prototype.setItem.call(localStorage, 'tracker.S10', '1')`,
  },
  { id: 'S11', title: 'sessionStorage.setItem', run: `sessionStorage.setItem('tracker.S11', '1')` },
  {
    id: 'S12',
    title: 'localStorage of a frame',
    run: `${realm} other.localStorage.setItem('tracker.S12', '1')`,
  },
  {
    id: 'S13',
    title: 'defineProperty on localStorage',
    run: `Object.defineProperty(localStorage, 'tracker.S13', { value: '1' })`,
  },
  // Nobody can delete a database that is open.
  {
    id: 'S14',
    title: 'IndexedDB',
    run: `indexedDB.open('tracker.S14').onsuccess = ({ target }) => target.result.close()`,
  },
  { id: 'S15', title: 'caches', run: `return caches.open('tracker.S15')` },
  {
    id: 'S16',
    title: 'OPFS',
    run: `return navigator.storage.getDirectory().then((root) => root.getFileHandle('tracker.S16', { create: true }))`,
  },
  { id: 'S17', title: 'cookie of an own response', run: `return fetch('/set-cookie/_tracker_S17')` },
  {
    id: 'S18',
    title: 'setter captured in front of the SDK',
    before: `<script>capturedCookie = ${cookieSetter}</script>`,
    run: `capturedCookie.call(document, '_tracker_S18=1')`,
  },
  { id: 'S19', title: 'property of sessionStorage', run: `sessionStorage['tracker.S19'] = '1'` },
  {
    id: 'S20',
    title: 'directory in OPFS',
    run: `return navigator.storage.getDirectory().then((root) => root.getDirectoryHandle('tracker.S20', { create: true }))`,
  },
]
