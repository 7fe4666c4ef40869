import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freshPage, type Page, settled } from './support/page'
import { start, vendor } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})

/**
 * What <img name="…"> and <form name="…"> can stand in front of, in every browser. Two are left to the browser tests,
 * because happy-dom itself looks them up on the document: dispatchEvent and querySelector.
 */
const NAMES =
  'cookie currentScript createElement createEvent getElementById querySelectorAll getElementsByTagName addEventListener removeEventListener readyState visibilityState hidden prerendering defaultView documentElement head body baseURI location URL domain referrer title forms images scripts styleSheets adoptedStyleSheets implementation activeElement contains append appendChild childNodes firstChild nodeType ownerDocument parentNode children compatMode doctype lang dir write open close'.split(
    ' ',
  )

const own = new Map(NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(document, name)]))
function clobber(names: readonly string[]) {
  for (const name of names) Object.defineProperty(document, name, { configurable: true, value: image })
}
const image = document.createElement('img')
function restore() {
  for (const [name, descriptor] of own) {
    Reflect.deleteProperty(document, name)
    if (descriptor) Object.defineProperty(document, name, descriptor)
  }
}
afterEach(restore)

const vendors = [vendor('login', 'necessary'), vendor('stats', 'analytics', { scripts: ['stats.example'] })]
const held = '<p><script type="text/plain" data-vendor="stats" src="https://stats.example/a.js"></script></p>'
const script = () => document.querySelector('script')

describe('a document with names in front of its own', () => {
  it.each(NAMES)('T-13: "%s" grants nothing and breaks nothing', async (name) => {
    document.body.innerHTML = held
    clobber([name])
    const { consent } = start({ vendors, ui: () => {} })
    const undecided = consent.getConsent()
    await settled()
    const before = page.errors.length
    restore()
    expect([undecided, script()?.type, page.ran(), before]).toEqual([
      { login: 'granted', stats: 'not asked' },
      'text/plain',
      [],
      0,
    ])
  })

  it.each(NAMES)('T-13: behind "%s", a grant runs the vendor, and a refusal holds', async (name) => {
    document.body.innerHTML = held
    clobber([name])
    const { consent } = start({ vendors, ui: () => {} })
    const told = vi.fn()
    const run = vi.fn()
    consent.subscribe(told)
    consent.whenGranted('stats', run)
    const yes = consent.acceptAll()
    await settled()
    const no = consent.rejectAll()
    restore()
    expect([yes.persisted, yes.granted, no.persisted, run.mock.calls.length, told.mock.calls.length]).toEqual(
      [true, ['stats'], true, 1, 3],
    )
    expect(page.ran().map(({ src }) => src)).toEqual(['https://stats.example/a.js'])
    page.next()
    expect(start({ vendors }).consent.status('stats')).toBe('denied')
  })
})
