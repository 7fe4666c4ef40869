import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setGpc } from './support/global-privacy-control'
import { freshPage, type Page } from './support/page'
import { codes, policy, start, vendor } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})
afterEach(() => setGpc(undefined))

const signal = 'google-consent-mode'
const google = [
  vendor('chat', 'functional', { signal }),
  vendor('stats', 'analytics', { signal }),
  vendor('ads', 'marketing', { signal }),
  vendor('other', 'analytics'),
]
const global = globalThis as { dataLayer?: unknown[]; gtag?: unknown }
const entries = () =>
  (global.dataLayer ?? []).map((entry) => (isCommand(entry) ? [...(entry as unknown[])] : entry))
const isCommand = (entry: unknown) => Object.prototype.toString.call(entry) === '[object Arguments]'
const commands = (name: string) =>
  entries().filter((entry) => Array.isArray(entry) && entry[1] === name) as [
    string,
    string,
    Record<string, unknown>,
  ][]

const ADS = ['ad_storage', 'ad_user_data', 'ad_personalization'] as const
const TYPES = [
  ...ADS,
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
]
const denied = Object.fromEntries(
  TYPES.map((type) => [type, type === 'security_storage' ? 'granted' : 'denied']),
)

describe('Google Consent Mode', () => {
  it('S-11: says the default first, before anything else', () => {
    start({ vendors: google }).consent.acceptAll()
    expect(entries()[0]).toEqual(['consent', 'default', { ...denied, wait_for_update: 500 }])
  })

  it('S-11: says one default and no more, whatever follows', () => {
    const { consent } = start({ vendors: google })
    for (const choose of [consent.acceptAll, consent.rejectAll, consent.reset, consent.acceptAll]) choose()
    expect(commands('default')).toHaveLength(1)
  })

  it('S-11: reports commands that Google has taken before it', () => {
    global.dataLayer = [['js', new Date()]]
    global.dataLayer.push = (...entries) => Array.prototype.push.apply(global.dataLayer, entries)
    expect(codes(start({ vendors: google }).problems)).toContain('google-commands-early')
  })

  it('S-11: comes in front of what is in the data layer already, and keeps it', () => {
    const first = { event: 'first' }
    const layer: unknown[] = [first]
    global.dataLayer = layer
    start({ vendors: google })
    expect(global.dataLayer).toBe(layer)
    expect(commands('default')).toHaveLength(1)
    expect((entries()[0] as unknown[]).slice(0, 2)).toEqual(['consent', 'default'])
    expect(layer.at(-1)).toBe(first)
  })

  it('S-10: sends each command as an Arguments object', () => {
    const { consent } = start({ vendors: google })
    consent.acceptAll()
    consent.rejectAll()
    const kinds = global.dataLayer?.map((entry) =>
      isCommand(entry) ? 'command' : (entry as { event: string }).event,
    )
    expect(kinds).toEqual([
      'command',
      'command',
      ...['command', 'command', 'omono_consent'],
      ...['command', 'command', 'omono_consent'],
    ])
  })

  it('S-12: names all seven types, each granted or denied', () => {
    start({ vendors: google }).consent.decide({ stats: true })
    for (const [, , { wait_for_update, ...types }] of [...commands('default'), ...commands('update')]) {
      expect(Object.keys(types).toSorted()).toEqual(TYPES.toSorted())
      expect(Object.values(types).every((value) => value === 'granted' || value === 'denied')).toBe(true)
      expect(types.security_storage).toBe('granted')
    }
  })

  const combinations = Array.from(
    { length: 16 },
    (_, bits) => [!!(bits & 1), !!(bits & 2), !!(bits & 4), !!(bits & 8)] as const,
  )
  it.each(combinations)(
    'S-13: functional %s, analytics %s, marketing %s, another vendor %s',
    (chat, stats, ads, other) => {
      const { consent } = start({ vendors: google })
      consent.decide({ chat, stats, ads, other })
      const say = (isGranted: boolean) => (isGranted ? 'granted' : 'denied')
      expect(commands('update').at(-1)?.[2]).toEqual({
        ad_storage: say(ads),
        ad_user_data: say(ads),
        ad_personalization: say(ads),
        analytics_storage: say(stats),
        functionality_storage: say(chat),
        personalization_storage: say(chat),
        security_storage: 'granted',
      })
    },
  )

  it('S-13: grants a type that one of two vendors of its category has', () => {
    const vendors = [...google, vendor('more', 'analytics', { signal })]
    start({ vendors }).consent.decide({ stats: false, more: true })
    expect(commands('update').at(-1)?.[2].analytics_storage).toBe('granted')
  })

  it('S-13: analytics alone leaves every advertising type denied', () => {
    start({ vendors: google }).consent.decide({ stats: true, chat: true })
    const [, , types = {}] = commands('update').at(-1) ?? []
    expect(ADS.map((type) => types[type])).toEqual(['denied', 'denied', 'denied'])
  })

  it('C-40: leaves advertising denied under GPC, after acceptAll', () => {
    setGpc(true)
    start({ vendors: google }).consent.acceptAll()
    const [, , types = {}] = commands('update').at(-1) ?? []
    expect([...ADS.map((type) => types[type]), types.analytics_storage]).toEqual([
      'denied',
      'denied',
      'denied',
      'granted',
    ])
  })

  it('S-15: waits only while the choice is unknown', () => {
    start({ vendors: google }).consent.rejectAll()
    page.next()
    start({ vendors: google })
    expect(entries().slice(0, 4)).toEqual([
      ['consent', 'default', denied],
      ['set', 'ads_data_redaction', true],
      ['consent', 'update', denied],
      ['set', 'ads_data_redaction', true],
    ])
  })

  it('S-15: waits again where a new policy makes the choice unknown', () => {
    start({ vendors: google }).consent.acceptAll()
    page.next()
    start({ vendors: google, policy: { ...policy, version: '2027' } })
    expect(commands('default')[0]?.[2]).toMatchObject({ wait_for_update: 500 })
  })

  it('S-15: never waits in an update', () => {
    start({ vendors: google }).consent.acceptAll()
    expect(commands('update')[0]?.[2]).not.toHaveProperty('wait_for_update')
  })

  it('S-15: sends default and update in the task of a page that knows the choice', () => {
    start({ vendors: google }).consent.acceptAll()
    page.next()
    start({ vendors: google })
    expect(commands('update')).toHaveLength(1)
  })

  it('S-16: redacts advertising data as long as advertising is denied', () => {
    const { consent } = start({ vendors: google })
    consent.decide({ stats: true })
    consent.acceptAll()
    consent.rejectAll()
    expect(entries().filter((entry) => Array.isArray(entry) && entry[0] === 'set')).toEqual([
      ['set', 'ads_data_redaction', true],
      ['set', 'ads_data_redaction', true],
      ['set', 'ads_data_redaction', false],
      ['set', 'ads_data_redaction', true],
    ])
  })

  it('S-16: never asks for url_passthrough', () => {
    start({ vendors: google }).consent.acceptAll()
    expect(JSON.stringify(entries())).not.toContain('url_passthrough')
  })

  it('S-17: says each change once, also a withdrawal and a reset, and then the event', () => {
    const { consent } = start({ vendors: google })
    for (const choose of [consent.acceptAll, consent.rejectAll, consent.reset]) {
      const before = global.dataLayer?.length ?? 0
      choose()
      const added = entries().slice(before)
      expect(
        added.map((entry) => (Array.isArray(entry) ? entry[1] : (entry as { event: string }).event)),
      ).toEqual(['update', 'ads_data_redaction', 'omono_consent'])
    }
    expect(commands('update').map(([, , { analytics_storage }]) => analytics_storage)).toEqual([
      'granted',
      'denied',
      'denied',
    ])
  })

  it('S-17: says a decision of another tab', () => {
    const { consent } = start({ vendors: google })
    consent.acceptAll()
    page.jar.receive('__Host-omono_consent=; path=/; secure; max-age=0')
    dispatchEvent(new Event('storage'))
    expect(commands('update').at(-1)?.[2].analytics_storage).toBe('denied')
  })

  it('S-17: says the update before a vendor is released', () => {
    const order: unknown[] = []
    Object.assign(globalThis, { mark: () => order.push(commands('update').length) })
    const { consent } = start({
      vendors: [vendor('stats', 'analytics', { signal, grant: [['call', 'mark']] })],
    })
    consent.whenGranted('stats', () => void order.push(commands('update').length))
    consent.acceptAll()
    expect(order).toEqual([1, 1])
  })

  it('C-03: says nothing where no vendor listens', () => {
    start({ vendors: [vendor('other')] }).consent.acceptAll()
    expect(global.dataLayer).toBeUndefined()
    expect(global.gtag).toBeUndefined()
  })

  it('leaves the page’s own gtag alone', () => {
    const own = () => {}
    global.gtag = own
    start({ vendors: google })
    expect(global.gtag).toBe(own)
    expect(entries()).toHaveLength(2)
  })

  it('gives the page a gtag that sends Arguments objects', () => {
    start({ vendors: google })
    ;(global.gtag as (...command: unknown[]) => void)('config', 'G-1')
    expect(isCommand(global.dataLayer?.at(-1))).toBe(true)
    expect(entries().at(-1)).toEqual(['config', 'G-1'])
  })

  it.each([[[]], [{}], ['x'], [null], [1]])(
    'T-14: starts anew where the page has put something else: %o',
    (value) => {
      global.dataLayer = value as never
      start({ vendors: google }).consent.acceptAll()
      expect(commands('default')).toHaveLength(1)
    },
  )

  it.each<[string, () => void]>([
    ['is gone', () => Reflect.deleteProperty(globalThis, 'dataLayer')],
    ['is no array any more', () => Object.assign(globalThis, { dataLayer: 'x' })],
    [
      'throws',
      () => {
        if (global.dataLayer)
          global.dataLayer.push = () => {
            throw new Error('boom')
          }
      },
    ],
  ])('F-52: a decision takes effect although the data layer %s', (_, spoil) => {
    const told: unknown[] = []
    const { consent } = start({ vendors: google })
    consent.subscribe(({ granted }) => told.push(granted))
    spoil()
    expect(() => consent.acceptAll()).not.toThrow()
    expect(() => consent.rejectAll()).not.toThrow()
    expect(consent.status('stats')).toBe('denied')
    expect(told).toEqual([[], ['chat', 'stats', 'ads', 'other'], []])
  })
})
