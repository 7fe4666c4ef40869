import { beforeEach, describe, expect, it } from 'vitest'
import type { Consent } from '../src/index'
import { freshPage, type Page } from './support/page'
import { codes, policy, start, vendor } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})

/** What React hands over: no Event, but made after one. */
const synthetic = { type: 'click', target: {}, nativeEvent: {}, isTrusted: true }

type Calls = Pick<Consent, 'acceptAll' | 'rejectAll' | 'decide' | 'withdraw' | 'status' | 'decision'>
const calls: [what: string, call: (consent: Calls) => unknown][] = [
  ['acceptAll with a click', (consent) => consent.acceptAll(new MouseEvent('click') as never)],
  ['acceptAll with a message', (consent) => consent.acceptAll(new MessageEvent('message') as never)],
  ['acceptAll with an event of a framework', (consent) => consent.acceptAll(synthetic as never)],
  ['acceptAll with a source of the cookie’s', (consent) => consent.acceptAll({ source: 'preseed' } as never)],
  ['acceptAll with another source', (consent) => consent.acceptAll({ source: window } as never)],
  ['acceptAll with a word for trusted', (consent) => consent.acceptAll({ trusted: 'yes' } as never)],
  ['acceptAll with text', (consent) => consent.acceptAll('banner' as never)],
  ['rejectAll with a click', (consent) => consent.rejectAll(new MouseEvent('click') as never)],
  ['withdraw with a click', (consent) => consent.withdraw(new MouseEvent('click') as never)],
  ['withdraw with an id that is not there', (consent) => consent.withdraw('tpyo')],
  ['withdraw with an empty id', (consent) => consent.withdraw('')],
  ['withdraw with null', (consent) => consent.withdraw(null as never)],
  ['withdraw with a list', (consent) => consent.withdraw(['stats'] as never)],
  ['withdraw with an origin that is an event', (consent) => consent.withdraw('stats', synthetic as never)],
  ['decide about an id that is not there', (consent) => consent.decide({ unknown: true })],
  ['decide about what objects inherit', (consent) => consent.decide({ constructor: true } as never)],
  ['decide with an event', (consent) => consent.decide(new MouseEvent('click') as never)],
  ['decide with text', (consent) => consent.decide('stats' as never)],
  ['decide with nothing', (consent) => consent.decide(undefined as never)],
  ['decide with a word', (consent) => consent.decide({ stats: 'yes' } as never)],
  ['decide with null', (consent) => consent.decide({ stats: null } as never)],
]

describe('a call with something that it does not take', () => {
  it.each(calls)('%s is told about, and changes nothing', (_, call) => {
    const { consent, problems } = start()
    consent.decide({ stats: true, chat: true, ads: false } as never)
    const before = [consent.decision, consent.getConsent(), document.cookie]
    expect(call(consent as Calls)).toEqual({
      decision: consent.decision,
      persisted: true,
      granted: [],
      withdrawn: {},
    })
    expect([consent.decision, consent.getConsent(), document.cookie]).toEqual(before)
    expect(codes(problems)).toEqual(['bad-call'])
    expect(page.errors).toEqual([])
  })

  it('leaves the answers beside it that are right', () => {
    const { consent, problems } = start()
    consent.decide({ unknown: true, stats: false } as never)
    expect(consent.status('stats')).toBe('denied')
    expect(codes(problems)).toEqual(['bad-call'])
  })

  it.each([undefined, null, {}, { source: 'banner' }, { trusted: false }, { source: undefined }])(
    'is not one with the origin %o',
    (origin) => {
      const { consent, problems } = start()
      consent.acceptAll(origin as never)
      expect(consent.isGranted('stats')).toBe(true)
      expect(codes(problems)).toEqual([])
    },
  )

  it('is not an answer that is left out, or about what is necessary', () => {
    const { consent, problems } = start()
    consent.decide({ login: true, chat: undefined, stats: true } as never)
    consent.withdraw('login' as never)
    expect(codes(problems)).toEqual([])
  })
})

describe('a policy version that is none', () => {
  const visit = (version: unknown) =>
    start({ vendors: [vendor('stats')], policy: { ...policy, version } as never })

  it.each([
    ['2026/11', 'Fassung 2 vom 1. Dez.'],
    [undefined, '2026/11'],
    [2026, 2027],
    ['', '0'],
  ])('%o does not answer for %o', (first, second) => {
    visit(first).consent.acceptAll()
    page.next()
    expect(visit(second).consent.status('stats')).toBe('not asked')
  })

  it('answers for itself, so that nobody is asked on every page', () => {
    visit('2026/11').consent.acceptAll()
    page.next()
    expect(visit('2026/11').consent.status('stats')).toBe('granted')
  })
})

describe('getConsent', () => {
  it('returns one frozen object until something changes', () => {
    const { consent } = start()
    const first = consent.getConsent()
    expect(consent.getConsent()).toBe(first)
    expect(Object.isFrozen(first)).toBe(true)
    consent.decide({ stats: true } as never)
    const second = consent.getConsent()
    expect(second).not.toBe(first)
    expect(second).toMatchObject({ stats: 'granted' })
    expect(consent.getConsent()).toBe(second)
  })

  it('is new when a listener hears of the change, as useSyncExternalStore needs it', () => {
    const { consent } = start()
    const seen: unknown[] = []
    const stop = consent.subscribe(() => seen.push(consent.getConsent()))
    consent.acceptAll()
    stop()
    expect(seen).toHaveLength(2)
    expect(seen[1]).toMatchObject({ stats: 'granted' })
    expect(seen[1]).toBe(consent.getConsent())
  })
})
