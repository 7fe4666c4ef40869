// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createImportedDecision } from '../../src/create-imported-decision'
import type { Answers, Stored } from '../../src/import/answers'
import { readDidomi } from '../../src/import/didomi'
import { readIubenda } from '../../src/import/iubenda'
import { readOneTrust } from '../../src/import/onetrust'
import { readOrestbida } from '../../src/import/orestbida'
import { readSilktide } from '../../src/import/silktide'
import { readTcf } from '../../src/import/tcf'
import { attempt } from '../../src/model/attempt'
import { DAY, NOW } from '../support/decisions'
import { CHOSEN, MANAGERS, manager, osano, tcString, UUID } from './managers'

const statusOf = (answers: Answers | undefined, name: string) =>
  answers && (answers.statuses.get(name) ?? answers.others)

/** The text as a cookie carries it, or as localStorage has it, where a percent sign is one. */
const decoded = (text: string) => attempt(() => decodeURIComponent(text)) ?? text

/** What a site would grant that needs `name`, from what is stored. */
const decide = (places: readonly (Answers | undefined)[], needs: Record<string, string>) =>
  createImportedDecision(places, needs, { policyVersion: '1', now: NOW, days: 182, id: '0'.repeat(32) })
    ?.decision

describe.each(MANAGERS)('$name', ({ read, stored, granted, denied, isTimed, unchosen, grants }) => {
  it('reads what was granted, what was denied, and when', () => {
    const [answers, ...others] = read(stored)
    expect(others).toEqual([])
    expect(statusOf(answers, granted)).toBe('granted')
    expect(statusOf(answers, denied)).toBe('denied')
    expect(answers?.time).toBe(isTimed ? CHOSEN : undefined)
  })

  it('answers nothing about names of the prototype of all objects', () => {
    const [answers] = read(stored)
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(statusOf(answers, name)).not.toBe('granted')
  })

  it('finds nothing where nothing is stored', () => {
    expect(read([])).toEqual([])
    expect(read([['unrelated', 'true']])).toEqual([])
  })

  it('takes nothing for a choice that nobody has made', () => {
    for (const before of unchosen) expect(decide(read(before), { a: granted, b: denied })).toBeUndefined()
  })

  /** The value alone is changed: the names of the others, and their flags, stay. */
  const [[name = '', value = ''] = [], ...rest] = stored
  const becomes = (text: string): Stored => [[name, text], ...rest]

  it.each([
    '',
    ' ',
    'null',
    'true',
    '1',
    '"text"',
    '[]',
    '{}',
    '[{}]',
    '%',
    '%7B%22',
    '%E0%A4%A',
    '{"__proto__":{"confirmed":true}}',
    '{"categories":"analytics","services":[],"revision":0}',
    '{"categories":[["analytics"]],"revision":0}',
    '{"consents":[true],"consentInfo":[1]}',
    '{"purposes":["Analytics"],"confirmed":true}',
    '{"services":{"0":{"id":"HkocEodjb7","status":true}}}',
    '{"services":[null,1,"a",[],{"history":{}},{"history":[]}]}',
    'bnVsbA==',
    'W10=',
    'a'.repeat(1_000_000),
    '{'.repeat(100_000),
    '!'.repeat(100_000),
    ','.repeat(100_000),
  ])('grants nothing of what is malformed: %.40s', (text) => {
    for (const written of [text, encodeURIComponent(text)])
      expect(decide(read(becomes(written)), { a: granted })?.granted ?? []).toEqual([])
  })

  it('grants nothing of what was cut off', () => {
    for (let end = 0; end < value.length - 12; end++) {
      const text = value.slice(0, end)
      const decision = decide(read(becomes(text)), { a: granted })
      if (decision?.granted.length) expect(grants(decoded(text))).toBe(true)
    }
  })

  it('grants nothing that is not written, however the value is changed', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom('true', 'false', 'null', 'yes', ':1', '"', '}', ',', '%', '%22', '[', '__proto__'),
    )
    const change = fc.tuple(fc.nat(value.length), fc.nat(12), piece)
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let text = value
        for (const [at, length, inserted] of changes)
          text = text.slice(0, at) + inserted + text.slice(at + length)
        const decision = decide(read(becomes(text)), { a: granted })
        if (!decision?.granted.length) return
        expect(grants(decoded(text))).toBe(true)
        expect(decision.time).toBeLessThanOrEqual(NOW)
        expect(decision.time).toBeGreaterThan(NOW - 182 * DAY)
      }),
      { numRuns: 300 },
    )
  })

  it('grants nothing of any text or any JSON', () => {
    const text = fc.oneof(fc.string(), fc.json(), fc.json().map(encodeURIComponent), fc.base64String())
    fc.assert(
      fc.property(text, (any) => {
        const decision = decide(read(becomes(any)), { a: granted, b: denied })
        expect(decision?.granted ?? []).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('orestbida', () => {
  const { stored } = manager('orestbida')
  const [[, value = ''] = []] = stored
  const withField = (fields: object): Stored => [
    ['cc_cookie', JSON.stringify({ ...JSON.parse(decodeURIComponent(value)), ...fields })],
  ]

  it('answers for a service, not for its whole category', () => {
    const [answers] = readOrestbida(stored)
    expect(statusOf(answers, 'media')).toBe('not asked')
    expect(statusOf(answers, 'media/YouTube')).toBe('granted')
    expect(statusOf(answers, 'media/Vimeo')).toBe('denied')
  })

  it('keeps its id and its end', () => {
    expect(readOrestbida(stored)).toMatchObject([{ id: UUID, until: CHOSEN + 182 * DAY }])
  })

  it('gives no time to what was accepted under another revision', () => {
    expect(readOrestbida(withField({ revision: 1 }))).toMatchObject([{ time: undefined, others: 'denied' }])
    expect(readOrestbida(withField({ revision: 1 }), { revision: 1 })).toMatchObject([{ time: CHOSEN }])
  })

  it('takes another name', () => {
    expect(readOrestbida([['consent', value]], { name: 'consent' })).toHaveLength(1)
  })
})

describe('the other readers', () => {
  it('c15t: what version 1 has stored has no time that counts', () => {
    const { read } = manager('c15t, its cookie')
    const text = `c.measurement:1,i.t:${CHOSEN * 1000},i.id:cns_1`
    expect(read([['c15t', text]])).toMatchObject([{ time: undefined, others: 'denied' }])
  })

  it('Silktide: a namespace stands in the names of both versions', () => {
    expect(
      readSilktide(
        [
          ['stcm.shop.consent.ads', 'false'],
          ['stcm.shop.hasConsented', '1'],
          ['silktideCookieChoice_ads_shop', 'false'],
          ['silktideCookieBanner_InitialChoice_shop', '1'],
        ],
        'shop',
      ).map((answers) => statusOf(answers, 'ads')),
    ).toEqual(['denied', 'denied'])
  })

  it('OneTrust: what awaits another consent, or closes the banner at no time, grants nothing', () => {
    const [consent, closed] = manager('OneTrust').stored
    const [name = '', text = ''] = consent ?? []
    const awaiting = text.replace('AwaitingReconsent=false', 'AwaitingReconsent=true')
    for (const stored of [
      [[name, awaiting], closed ?? ['', '']],
      [
        [name, text],
        ['OptanonAlertBoxClosed', 'yes'],
      ],
    ] satisfies Stored[]) {
      const decision = decide(readOneTrust(stored), { a: 'C0002', b: 'C0004' })
      expect(decision).toMatchObject({ granted: [], denied: ['b'] })
    }
  })

  it('CookieYes: categories that are on without consent grant nothing', () => {
    const { read, stored } = manager('CookieYes')
    const [[name = '', text = ''] = []] = stored
    const decision = decide(read([[name, text.replace('consent:yes', 'consent:no')]]), {
      a: 'analytics',
      b: 'functional',
    })
    expect(decision).toMatchObject({ granted: [], denied: ['b'] })
  })

  it('airgap: "Auto" is no answer', () => {
    const { read, stored } = manager('airgap')
    expect(statusOf(read(stored)[0], 'SaleOfInfo')).toBe('not asked')
  })

  it('Didomi: reads the example of its documentation', () => {
    const token =
      'eyJ1c2VyX2lkIjoiMTc4NDExNGMtZjhiMy02NTkwLWE2ZGYtYjlmYjI0MGJkZWE1IiwiY3JlYXRlZCI6IjIwMjEtMDMtMTdUMTY6NDY6MzIuMzQ0WiIsInVwZGF0ZWQiOiIyMDIxLTAzLTE3VDE2OjQ2OjMyLjM0NFoiLCJ2ZW5kb3JzIjp7ImVuYWJsZWQiOlsiYW1hem9uIiwiZ29vZ2xlIl19LCJwdXJwb3NlcyI6eyJlbmFibGVkIjpbInA0ZW05YThtIl19LCJ2ZXJzaW9uIjoyfQ=='
    const [answers] = readDidomi([['didomi_token', token]])
    expect(answers?.time).toBe(Date.parse('2021-03-17T16:46:32Z') / 1000)
    expect(statusOf(answers, 'vendors/amazon')).toBe('granted')
    expect(statusOf(answers, 'purposes/p4em9a8m')).toBe('granted')
  })

  it('iubenda: one answer to everything denies each purpose', () => {
    const [answers] = readIubenda([['_iub_cs-1', '{"consent":false,"timestamp":"2026-11-01T00:00:00.000Z"}']])
    expect([statusOf(answers, 'consent'), statusOf(answers, '4')]).toEqual(['denied', 'denied'])
  })

  it('iubenda: leaves its other cookies alone', () => {
    expect(readIubenda([['_iub_cs-1-granular', '{"consent":true}']])).toEqual([])
  })

  it('Osano: to dismiss is no answer, and to deny is one to everything', () => {
    expect(osano('dismiss')).toEqual([undefined])
    expect(decide(osano('deny'), { a: 'all', b: 'all' })).toMatchObject({ granted: [], denied: ['a', 'b'] })
    expect(decide(osano('allow'), { a: 'all' })).toBeUndefined()
  })
})

describe('the TCF', () => {
  const read = (text: string) => readTcf([['euconsent-v2', text]])[0]
  const number = (value: number, length: number) => value.toString(2).padStart(length, '0')

  it('reads the example of the specification', () => {
    const answers = read('COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAAAEEUACCKAAA')
    const granted = [...(answers?.statuses ?? [])].filter(([, status]) => status === 'granted')
    expect(granted.map(([name]) => name)).toEqual([
      'purposes/1',
      'purposes/2',
      'purposes/3',
      'vendors/2',
      'vendors/6',
      'vendors/8',
    ])
    expect(new Date((answers?.time ?? 0) * 1000).getUTCFullYear()).toBe(2020)
  })

  it('reads vendors as ranges', () => {
    const ranges = `1${number(2, 12)}0${number(1, 16)}1${number(3, 16)}${number(4, 16)}`
    const answers = read(tcString(ranges))
    expect([1, 2, 3, 4, 5].map((id) => statusOf(answers, `vendors/${id}`))).toEqual([
      'granted',
      'denied',
      'granted',
      'granted',
      'denied',
    ])
  })

  it.each([
    ['past the last vendor', `1${number(1, 12)}1${number(3, 16)}${number(6, 16)}`],
    ['backwards', `1${number(1, 12)}1${number(4, 16)}${number(3, 16)}`],
    ['in no order', `1${number(2, 12)}0${number(4, 16)}0${number(3, 16)}`],
    ['that are not there', `1${number(4095, 12)}`],
    ['of fewer bits than vendors', '0'],
  ])('does not read vendors %s', (_, vendors) => {
    expect(read(tcString(vendors))).toBeUndefined()
  })

  it('does not read another version', () => {
    expect(read(tcString().replace(/^C/, 'B'))).toBeUndefined()
  })
})
