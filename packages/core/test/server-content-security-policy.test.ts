// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { googleAnalytics, intercom, logrocket, type Vendor } from '../src/index'
import { policyFor, sourcesOf } from '../src/model/content-security-policy'
import { contentSecurityPolicy, type PolicyOptions } from '../src/server'
import { decision } from './support/decisions'
import { vendor } from './support/vendors'

const terms = { policyVersion: '2026-11', gpc: false }
const stats = vendor('stats', 'analytics', { scripts: ['stats.example/js/'], hosts: ['beacon.example'] })
const ads = vendor('ads', 'marketing', { scripts: ['ads.example'] })
const bot = vendor('bot', 'necessary', { scripts: ['bot.example'] })
const registry = [stats, ads, bot]
const yes = (...granted: string[]) => decision({ granted, denied: [] })

/** The directives of a policy, each with its sources. */
const parse = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )
const build = (granted: readonly string[], options: Partial<PolicyOptions> = {}) =>
  parse(contentSecurityPolicy(yes(...granted), registry, { ...terms, ...options }))

describe('sources of rules', () => {
  it.each([
    ['stats.example', ['stats.example', '*.stats.example']],
    ['stats.example/', ['stats.example/', '*.stats.example/']],
    ['stats.example/js/', ['stats.example/js/', '*.stats.example/js/']],
    [
      'stats.example/js/tag.js',
      [
        'stats.example/js/tag.js',
        '*.stats.example/js/tag.js',
        'stats.example/js/tag.js/',
        '*.stats.example/js/tag.js/',
      ],
    ],
    ['stats.example/?id=G-', ['stats.example/', '*.stats.example/']],
    ['stats.example:8443', ['stats.example:8443', '*.stats.example:8443']],
  ])('%s', (rule, sources) => {
    expect(sourcesOf([rule])).toEqual(sources)
  })

  it.each([
    ...[
      '',
      '*',
      '*.example',
      'https://stats.example',
      "'unsafe-eval'",
      "'self'",
      'data:',
      'a.example b.example',
    ],
    ...[
      'a.example; script-src *',
      'a.example,',
      'a.example/a;b',
      'a.example/a,b',
      'a.example/"',
      "a.example/'",
    ],
    ...[
      'a.example\nX: y',
      'a.example\r\n\r\n',
      'a.example/\t',
      'a.example/&lt',
      'a.example/<',
      'bücher.example',
    ],
    ...[
      'a..example',
      '.example',
      'a.example.',
      'a.example:',
      'a.example:*',
      '[::1]',
      'user@a.example',
      '/path',
    ],
  ])('leaves out %j', (rule) => {
    expect(sourcesOf([rule])).toEqual([])
  })

  it('takes no longer for a rule that is nearly one', () => {
    const start = performance.now()
    for (const piece of ['a', 'a.', 'a-', '/', 'a/']) sourcesOf([piece.repeat(50_000) + '!'])
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('the short policy', () => {
  it('allows the site, what it allows, and the vendors that are granted, whatever they load', () => {
    expect(policyFor([stats], ['cdn.example'])).toBe(
      "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: " +
        'cdn.example *.cdn.example stats.example/js/ *.stats.example/js/ beacon.example *.beacon.example ' +
        'wss://cdn.example wss://*.cdn.example wss://stats.example/js/ wss://*.stats.example/js/ ' +
        'wss://beacon.example wss://*.beacon.example',
    )
  })

  it('allows the site alone when nobody is granted', () => {
    expect(policyFor([], [])).toBe("default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:")
  })
})

describe('the policy of a response', () => {
  it('allows exactly the vendors that are granted, and the necessary ones', () => {
    const { 'script-src': code = [], 'default-src': rest = [] } = build(['stats'])
    expect(code.filter((source) => !source.startsWith('*'))).toEqual([
      "'self'",
      "'unsafe-inline'",
      'stats.example/js/',
      'bot.example',
    ])
    expect(rest).toEqual(
      expect.arrayContaining(['beacon.example', '*.beacon.example', 'wss://beacon.example']),
    )
    expect(JSON.stringify([code, rest])).not.toContain('ads.example')
  })

  it('lets nothing become code that is not for code', () => {
    expect(build(['stats'])['script-src']).not.toContain('beacon.example')
  })

  it.each([
    ['there is no decision', undefined, terms],
    ['the policy is another one', yes('stats', 'ads'), { ...terms, policyVersion: '2026-12' }],
    ['the visitor refused', decision({ granted: [], denied: ['stats', 'ads'] }), terms],
  ])('allows the necessary ones alone when %s', (_, decision, terms) => {
    const policy = contentSecurityPolicy(decision, registry, terms)
    expect(policy).toContain('bot.example')
    expect(policy).not.toMatch(/stats|ads/)
  })

  it('heeds Global Privacy Control', () => {
    expect(contentSecurityPolicy(yes('ads'), registry, terms)).toContain('ads.example')
    expect(contentSecurityPolicy(yes('ads'), registry, { ...terms, gpc: true })).not.toContain('ads.example')
  })

  it('takes what the site allows as rules', () => {
    const { 'script-src': code, 'default-src': rest } = build([], { allow: ['cdn.example/npm/'] })
    expect(code).toContain('*.cdn.example/npm/')
    expect(rest).toContain('cdn.example/npm/')
  })

  it('lets inline scripts run without a nonce, and only those with it otherwise', () => {
    expect(build([])['script-src']).toContain("'unsafe-inline'")
    expect(build([], { nonce: 'R4nd0m+/=' })['script-src']).toContain("'nonce-R4nd0m+/='")
    for (const nonce of ['R4nd0m', '', "x' 'unsafe-inline", 'x;'])
      expect(build([], { nonce })['script-src']).not.toContain("'unsafe-inline'")
  })

  it('adds what the site says to what is allowed already', () => {
    const policy = build(['stats'], {
      extra: {
        'script-src': ["'unsafe-eval'"],
        'img-src': ['https:'],
        'object-src': ["'none'"],
        'frame-ancestors': ["'self'"],
        'upgrade-insecure-requests': [],
      },
    })
    expect(policy['script-src']).toEqual(expect.arrayContaining(["'unsafe-eval'", 'stats.example/js/']))
    expect(policy['img-src']).toEqual(expect.arrayContaining(['https:', "'self'", 'beacon.example']))
    expect(policy['object-src']).toEqual(["'none'"])
    expect(policy['frame-ancestors']).toEqual(["'self'"])
    expect(policy['upgrade-insecure-requests']).toEqual([])
  })

  it('knows the vendors of the registry, with settings and without', () => {
    const vendors = [googleAnalytics, intercom({ appId: 'abc123' }), logrocket]
    const policy = contentSecurityPolicy(yes('google-analytics', 'intercom', 'logrocket'), vendors, terms)
    for (const source of [
      'googletagmanager.com/gtag/js',
      'widget.intercom.io/widget/',
      'wss://*.intercom.io',
    ])
      expect(policy.split(' ')).toContain(source)
    expect(policy.length).toBeLessThan(4096)
  })

  it('stays one policy of plain text, whatever is in the data', () => {
    const nasty = fc.array(
      fc.constantFrom(
        ...[
          'a.example',
          ';',
          ',',
          ' ',
          '\n',
          '\r',
          '"',
          "'",
          '<',
          '>',
          '&',
          '/',
          '?',
          '*',
          ':',
          '%',
          '\u0000',
        ],
        ...['script-src', "'unsafe-eval'", '\u2028', 'é'],
      ),
      { maxLength: 6 },
    )
    const text = nasty.map((parts) => parts.join(''))
    const names = ['default-src', 'script-src', 'worker-src']
    fc.assert(
      fc.property(text, text, text, text, text, (id, rule, allow, nonce, extra) => {
        const strange = { ...stats, id: id || 'x', scripts: [rule], hosts: [rule] } as Vendor
        const header = contentSecurityPolicy(yes('stats', id), [strange, { ...strange, id: 'stats' }], {
          ...terms,
          allow: [allow],
          nonce,
          extra: { 'script-src': [extra], [`${extra};`]: [extra] },
        })
        expect(header).toMatch(/^[!#-+\--;=?-~ ]+$/)
        expect(Object.keys(parse(header))).toEqual(names)
        if (!extra.includes("'unsafe-eval'")) expect(header).not.toContain('unsafe-eval')
        expect(policyFor([strange], [allow])).toMatch(/^default-src [!#-+\--:=?-~ ]+$/)
      }),
      { numRuns: 3000 },
    )
  })
})
