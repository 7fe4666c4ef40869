import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Config, createConsent, type Problem } from '../src/index'
import { freshPage, type Page, settled } from './support/page'
import { codes, four, policy, start, vendor } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})
afterEach(() => expect(page.errors).toEqual([]))

const good = { surface: 'website', vendors: four, policy }
const boom = () => {
  throw new Error('boom')
}

/** What a site may write by mistake, and the problem that tells it so. */
const shapes: [what: string, config: unknown, code?: string][] = [
  ['nothing', undefined, 'no-vendors'],
  ['null', null, 'no-vendors'],
  ['text', 'website', 'no-vendors'],
  ['a number', 7, 'no-vendors'],
  ['an array', [], 'no-vendors'],
  ['an empty object', {}, 'no-vendors'],
  ['no vendors', { ...good, vendors: undefined }, 'no-vendors'],
  ['vendors that are null', { ...good, vendors: null }, 'no-vendors'],
  ['vendors that are an object', { ...good, vendors: { stats: true } }, 'no-vendors'],
  ['vendors that are text', { ...good, vendors: 'stats,ads' }, 'no-vendors'],
  ['a vendor that is null', { ...good, vendors: [...four, null] }, 'bad-vendor'],
  ['a vendor that is undefined', { ...good, vendors: [undefined, ...four] }, 'bad-vendor'],
  ['a vendor that is a name', { ...good, vendors: ['stats'] }, 'bad-vendor'],
  ['a vendor that is a number', { ...good, vendors: [1] }, 'bad-vendor'],
  ['a vendor without an id', { ...good, vendors: [{ ...four[1], id: undefined }] }, 'bad-vendor'],
  ['a vendor whose id is null', { ...good, vendors: [{ ...four[1], id: null }] }, 'bad-vendor'],
  ['a vendor whose id is a list', { ...good, vendors: [{ ...four[1], id: ['chat'] }] }, 'bad-vendor'],
  ['a vendor whose id is no id', { ...good, vendors: [vendor('Chat Box')] }, 'bad-vendor'],
  ['a vendor whose id is __proto__', { ...good, vendors: [vendor('__proto__')] }, 'bad-vendor'],
  ['a vendor without a category', { ...good, vendors: [{ id: 'chat' }] }, 'bad-vendor'],
  ['a vendor twice', { ...good, vendors: [...four, vendor('stats', 'necessary')] }, 'bad-vendor'],
  ['a vendor that throws when it is asked', { ...good, vendors: [boom, ...four] }, 'bad-vendor'],
  ['surfaces that are text', { ...good, vendors: [{ ...four[1], surfaces: 'website' }] }],
  ['surfaces that are a number', { ...good, vendors: [{ ...four[1], surfaces: 1 }] }],
  ['surfaces that are null', { ...good, vendors: [{ ...four[1], surfaces: null }] }],
  [
    'an unknown surface',
    { ...good, vendors: [vendor('x', 'analytics', { surfaces: ['app'] })] },
    'no-vendors',
  ],
  ['steps that are text', { ...good, vendors: [{ ...four[1], grant: 'x()', withdraw: 'y()' }] }],
  ['steps that are null', { ...good, vendors: [{ ...four[1], grant: null, withdraw: null }] }],
  [
    'steps that hold null',
    { ...good, vendors: [{ ...four[1], grant: [null, [], ['call']], withdraw: [null] }] },
  ],
  ['cookies that are null', { ...good, vendors: [{ ...four[1], cookies: null, storage: null }] }],
  ['cookies that are a list', { ...good, vendors: [{ ...four[1], cookies: ['a'], storage: ['b'] }] }],
  ['settings that are null', { ...good, vendors: [{ ...four[1], settings: null }] }],
  ['settings that are text', { ...good, vendors: [{ ...four[1], settings: 'x' }] }, 'bad-settings'],
  [
    'a script that is null',
    { ...good, vendors: [{ ...four[1], script: null, settings: { a: 'b' } }] },
    'bad-settings',
  ],
  ['scripts that are null', { ...good, vendors: [{ ...four[1], scripts: null, hosts: null, settings: {} }] }],
  ['no policy', { ...good, policy: undefined }, 'bad-policy-version'],
  ['a policy that is null', { ...good, policy: null }, 'bad-policy-version'],
  ['a policy that is text', { ...good, policy: '2026' }, 'bad-policy-version'],
  [
    'a policy version with a separator',
    { ...good, policy: { version: '1~2;x=y', url: '/' } },
    'bad-policy-version',
  ],
  [
    'a policy version of 300 characters',
    { ...good, policy: { version: 'v'.repeat(300), url: '/' } },
    'bad-policy-version',
  ],
  ['a name with an attribute in it', { ...good, name: 'a; domain=omono.example' }, 'bad-name'],
  ['an empty name', { ...good, name: '' }, 'bad-name'],
  ['a name of no letters', { ...good, name: ';;' }, 'bad-name'],
  ['a name of 300 letters', { ...good, name: 'n'.repeat(300) }, 'bad-name'],
  ['no days', { ...good, days: 0 }, 'bad-days'],
  ['days that are no number', { ...good, days: Number.NaN }, 'bad-days'],
  ['days for ever', { ...good, days: Number.POSITIVE_INFINITY }, 'bad-days'],
  ['days past thirteen months', { ...good, days: 396 }, 'bad-days'],
  ['days with an attribute in them', { ...good, days: '30; domain=x' }, 'bad-days'],
  ['a domain of somebody else', { ...good, domain: 'example.org' }, 'bad-domain'],
  ['a domain that only ends alike', { ...good, domain: 'mono.example' }, 'bad-domain'],
  ['a domain with an attribute in it', { ...good, domain: 'omono.example; path=/x' }, 'bad-domain'],
  ['a ui that is no function', { ...good, ui: 'banner' }, 'ui-failed'],
  ['a nonce that is a number', { ...good, nonce: 1 }],
]

function run(config: unknown) {
  const problems: Problem[] = []
  const onError = (problem: Problem) => problems.push(problem)
  const isObject = typeof config === 'object' && config !== null && !Array.isArray(config)
  const consent = createConsent((isObject ? { ...config, onError } : config) as Config)
  return { consent, problems }
}

describe('a bad configuration', () => {
  it.each(shapes)('I3: %s never throws', async (_, config) => {
    const { consent } = run(config)
    consent.subscribe(() => {})
    consent.whenGranted('stats', () => {})
    consent.openPreferences()
    for (const choose of [consent.acceptAll, consent.rejectAll, consent.withdraw, consent.reset]) choose()
    consent.decide({ chat: true })
    await settled()
    consent.getConsent()
  })

  it.each(shapes)('I1: %s grants nothing but what is necessary', (_, config) => {
    const { consent } = run(config)
    const granted = Object.entries(consent.getConsent()).filter(([, status]) => status === 'granted')
    expect(granted.map(([id]) => id).filter((id) => id !== 'login')).toEqual([])
  })

  it.each(
    shapes.filter(
      ([, config, code]) => code && typeof config === 'object' && config && !Array.isArray(config),
    ),
  )('%s is reported', async (_, config, code) => {
    const { consent, problems } = run(config)
    consent.acceptAll()
    await settled()
    expect(codes(problems)).toContain(code)
  })

  it.each(shapes.filter(([, , code]) => code))('T-26: %s leads to no cookie but ours', (_, config) => {
    run(config).consent.rejectAll()
    for (const { name, domain, path } of page.jar.all()) {
      expect(name).toMatch(/^(__Host-)?[\w-]{1,40}$/)
      expect([domain, path]).toEqual(['www.omono.example', '/'])
    }
  })

  it.each(['name', 'days', 'domain', 'policy'])('reports no problem where %s is as it should be', (key) => {
    const right: Record<string, unknown> = { name: 'my_consent', days: 30, domain: 'omono.example', policy }
    expect(codes(start({ [key]: right[key] }).problems)).toEqual([])
  })

  it('says what is wrong, what it is about, what to do and where to read on', () => {
    start({ vendors: [...four, vendor('Chat Box')] as never })
    const [warning = ''] = page.warnings
    expect(warning).toMatch(/^\[consent] bad-vendor: Chat Box /)
    expect(warning).toContain('A vendor needs')
    expect(warning).toContain('docs/messages.md#bad-vendor')
  })

  it('says each problem once', () => {
    const { consent } = start()
    for (let count = 0; count < 20; count++) consent.isGranted('nobody' as never)
    expect(page.warnings.filter((warning) => warning.includes('nobody'))).toHaveLength(1)
  })

  it('I3: survives an onError that throws, or is no function', () => {
    for (const onError of [boom, 'x' as never]) {
      page = freshPage()
      expect(start({ vendors: [null as never, ...four], onError }).consent.vendors).toHaveLength(4)
    }
  })

  it('bad-name: does what its message says', () => {
    const { consent } = start({ name: 'a;b' })
    expect(page.warnings.join()).toContain('`omono_consent` is used instead')
    expect(consent.name).toBe('omono_consent')
  })

  it('bad-policy-version: does what its message says', () => {
    const { consent } = start({ policy: { version: '1~2', url: '/' } })
    expect(page.warnings.join()).toContain('Visitors are asked once for each text')
    expect(consent.policy.version).toMatch(/^0-[A-Z\d]{5}$/)
  })

  it('bad-days: does what its message says', () => {
    start({ days: 4000 }).consent.rejectAll()
    expect(page.warnings.join()).toContain('182 days are used instead')
    const days = ((page.jar.all()[0]?.expires ?? 0) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(182)
  })

  it('keeps what is right about a configuration that is wrong', () => {
    const { consent } = start({
      vendors: [vendor('Chat Box'), ...four] as never,
      days: -1,
      domain: 'example.org',
    })
    expect(consent.vendors).toEqual(four)
  })

  it.each<[string, (consent: ReturnType<typeof start>['consent']) => unknown]>([
    ['decide with nothing', (consent) => consent.decide(undefined as never)],
    ['decide with null', (consent) => consent.decide(null as never)],
    ['decide with text', (consent) => consent.decide('stats' as never)],
    ['decide with an origin of null', (consent) => consent.decide({}, null as never)],
    ['withdraw of nobody', (consent) => consent.withdraw('nobody')],
    ['acceptAll as an event listener', (consent) => consent.acceptAll(new Event('click') as never)],
    ['status of nothing', (consent) => consent.status(undefined as never)],
    ['subscribe without a listener', (consent) => consent.subscribe(undefined as never)],
    ['whenGranted without a start', (consent) => consent.whenGranted('login', undefined as never)],
  ])('I3: %s never throws', async (_, call) => {
    const { consent } = start()
    expect(() => call(consent)).not.toThrow()
    await settled()
  })

  it('withdraw of a vendor that nobody registered makes no decision', () => {
    const { consent } = start()
    consent.withdraw('nobody' as never)
    expect(consent.decision).toBeUndefined()
  })
})
