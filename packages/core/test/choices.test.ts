import { beforeEach, describe, expect, it } from 'vitest'
import { freshPage, type Page } from './support/page'
import { four, start, vendor } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})

const granted = { login: 'granted', chat: 'granted', stats: 'granted', ads: 'granted' }
const denied = { login: 'granted', chat: 'denied', stats: 'denied', ads: 'denied' }
const open = { login: 'granted', chat: 'not asked', stats: 'not asked', ads: 'not asked' }

describe('choices', () => {
  it('C-01: leave everything but the necessary not granted before there is one', () => {
    expect(start().consent.getConsent()).toEqual(open)
  })

  it('ask about every vendor that is not necessary', () => {
    expect(start().consent.due).toEqual(['chat', 'stats', 'ads'])
  })

  it('acceptAll grants every vendor', () => {
    const { consent } = start()
    expect(consent.acceptAll()).toMatchObject({
      granted: ['chat', 'stats', 'ads'],
      withdrawn: {},
      persisted: true,
    })
    expect(consent.getConsent()).toEqual(granted)
    expect(consent.due).toEqual([])
  })

  it('rejectAll denies every vendor that is not necessary', () => {
    const { consent } = start()
    expect(consent.rejectAll()).toMatchObject({ granted: [], withdrawn: {}, persisted: true })
    expect(consent.getConsent()).toEqual(denied)
    expect(consent.due).toEqual([])
  })

  it('C-12: decide grants and denies what it names, and nothing else', () => {
    const { consent } = start()
    expect(consent.decide({ chat: true, ads: false }).granted).toEqual(['chat'])
    expect(consent.getConsent()).toEqual({ ...open, chat: 'granted', ads: 'denied' })
    expect(consent.due).toEqual(['stats'])
  })

  it('decide leaves the answers of before', () => {
    const { consent } = start()
    consent.decide({ chat: true, ads: false })
    consent.decide({ stats: true })
    expect(consent.getConsent()).toEqual({ ...granted, ads: 'denied' })
  })

  it('T-20: decide takes true and false, and no other value for an answer', () => {
    const { consent } = start()
    for (const answer of ['true', 1, {}, [], 'granted', null, undefined, new Boolean(true)])
      consent.decide({ stats: answer as unknown as boolean })
    expect(consent.status('stats')).toBe('not asked')
  })

  it('decide cannot deny what is necessary', () => {
    const { consent } = start()
    consent.decide({ login: false })
    expect(consent.isGranted('login')).toBe(true)
  })

  it('withdraw denies one vendor and says what became of it', () => {
    const { consent } = start()
    consent.acceptAll()
    expect(consent.withdraw('stats')).toMatchObject({ granted: [], withdrawn: { stats: 'stopped' } })
    expect(consent.getConsent()).toEqual({ ...granted, stats: 'denied' })
  })

  it('withdraw denies all vendors when it names none', () => {
    const { consent } = start()
    consent.acceptAll()
    expect(consent.withdraw().withdrawn).toEqual({ chat: 'stopped', stats: 'stopped', ads: 'stopped' })
    expect(consent.getConsent()).toEqual(denied)
  })

  it('rejectAll after acceptAll withdraws every vendor', () => {
    const { consent } = start()
    consent.acceptAll()
    expect(Object.keys(consent.rejectAll().withdrawn)).toEqual(['chat', 'stats', 'ads'])
  })

  it('reset forgets the decision and asks again', () => {
    const { consent } = start()
    consent.acceptAll()
    expect(consent.reset()).toMatchObject({ decision: undefined, persisted: true })
    expect(consent.getConsent()).toEqual(open)
    expect(page.jar.all()).toEqual([])
  })

  it('R-02: are there on the next page', () => {
    start().consent.decide({ chat: true, stats: false })
    page.next()
    const { consent } = start()
    expect(consent.getConsent()).toEqual({ ...open, chat: 'granted', stats: 'denied' })
    expect(consent.decision).toMatchObject({ granted: ['chat'], denied: ['stats'], policyVersion: '2026-11' })
  })

  it('a withdrawal is there on the next page', () => {
    const { consent } = start()
    consent.acceptAll()
    consent.withdraw('stats')
    page.next()
    expect(start().consent.status('stats')).toBe('denied')
  })

  it('a reset is there on the next page', () => {
    const { consent } = start()
    consent.acceptAll()
    consent.reset()
    page.next()
    expect(start().consent.decision).toBeUndefined()
  })

  it('R-03: mint an id with the choice, and another with the next one', () => {
    const { consent } = start()
    const ids = [consent.acceptAll(), consent.rejectAll(), consent.acceptAll()].map(
      ({ decision }) => decision?.id,
    )
    for (const id of ids) expect(id).toMatch(/^[\da-f]{32}$/)
    expect(new Set(ids).size).toBe(3)
  })

  it('R-16: record where they came from and whether a hand made them', () => {
    const { consent } = start()
    expect(consent.acceptAll().decision).toMatchObject({ source: 'api', trusted: true })
    expect(consent.rejectAll({ source: 'banner', trusted: false }).decision).toMatchObject({
      source: 'banner',
      trusted: false,
    })
    page.next()
    expect(start().consent.decision).toMatchObject({ source: 'banner', trusted: false })
  })

  it('C-15: live equally long, whether yes or no', () => {
    const expiries = (['acceptAll', 'rejectAll'] as const).map((choose) => {
      page = freshPage()
      start().consent[choose]()
      return Math.round(((page.jar.all()[0]?.expires ?? 0) - Date.now()) / 86_400_000)
    })
    expect(expiries).toEqual([182, 182])
  })

  it('T-26: store one cookie with exactly our attributes', () => {
    start().consent.acceptAll()
    const lines = page.jar.lines.filter((line) => !line.includes('max-age=0'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(
      /^__Host-omono_consent=[\w.~-]+; path=\/; expires=[\w,: ]+ GMT; sameSite=lax; secure$/i,
    )
  })

  it('hold only the vendors of their surface', () => {
    const { consent } = start({
      surface: 'system',
      vendors: [
        vendor('here', 'analytics', { surfaces: ['system'] }),
        vendor('there', 'analytics', { surfaces: ['website'] }),
      ],
    })
    expect(consent.vendors.map(({ id }) => id)).toEqual(['here'])
    consent.acceptAll()
    expect(consent.isGranted('there' as never)).toBe(false)
  })

  it('name a vendor that nobody registered as not granted, and report it', () => {
    const { consent, problems } = start()
    consent.acceptAll()
    expect(consent.isGranted('nobody' as never)).toBe(false)
    expect(problems).toContainEqual(expect.objectContaining({ code: 'unknown-vendor', subject: 'nobody' }))
  })

  it('T-20: are never granted by a name that only begins alike', () => {
    const { consent } = start({ vendors: [vendor('stats'), vendor('stats-plus'), vendor('tats')] })
    consent.decide({ 'stats-plus': true })
    page.next()
    expect(
      start({ vendors: [vendor('stats'), vendor('stats-plus'), vendor('tats')] }).consent.getConsent(),
    ).toEqual({
      stats: 'not asked',
      'stats-plus': 'granted',
      tats: 'not asked',
    })
  })

  it('find the vendors in the order they were given', () => {
    expect(start().consent.vendors).toEqual(four)
  })
})
