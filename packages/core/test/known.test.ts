// Vendors of the registry that the site has not named: held, and asked about once something of theirs was held here.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { automaticGate, type Change, type Config, type Vendor } from '../src/index'
import { setGpc } from './support/global-privacy-control'
import { keepNatives } from './support/natives'
import { freshPage, type Page, settled } from './support/page'
import { codes, start, vendor } from './support/vendors'

const known = ['stats', 'chat', 'ads'].map((id, index) =>
  vendor(id, ['analytics', 'functional', 'marketing'][index], {
    scripts: [`cdn.${id}.example`],
    hosts: [`${id}.example`],
    cookies: { [`_${id}`]: '1 year' },
  }),
)
const own = vendor('own', 'analytics', { scripts: ['cdn.own.example'] })
const necessary = vendor('delivery', 'necessary')

const open = ({
  vendors = [],
  policy,
  list = known,
  ui,
}: Partial<Config> & { list?: readonly Vendor[] } = {}) =>
  start<string>({ vendors, gate: automaticGate({ known: list }), ui, ...(policy && { policy }) })
const insert = async (id: string) => {
  const script = document.createElement('script')
  script.src = `https://cdn.${id}.example/a.js`
  document.body.append(script)
  await settled()
}
const ids = (vendors: readonly Vendor[]) => vendors.map(({ id }) => id)

let page: Page
let restore = () => {}
beforeEach(() => {
  page = freshPage()
  restore = keepNatives()
})
afterEach(() => {
  restore()
  setGpc(undefined)
})

describe('known vendors', () => {
  it('are asked about when something of theirs is held, and not before', async () => {
    const ui = vi.fn()
    const { consent, problems } = open({ ui })
    await settled()
    expect([consent.vendors, consent.due, consent.getConsent()]).toEqual([[], [], {}])
    expect(ui).not.toHaveBeenCalledWith(expect.anything(), 'banner')
    const [vendors, snapshot] = [consent.vendors, consent.getConsent()]
    const listener = vi.fn()
    consent.subscribe(listener)
    listener.mockClear()
    await insert('stats')
    await insert('stats')
    expect(ids(consent.vendors)).toEqual(['stats'])
    expect(consent.vendors).not.toBe(vendors)
    expect(consent.getConsent()).not.toBe(snapshot)
    expect(consent.getConsent()).toEqual({ stats: 'not asked' })
    expect(listener).toHaveBeenCalledOnce()
    expect(listener.mock.calls[0]?.[0]).toMatchObject({
      granted: [],
      withdrawn: {},
    } satisfies Partial<Change>)
    expect(ui).toHaveBeenCalledWith(consent, 'banner')
    consent.acceptAll()
    // The second waits for the first.
    expect(page.ran()).toHaveLength(1)
    expect(codes(problems)).toEqual([])
  })

  it('are no unknown names while a task goes on in which they were found', async () => {
    const { consent, problems } = open()
    const script = document.createElement('script')
    script.src = 'https://cdn.stats.example/a.js'
    document.body.append(script)
    script.src = 'https://cdn.stats.example/b.js'
    document.cookie = '_stats=1; path=/'
    await settled()
    expect(consent.due).toEqual(['stats'])
    expect(codes(problems)).toEqual([])
  })

  it('are asked about for themselves alone, where others have been decided about', async () => {
    const { consent } = open({ vendors: [own] })
    await insert('stats')
    consent.acceptAll()
    expect(consent.getConsent()).toEqual({ own: 'granted', stats: 'granted' })
    await insert('chat')
    expect(consent.due).toEqual(['chat'])
    consent.decide({ chat: false })
    expect(consent.getConsent()).toEqual({ own: 'granted', stats: 'granted', chat: 'denied' })
  })

  it('are in use from the start where they were decided about on an earlier page', async () => {
    await (async () => {
      const { consent } = open()
      await insert('stats')
      await insert('chat')
      consent.decide({ stats: true, chat: false })
    })()
    page = page.next()
    const { consent } = open()
    expect(consent.getConsent()).toEqual({ stats: 'granted', chat: 'denied' })
    expect(consent.due).toEqual([])
    await insert('stats')
    await insert('chat')
    expect(page.ran()).toHaveLength(1)
    page = page.next()
    const other = open({ policy: { version: 'next', url: '/cookies' } })
    expect(other.consent.due).toEqual(['stats', 'chat'])
  })

  it('become used by markup that names them', async () => {
    const { consent, problems } = open()
    const script = document.createElement('script')
    script.type = 'text/plain'
    Object.assign(script.dataset, { vendor: 'chat', src: 'https://cdn.chat.example/a.js' })
    document.body.append(script)
    await settled()
    expect(consent.due).toEqual(['chat'])
    expect(codes(problems)).toEqual([])
    consent.acceptAll()
    expect(page.ran()).toHaveLength(1)
  })

  it('have no names kept from the site before they are used', async () => {
    const { consent } = open()
    document.cookie = '_stats=mine; path=/'
    expect(document.cookie).toContain('_stats=mine')
    await insert('stats')
    document.cookie = '_stats=theirs; path=/'
    expect(document.cookie).toContain('_stats=mine')
    consent.rejectAll()
    expect(document.cookie).not.toContain('_stats')
  })

  it('are no members of a category before they are used', async () => {
    document.body.innerHTML = `<script type="text/plain" data-category="analytics" data-src="/own.js"></script>`
    const { consent } = open({ vendors: [own] })
    consent.decide({ own: true })
    await settled()
    expect(page.ran()).toHaveLength(1)
    expect(consent.due).toEqual([])
  })

  it('are given way by vendors of the site, and not asked about where nobody asks', async () => {
    const mine = { ...known[0], name: 'Mine' } as Vendor
    const { consent, problems } = open({ vendors: [mine], list: [...known, necessary] })
    expect(consent.vendors).toEqual([mine])
    expect(codes(problems)).toEqual([])
  })

  it('may be of another surface: who is used here is of this one', async () => {
    const elsewhere = { ...known[0], surfaces: ['system'] } as Vendor
    const { consent } = open({ vendors: [elsewhere], list: [elsewhere] })
    expect(consent.vendors).toEqual([])
    await insert('stats')
    expect(consent.due).toEqual(['stats'])
  })

  it('of marketing are denied under Global Privacy Control, and asked about by nobody', async () => {
    setGpc(true)
    const { consent } = open()
    expect(consent.vendors).toEqual([])
    await insert('ads')
    expect([consent.getConsent(), consent.due]).toEqual([{ ads: 'denied' }, []])
    expect(page.ran()).toEqual([])
  })

  it('S-11 that listen to Google have one default said, in front of what is in the data layer by then', async () => {
    const google = vendor('google', 'analytics', {
      scripts: ['cdn.google.example'],
      signal: 'google-consent-mode',
    })
    const { consent } = open({ list: [google] })
    const global = globalThis as { dataLayer?: unknown[] }
    expect(global.dataLayer).toBeUndefined()
    global.dataLayer = [{ page: 'home' }]
    await insert('google')
    consent.acceptAll()
    consent.rejectAll()
    const told = (global.dataLayer ?? []).map((entry) =>
      Array.from(entry as ArrayLike<unknown>)
        .slice(0, 2)
        .join(' '),
    )
    expect(told[0]).toBe('consent default')
    expect(told.filter((entry) => entry === 'consent default')).toHaveLength(1)
    expect(global.dataLayer).toContainEqual({ page: 'home' })
  })
})
