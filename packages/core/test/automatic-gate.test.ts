import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { automaticGate, type Vendor } from '../src/index'
import { keepNatives } from './support/natives'
import { freshPage, type Page, settled } from './support/page'
import { start, vendor } from './support/vendors'

const stats = vendor('stats', 'analytics', {
  scripts: ['cdn.stats.example'],
  hosts: ['stats.example'],
  cookies: { '_stats*': '1 year' },
  storage: { 'stats.*': 'persistent' },
})
const vendors: readonly Vendor[] = [stats]
const open = (config = {}) => start({ vendors: vendors as never, gate: automaticGate(), ...config }).consent
/** Scripts that a browser would run, if they came into the page as they are now. */
const running = () =>
  [...document.scripts]
    .filter(({ type, src }) => src && (!type || type === 'module' || type === 'text/javascript'))
    .map(({ src }) => src)

let page: Page
let restore = () => {}
beforeEach(() => {
  page = freshPage()
  restore = keepNatives()
})
afterEach(() => restore())

describe('writes under the names of a vendor', () => {
  // The storages of happy-dom keep their first methods for ever; those of browsers look them up.
  const store = (storage: Storage, name: string) => Storage.prototype.setItem.call(storage, name, '1')
  const write = () => {
    document.cookie = '_stats_id=1; path=/'
    document.cookie = 'basket=7; path=/'
    store(localStorage, 'stats.id')
    store(localStorage, 'basket')
    store(sessionStorage, 'stats.id')
  }

  it.each(['before a choice', 'after a refusal'])('are refused %s, and no others', (when) => {
    const consent = open()
    if (when === 'after a refusal') consent.rejectAll()
    write()
    expect(document.cookie).toContain('basket=7')
    expect(document.cookie).not.toContain('_stats_id')
    expect(page.stored()).toEqual(['basket'])
  })

  it('are let through after a grant, and refused after a withdrawal', () => {
    const consent = open()
    consent.acceptAll()
    write()
    expect(document.cookie).toContain('_stats_id=1')
    expect(page.stored().sort()).toEqual(['basket', 'stats.id', 'stats.id'])
    consent.withdraw()
    write()
    expect(document.cookie).not.toContain('_stats_id')
    expect(page.stored()).toEqual(['basket'])
  })

  it('may be taken away by anybody', () => {
    document.cookie = '_stats_id=1; path=/'
    open({ policy: { version: '1', url: '/cookies' } })
    document.cookie = '_stats_id=; path=/; max-age=0'
    expect(document.cookie).not.toContain('_stats_id')
  })
})

describe('scripts that nobody marked', () => {
  const insert = (src: string, nonce = '') => {
    const script = document.createElement('script')
    script.src = src
    Object.assign(script, { nonce })
    document.body.append(script)
  }

  it('are held, and let go once their vendor is granted', async () => {
    const consent = open()
    insert('https://cdn.stats.example/a.js')
    await settled()
    expect(running()).toEqual([])
    consent.acceptAll()
    await settled()
    expect(running()).toEqual(['https://cdn.stats.example/a.js'])
  })

  it('are let go on a page with a nonce if they have it, or if a rule says that they may become code', async () => {
    const consent = open({ nonce: 'R4nd0m' })
    insert('https://stats.example/injected.js')
    insert('https://stats.example/guessed.js', 'guessed')
    insert('https://stats.example/genuine.js', 'R4nd0m')
    insert('https://cdn.stats.example/known.js')
    await settled()
    expect(running()).toEqual([])
    consent.acceptAll()
    for (let turn = 0; turn < 3; turn += 1) {
      await settled()
      for (const script of document.scripts) script.dispatchEvent(new Event('load'))
    }
    expect(running().toSorted()).toEqual([
      'https://cdn.stats.example/known.js',
      'https://stats.example/genuine.js',
    ])
  })
})
