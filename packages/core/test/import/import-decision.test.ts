import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type ImportOptions, importDecision } from '../../src/import'
import { readCookiebot } from '../../src/import/cookiebot'
import { readKlaro } from '../../src/import/klaro'
import { readOrestbida } from '../../src/import/orestbida'
import { DAY, NOW } from '../support/decisions'
import { freshPage, type Page } from '../support/page'
import { policy, start } from '../support/vendors'
import { CHOSEN, manager, UUID } from './managers'

const OPTIONS: ImportOptions = {
  from: readCookiebot,
  vendors: { stats: 'statistics', chat: 'preferences' },
  policyVersion: policy.version,
}
const [[name = '', value = ''] = []] = manager('Cookiebot').stored
const chosenAt = (time: number) => value.replace(String(CHOSEN * 1000), String(time * 1000))

let page: Page
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW * 1000 })
  page = freshPage()
  return () => vi.useRealTimers()
})

const receive = (text = value) => page.jar.receive(`${name}=${text}`)
/** A visit with the import in front of everything else. */
const visit = (options: Partial<ImportOptions> = {}) => {
  importDecision({ ...OPTIONS, ...options })
  return start().consent
}
const ours = () => page.jar.all().find((cookie) => cookie.name === '__Host-omono_consent')

describe('importDecision', () => {
  it('grants what was granted, denies what was denied, and asks about the rest', () => {
    receive()
    const consent = visit()
    expect(consent.getConsent()).toEqual({
      login: 'granted',
      stats: 'granted',
      chat: 'denied',
      ads: 'not asked',
    })
    expect(consent.due).toEqual(['ads'])
  })

  it('keeps the time of the choice, and is no act of the visitor', () => {
    receive()
    expect(visit().decision).toEqual({
      id: expect.stringMatching(/^[\da-f]{32}$/),
      time: CHOSEN,
      policyVersion: policy.version,
      source: 'api',
      trusted: false,
      gpc: false,
      granted: ['stats'],
      denied: ['chat'],
    })
  })

  it('lets the cookie live no longer than the decision', () => {
    receive()
    visit()
    expect(ours()?.expires).toBe((CHOSEN + 182 * DAY) * 1000)
    vi.setSystemTime((CHOSEN + 182 * DAY) * 1000)
    page.next()
    expect(start().consent.decision).toBeUndefined()
  })

  it('is read on the next page without the import', () => {
    receive()
    visit()
    page.next()
    expect(start().consent.isGranted('stats')).toBe(true)
  })

  it('leaves a decision of ours alone', () => {
    start().consent.rejectAll()
    page.next()
    receive()
    expect(visit().status('stats')).toBe('denied')
  })

  it('leaves the answer of an agent alone', () => {
    page.jar.receive('omono_consent=rejected')
    receive()
    expect(visit({ erase: [name] }).decision?.source).toBe('preseed')
    expect(page.jar.read()).toContain(name)
  })

  it('asks again about another version of the policy', () => {
    receive()
    expect(visit({ policyVersion: '2020' }).due).toEqual(['chat', 'stats', 'ads'])
  })

  it.each([
    ['older than `days`', NOW - 182 * DAY],
    ['from the future', NOW + 1],
  ])('grants nothing of a decision %s, and keeps what it denies', (_, time) => {
    receive(chosenAt(time))
    const consent = visit()
    expect(consent.status('stats')).toBe('not asked')
    expect(consent.status('chat')).toBe('denied')
    expect(consent.decision?.time).toBe(NOW)
  })

  it('grants nothing of a decision without a time', () => {
    page.jar.receive('klaro=%7B%22matomo%22%3Atrue%2C%22chat%22%3Afalse%7D')
    const consent = visit({ from: readKlaro, vendors: { stats: 'matomo', chat: 'chat' } })
    expect([consent.status('stats'), consent.status('chat')]).toEqual(['not asked', 'denied'])
  })

  it('grants a vendor only where all that it needs was granted', () => {
    receive()
    const consent = visit({ vendors: { stats: ['statistics', 'unknown'], chat: [], ads: ['statistics'] } })
    expect([consent.status('stats'), consent.status('chat'), consent.status('ads')]).toEqual([
      'not asked',
      'not asked',
      'granted',
    ])
  })

  it('denies where two places disagree, and grants nothing where one cannot be read', () => {
    receive()
    page.jar.receive(`${name}=${value.replace('statistics:true', 'statistics:false')}; domain=omono.example`)
    expect(visit().status('stats')).toBe('denied')

    page = freshPage()
    receive()
    page.jar.receive(`${name}=%; domain=omono.example`)
    const consent = visit()
    expect([consent.status('stats'), consent.status('chat')]).toEqual(['not asked', 'denied'])
  })

  it('does not grant marketing against Global Privacy Control', () => {
    vi.stubGlobal('navigator', Object.create(navigator, { globalPrivacyControl: { value: true } }))
    receive()
    expect(visit({ vendors: { ads: 'statistics', stats: 'statistics' } }).getConsent()).toMatchObject({
      ads: 'denied',
      stats: 'granted',
    })
    vi.unstubAllGlobals()
  })

  it('keeps the id of the other manager, and its end', () => {
    const [[cookie = '', text = ''] = []] = manager('orestbida').stored
    page.jar.receive(`${cookie}=${text.replace(String(CHOSEN + 182 * DAY), String(NOW + 5 * DAY))}`)
    const consent = visit({ from: readOrestbida, vendors: { stats: 'analytics' } })
    expect(consent.decision).toMatchObject({ id: UUID.replace(/-/g, ''), time: CHOSEN, granted: ['stats'] })
    expect(ours()?.expires).toBe((NOW + 5 * DAY) * 1000)
  })

  it('stores in localStorage where the browser keeps no cookie', () => {
    localStorage.setItem(name, decodeURIComponent(value))
    page.jar.fault = 'ignored'
    expect(visit().isGranted('stats')).toBe(true)
  })

  it('changes nothing that the other manager has stored', () => {
    receive()
    localStorage.setItem(name, value)
    visit()
    expect(page.jar.read()).toContain(`${name}=${value}`)
    expect(localStorage.getItem(name)).toBe(value)
  })

  it('erases it on request, once ours has been read back', () => {
    receive()
    localStorage.setItem(name, value)
    visit({ erase: [name] }).reset()
    page.next()
    expect(visit({ erase: [name] }).decision).toBeUndefined()
    expect(page.jar.all()).toEqual([])
    expect(page.stored()).toEqual([])
  })

  it('erases nothing when ours could not be stored', () => {
    receive()
    page.jar.fault = 'ignored'
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full')
    })
    importDecision({ ...OPTIONS, erase: [name] })
    vi.restoreAllMocks()
    expect(page.jar.read()).toContain(name)
  })

  it('waits until a prerendered page is seen', () => {
    receive()
    Object.defineProperty(document, 'prerendering', { configurable: true, value: true })
    const consent = visit()
    expect(ours()).toBeUndefined()
    Reflect.deleteProperty(document, 'prerendering')
    document.dispatchEvent(new Event('prerenderingchange'))
    expect(consent.isGranted('stats')).toBe(true)
  })

  it('never throws, whatever it is given', () => {
    receive()
    const broken = () => {
      throw new Error('a reader of the site')
    }
    for (const options of [undefined, {}, { ...OPTIONS, from: broken }, { ...OPTIONS, vendors: null }])
      expect(() => importDecision(options as unknown as ImportOptions)).not.toThrow()
    expect(page.jar.all().map((cookie) => cookie.name)).toEqual([name])
  })
})
