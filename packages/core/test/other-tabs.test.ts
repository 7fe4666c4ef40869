import { beforeEach, describe, expect, it, vi } from 'vitest'
import { encodeDecision } from '../src/model/decision'
import { decision } from './support/decisions'
import { freshPage, type Page } from './support/page'
import { start } from './support/vendors'

let page: Page
let count = 0
beforeEach(() => {
  page = freshPage()
})

/** What another tab of this site stores. */
function decideElsewhere(granted: string[], denied: string[]) {
  const made = decision({
    id: `${count++}`.padStart(32, '0'),
    time: Math.floor(Date.now() / 1000),
    granted,
    denied,
  })
  page.jar.receive(`__Host-omono_consent=${encodeDecision(made)}; path=/; secure`)
}

const all = ['chat', 'stats', 'ads']
const signs: [string, () => void][] = [
  ['a storage event', () => dispatchEvent(new Event('storage'))],
  ['the page being shown again', () => dispatchEvent(new Event('pageshow'))],
  ['the tab being looked at', () => document.dispatchEvent(new Event('visibilitychange'))],
]

describe('another tab', () => {
  it.each(signs)('F-28: its refusal withdraws here, on %s', (_, sign) => {
    const { consent } = start()
    consent.acceptAll()
    const stop = vi.fn()
    consent.subscribe(stop)
    decideElsewhere([], all)
    sign()
    expect(consent.status('stats')).toBe('denied')
    expect(stop.mock.lastCall?.[0]).toMatchObject({ withdrawn: { stats: 'stopped' }, persisted: true })
  })

  it.each(signs)('F-28: its grant runs here, on %s', (_, sign) => {
    const { consent } = start()
    const run = vi.fn()
    consent.whenGranted('stats', run)
    decideElsewhere(all, [])
    sign()
    expect(run).toHaveBeenCalledTimes(1)
  })

  it.each(signs)('F-28: a cookie that was deleted by hand withdraws and asks, on %s', (_, sign) => {
    const { consent } = start()
    consent.acceptAll()
    page.jar.receive('__Host-omono_consent=; path=/; secure; max-age=0')
    sign()
    expect(consent.due).toEqual(all)
  })

  it('C-27: hears of cookies that change, where the browser tells', () => {
    const cookieStore = new EventTarget()
    Object.assign(globalThis, { cookieStore })
    const { consent } = start()
    consent.acceptAll()
    decideElsewhere([], all)
    cookieStore.dispatchEvent(new Event('change'))
    expect(consent.status('stats')).toBe('denied')
  })

  it('T-44: an event without a stored decision behind it changes nothing', () => {
    const { consent } = start()
    consent.rejectAll()
    const listener = vi.fn()
    consent.subscribe(listener)
    for (let index = 0; index < 50; index++) {
      dispatchEvent(new StorageEvent('storage', { key: 'omono_consent', newValue: '1~x~y~z' }))
      dispatchEvent(new Event('pageshow'))
    }
    expect(listener).toHaveBeenCalledTimes(1)
    expect(consent.status('stats')).toBe('denied')
  })

  it('F-18: closes nothing and asks nothing when the decision is the one we know', () => {
    const ui = vi.fn()
    const { consent } = start({ ui })
    consent.rejectAll()
    ui.mockClear()
    dispatchEvent(new Event('pageshow'))
    expect(ui).not.toHaveBeenCalled()
  })

  it('I7: a decision that could not be stored here yields to one that was stored elsewhere', () => {
    page.jar.fault = 'ignored'
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: undefined })
    const { consent } = start()
    consent.acceptAll()
    page.jar.fault = 'none'
    decideElsewhere([], all)
    dispatchEvent(new Event('storage'))
    expect(consent.status('stats')).toBe('denied')
  })

  it('T-22: a second answer under our name takes the grant back', () => {
    page = freshPage('http://localhost:3000/account/')
    const { consent } = start()
    consent.acceptAll()
    page.jar.receive('omono_consent=x; path=/account')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(consent.due).toEqual(all)
  })

  it('F-29: its refusal survives a choice about another vendor here, once this one has been told', () => {
    const cookieStore = new EventTarget()
    Object.assign(globalThis, { cookieStore })
    const { consent } = start()
    consent.acceptAll()
    decideElsewhere(['chat', 'ads'], ['stats'])
    cookieStore.dispatchEvent(new Event('change'))
    consent.decide({ chat: false })
    page.next()
    expect(start().consent.getConsent()).toMatchObject({ chat: 'denied', stats: 'denied', ads: 'granted' })
  })

  it('F-29: its grant, of which nothing told this one, does not survive a refusal of everything here', () => {
    const { consent } = start()
    decideElsewhere(all, [])
    expect(consent.rejectAll().persisted).toBe(true)
    page.next()
    expect(start().consent.getConsent()).toMatchObject({ chat: 'denied', stats: 'denied', ads: 'denied' })
  })
})
