import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freshPage, type Page, settled } from './support/page'
import { four, start, vendor } from './support/vendors'

const own = new Map(
  [Object, Array, String, Function].map(({ prototype }) => [
    prototype as object,
    new Set(Reflect.ownKeys(prototype)),
  ]),
)
let page: Page
beforeEach(() => {
  page = freshPage()
})
afterEach(() => {
  for (const [prototype, keys] of own)
    for (const key of Reflect.ownKeys(prototype)) if (!keys.has(key)) Reflect.deleteProperty(prototype, key)
})

const signal = 'google-consent-mode'
const vendors = [
  ...four,
  vendor('google', 'analytics', { signal, cookies: { _g: 'session' }, grant: [['set', 'granted', true]] }),
]

/** A whole visit: a grant, its next page, a refusal, its next page. */
async function visit(prepare: () => void) {
  prepare()
  const { consent } = start({ vendors })
  consent.subscribe(() => {})
  const undecided = consent.getConsent()
  const { persisted } = consent.acceptAll()
  page.next()
  const yes = start({ vendors }).consent.getConsent()
  start({ vendors }).consent.rejectAll()
  page.next()
  const no = start({ vendors }).consent.getConsent()
  await settled()
  return {
    undecided,
    persisted,
    yes,
    no,
    cookie: page.jar.all().map(({ name, domain, path }) => [name, domain, path].join()),
  }
}

const status = (is: string) =>
  Object.fromEntries(vendors.map(({ id, category }) => [id, category === 'necessary' ? 'granted' : is]))
const whole = {
  undecided: status('not asked'),
  persisted: true,
  yes: status('granted'),
  no: status('denied'),
  cookie: ['__Host-omono_consent,www.omono.example,/'],
}

describe('a hostile page', () => {
  const extend = (prototype: object, members: Record<string, unknown>) => () =>
    void Object.assign(prototype, members)
  it.each([
    [
      'functions on Object.prototype',
      extend(Object.prototype, { extend() {}, each() {}, clone: () => ({}) }),
    ],
    ['text on Object.prototype', extend(Object.prototype, { domain: 'evil.test', path: '/x', foo: 'bar' })],
    ['objects on Object.prototype', extend(Object.prototype, { options: {}, list: [] })],
    ['true and 1 on Object.prototype', extend(Object.prototype, { granted: true, trusted: 1 })],
    ['what events have on Object.prototype', extend(Object.prototype, { target: {}, type: 'click' })],
    ['functions on Array.prototype', extend(Array.prototype, { remove() {}, each() {}, first: () => 1 })],
    ['functions on String and Function', extend(String.prototype, { strip() {}, camelize() {} })],
    [
      'a toJSON on Array.prototype',
      extend(Array.prototype, {
        toJSON(this: unknown[]) {
          return `[${this.join()}]`
        },
      }),
    ],
    [
      'a toJSON on String.prototype',
      extend(String.prototype, {
        toJSON(this: string) {
          return `"${this}"`
        },
      }),
    ],
  ])('F-50, F-51: full function with %s', async (_, prepare) => {
    expect(await visit(prepare)).toEqual(whole)
  })

  it('F-50: full function when Object.prototype is extended after the SDK came', () => {
    const { consent } = start({ vendors })
    Object.assign(Object.prototype, { extend() {}, foo: 'bar' })
    expect(consent.acceptAll().persisted).toBe(true)
    expect(consent.getConsent()).toEqual(status('granted'))
    expect(consent.rejectAll().persisted).toBe(true)
    page.next()
    expect(start({ vendors }).consent.getConsent()).toEqual(status('denied'))
  })

  it('F-50: sends Google no consent type that the page put on Object.prototype', () => {
    Object.assign(Object.prototype, { extend: 'xy' })
    start({ vendors }).consent.acceptAll()
    const [command] = (globalThis as unknown as { dataLayer: IArguments[] }).dataLayer
    expect(Object.keys(command?.[2])).toHaveLength(8)
  })

  const KEYS =
    'granted denied gpc trusted source status category settings script scripts hosts src url nonce grant withdraw stops queue surfaces cookies storage keeps party domain days name surface vendors policy version ui onError id time policyVersion attributes ready expires path secure sameSite raw converter detail'.split(
      ' ',
    )
  it.each(KEYS)('T-18: "%s" on Object.prototype grants nothing unasked, and a refusal holds', async (key) => {
    for (const value of ['granted', true, () => true]) {
      page = freshPage()
      Object.defineProperty(Object.prototype, key, {
        configurable: true,
        writable: true,
        enumerable: true,
        value,
      })
      try {
        const { consent } = start({ vendors: four.map((made) => ({ ...made })) as never })
        const grantedNow = () => four.filter(({ id }) => id !== 'login' && consent.isGranted(id as never))
        expect(grantedNow()).toEqual([])
        consent.acceptAll()
        consent.rejectAll()
        expect(grantedNow()).toEqual([])
        for (const line of page.jar.lines) expect(line).not.toMatch(/=granted|domain=granted|path=granted/)
      } finally {
        Reflect.deleteProperty(Object.prototype, key)
      }
    }
  })

  it('T-16: no configuration and no call changes Object.prototype', () => {
    const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value))
    const key = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'vendors',
      'policy',
      'name',
      'id',
      'category',
    )
    const before = Reflect.ownKeys(Object.prototype)
    fc.assert(
      fc.property(fc.array(fc.tuple(key, json)), (pairs) => {
        page = freshPage()
        const config = JSON.parse(`{${pairs.map(([name, value]) => `"${name}":${value}`).join()}}`)
        const choices = JSON.parse(`{${pairs.map(([name]) => `"${name}":true`).join()}}`)
        const { consent } = start({ ...config, vendors: [...four, config] })
        consent.decide(choices)
        expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
      }),
      // The example is a value that no template can print.
      {
        numRuns: 300,
        examples: [
          [[['id', '[{"toString":null}]']]],
          [
            [
              ['days', '{"valueOf":1}'],
              ['domain', '{"toString":null}'],
            ],
          ],
        ] as never,
      },
    )
  }, 30_000)

  it('T-16: a vendor may be called like a member of Object.prototype', () => {
    const names = ['constructor', 'valueof', 'tostring', 'proto'] as const
    const odd = names.map((id) => vendor(id))
    const { consent } = start({ vendors: odd })
    expect(consent.due).toEqual(names)
    expect(consent.decide({ constructor: false, proto: true } as never).granted).toEqual(['proto'])
    expect(Object.keys(consent.withdraw('proto').withdrawn)).toEqual(['proto'])
    page.next()
    expect(start({ vendors: odd }).consent.getConsent()).toEqual({
      constructor: 'denied',
      proto: 'denied',
      valueof: 'not asked',
      tostring: 'not asked',
    })
  })
})
