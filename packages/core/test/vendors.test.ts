import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, expectTypeOf, it, vi } from 'vitest'
import { configurable } from '../src/model/configurable'
import { parseRule } from '../src/model/rule'
import type { Vendor, VendorInput } from '../src/types'
import { googleAnalytics } from '../src/vendors/google-analytics'
import { intercom } from '../src/vendors/intercom'
import { omono } from '../src/vendors/omono'

/** The names that each configurable vendor was made with. The compiler uses them, the running code forgets them. */
const settingNames = vi.hoisted(() => new Map<string, readonly string[]>())
vi.mock('../src/model/configurable', async (importOriginal) => {
  const original = await importOriginal<typeof import('../src/model/configurable')>()
  return {
    configurable: (vendor: Vendor, ...names: readonly string[]) => {
      settingNames.set(vendor.id, names)
      return original.configurable(vendor, ...names)
    },
  }
})

// A purpose or a category that is not here needs words for the visitor in the UI's locales: add it in both places.
const PURPOSES = [
  'user-identification',
  'browser-identification',
  'computer-identification',
  'session-identification',
  'session-tracking',
  'activity-tracking',
  'content-storage',
  'content-customisation',
  'asset-optimisation',
  'error-reporting',
  'advertising',
  'audience-measurement',
  'embedded-content',
  'communication',
  'security',
  'payment',
  'tag-management',
]
const CATEGORIES = ['necessary', 'functional', 'analytics', 'marketing']
const SURFACES = ['website', 'system']

/** Vendors that may run without being asked for. Each entry is a legal decision, not a convenience. */
const NECESSARY = ['omono', 'cloudflare']

/** What no page pastes: the application brings it. */
const WITHOUT_SNIPPET = ['omono', 'meteor-development-group', 'monti-apm']

/** Hosts that serve many vendors, or anybody: a rule for one of them must say which path is meant. */
const SHARED_HOSTS = [
  'ajax.googleapis.com',
  'apis.google.com',
  'cdn.jsdelivr.net',
  'cdnjs.cloudflare.com',
  'cloudfront.net',
  'dropbox.com',
  'google-analytics.com',
  'google.com',
  'googletagmanager.com',
  'gstatic.com',
  'unpkg.com',
]

/** OMONO's cookie policy, section 10.3: name, party and purposes, in the policy's words and order. */
const POLICY: Record<string, readonly [name: string, party: Vendor['party'], ...purposes: string[]][]> = {
  website: [
    [
      'Google Analytics',
      'third',
      'user-identification',
      'browser-identification',
      'session-tracking',
      'activity-tracking',
    ],
    [
      'Intercom',
      'third',
      'user-identification',
      'browser-identification',
      'session-identification',
      'content-storage',
    ],
    ['CloudFlare', 'third', 'computer-identification', 'asset-optimisation', 'content-customisation'],
  ],
  system: [
    [
      'Omono',
      'first',
      'user-identification',
      'session-identification',
      'browser-identification',
      'content-storage',
    ],
    [
      'Intercom',
      'third',
      'user-identification',
      'browser-identification',
      'session-identification',
      'content-storage',
    ],
    ['CloudFlare', 'third', 'computer-identification', 'asset-optimisation', 'content-customisation'],
    [
      'Meteor Development Group',
      'third',
      'session-tracking',
      'browser-identification',
      'error-reporting',
      'activity-tracking',
    ],
    [
      'LogRocket',
      'third',
      'user-identification',
      'session-tracking',
      'browser-identification',
      'computer-identification',
      'error-reporting',
      'activity-tracking',
    ],
    ['Dropbox', 'third', 'user-identification', 'session-tracking'],
  ],
}

/** One list of OMONO's seven that gives each surface its order. */
const SEVEN = [
  'google-analytics',
  'omono',
  'intercom',
  'cloudflare',
  'meteor-development-group',
  'logrocket',
  'dropbox',
]

/** Real names that a vendor leaves behind, and names that look alike but belong to somebody else. */
const ERASED: Record<string, { theirs: readonly string[]; others: readonly string[] }> = {
  'google-analytics': {
    theirs: [
      '_ga',
      '_ga_8XZ1ABCDEF',
      '_gid',
      '_gat',
      '_gat_UA-12345-1',
      '_gat_gtag_UA_12345_1',
      '_dc_gtm_UA-12345-1',
      '_gac_UA-12345-1',
      '_gali',
      'AMP_TOKEN',
      'FPLC',
    ],
    others: [
      '_gac_gb_UA-12345-1',
      '_gcl_au',
      '_gads',
      '_gallery',
      '_gate',
      '_gatsby',
      '_game',
      'ga',
      'my_ga',
      '__utm',
      '__utmzz',
      'FPID',
    ],
  },
  intercom: {
    theirs: [
      'intercom-id-abc123',
      'intercom-session-abc123',
      'intercom-device-id-abc123',
      'intercom.intercom-state-abc123',
    ],
    others: [
      'intercom',
      'intercom-ids',
      'intercom-theme',
      'my-intercom-id-abc123',
      'intercom-session',
      'intercom.state',
    ],
  },
  'meteor-development-group': {
    theirs: ['LOG_KADIRA'],
    others: ['galaxy-sticky', 'LOG_KADIRA_2', 'Meteor.loginToken'],
  },
  logrocket: {
    theirs: [
      '_lr_tabs_-omono%2Fsystem',
      '_lr_hb_-omono%2Fsystem',
      '_lr_uf_-omono',
      'b21vbm8uZGV2-_lr_tabs_-omono%2Fsystem',
    ],
    others: ['_lr_', '_lr_tabs', '_lr_geo_location', '_lr_env_src_ats', '_lr_retry_request', 'my_lr_tabs_-x'],
  },
}

/** Where each fact of a vendor is from. It stands beside the vendor and is sent to nobody. */
interface Evidence {
  readonly sources: Readonly<Record<string, { readonly ref: string; readonly level: string }>>
  /** `cookies/_ga`, `scripts/example.com/tag.js`, `company`: the sources by their names. */
  readonly facts: Readonly<Record<string, readonly string[]>>
  readonly notes?: string
}

/** Read in the vendor's own documents or code; stated by somebody else; seen on pages; none of them. */
const LEVELS = ['verified', 'reported', 'observed', 'unverified']

const regions = new Intl.DisplayNames('en', { type: 'region' })

const directory = join(import.meta.dirname, '../src/vendors')
const files = readdirSync(directory).sort()

const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

async function load(file: string) {
  const id = file.slice(0, -'.ts'.length)
  const source = readFileSync(join(directory, file), 'utf8')
  const module: Record<string, unknown> = await import(`../src/vendors/${id}.ts`)
  const value = module[camelCase(id)] as VendorInput | undefined
  const vendor = typeof value === 'function' ? value() : value
  const beside = join(directory, `../../evidence/${id}.json`)
  const evidence: Evidence = existsSync(beside)
    ? JSON.parse(readFileSync(beside, 'utf8'))
    : { sources: {}, facts: {} }
  return { id, source, module, vendor: (vendor ?? {}) as Vendor, names: settingNames.get(id), evidence }
}

const all = await Promise.all(files.map(load))
const seven = SEVEN.map((id) => all.find((entry) => entry.id === id)?.vendor as Vendor)

/** What types.ts promises about a glob and about a rule, written once more so that the two can disagree. */
const matchesGlob = (glob: string, name: string) =>
  new RegExp(
    `^${glob
      .split('*')
      .map((part) => part.replace(/\W/g, '\\$&'))
      .join('.*')}$`,
    's',
  ).test(name)
const coversUrl = (rule: string, { hostname, pathname, searchParams }: URL) => {
  const { hostname: host, pathname: path, search } = new URL(`https://${rule}`)
  const [[parameter = '', prefix = ''] = []] = new URLSearchParams(search)
  return (
    `.${hostname}`.endsWith(`.${host}`) &&
    pathname.startsWith(path) &&
    (!parameter || (searchParams.get(parameter) ?? '').startsWith(prefix))
  )
}

const hostRules = ({ scripts = [], hosts = [] }: Vendor) => [...scripts, ...hosts]
const erasable = ({ cookies, storage, databases }: Vendor) => [
  ...Object.keys(databases ?? {}),
  ...Object.keys(cookies ?? {}),
  ...Object.keys(storage ?? {}),
]
const placeholders = (value: unknown) =>
  [...JSON.stringify(value ?? '').matchAll(/{{(.*?)}}/g)].map(([, name]) => name ?? '')

describe.each(all)('vendor $id', ({ id, source, module, vendor, names, evidence }) => {
  const lines = source.trimEnd().split('\n')

  it('has been filled in', () => {
    const open = lines.flatMap((line, index) =>
      line.includes('TODO') ? [`${id}.ts:${index + 1} ${line.trim()}`] : [],
    )
    expect(open, 'Replace each TODO by a fact, or delete its line when the vendor has no such thing').toEqual(
      [],
    )
  })

  it('is one export, named like its file', () => {
    expect(files).toContain(`${vendor.id}.ts`)
    expect(vendor.id, 'The id is the name of the file').toBe(id)
    expect(id, 'The id is kebab-case').toMatch(/^[a-z][a-z\d]*(-[a-z\d]+)*$/)
    expect(Object.keys(module), 'A file exports one vendor, named like the file in camelCase').toEqual([
      camelCase(id),
    ])
  })

  it('is data: no functions, nothing undefined', () => {
    expect(JSON.parse(JSON.stringify(vendor))).toStrictEqual(vendor)
  })

  it('imports only types and configurable', () => {
    const imported = [...source.matchAll(/^import (.*)/gm)].map(([, rest]) => rest)
    for (const rest of imported) {
      expect(["{ configurable } from '../model/configurable'", "type { Known } from '../types'"]).toContain(
        rest,
      )
    }
    if (names)
      expect(source, 'Without this mark an unused vendor stays in the bundle').toContain(
        '= /* @__PURE__ */ configurable(',
      )
  })

  it('fits on one screen', () => {
    expect(lines.length, 'A vendor has at most 60 lines').toBeLessThanOrEqual(60)
  })

  it('says what it is and why it is in its category', () => {
    expect(vendor.description, 'Say in one sentence what it does for the site').toMatch(
      /^[A-Z][^\n]{20,150}\.$/,
    )
    if (vendor.country !== undefined) expect(regions.of(vendor.country)).not.toBe(vendor.country)
    expect(!!vendor.company, 'A country is that of a company').toBe(!!vendor.country)
    const above = lines[lines.findIndex((line) => /^\s*category: /.test(line)) - 1]
    expect(above, 'Directly above `category:`, give the reason in one line: // …').toMatch(
      /^\s*\/\/ \S.{10,}/,
    )
  })

  it('names who it is and why it is used, in known words', () => {
    expect(vendor.name, 'Give the name as people know it').toMatch(/\S/)
    expect(['first', 'third'], 'Say whether the vendor is the site itself or a third party').toContain(
      vendor.party,
    )
    expect(CATEGORIES, `Choose a category: ${CATEGORIES.join(', ')}`).toContain(vendor.category)
    expect(vendor.purposes, 'Give at least one purpose').not.toEqual([])
    expect(PURPOSES, `Choose purposes: ${PURPOSES.join(', ')}`).toEqual(
      expect.arrayContaining([...vendor.purposes]),
    )
    expect(vendor.purposes, 'A purpose is listed once').toEqual([...new Set(vendor.purposes)])
    expect(SURFACES, 'Leave `surfaces` out when the vendor may be used anywhere').toEqual(
      expect.arrayContaining([...(vendor.surfaces ?? [])]),
    )
    if (vendor.policyUrl !== undefined)
      expect(vendor.policyUrl, 'policyUrl is an https URL').toMatch(/^https:\/\/[\w.-]+\//)
  })

  it('has evidence for every fact, and for no other', () => {
    const { sources, facts } = evidence
    const lists = ['scripts', 'hosts'] as const
    const records = ['cookies', 'keeps', 'storage', 'databases'] as const
    const single = [
      'company',
      'policyUrl',
      'signal',
      'queue',
      'calls',
      'script',
      'grant',
      'withdraw',
      'snippets',
    ]
    const expected = [
      ...lists.flatMap((list) => (vendor[list] ?? []).map((rule) => `${list}/${rule}`)),
      ...records.flatMap((record) => Object.keys(vendor[record] ?? {}).map((name) => `${record}/${name}`)),
      ...single.filter((field) => field in vendor),
    ]
    expect(Object.keys(facts).sort()).toEqual(expected.sort())
    expect(Object.keys(sources).sort(), 'Each source is used').toEqual(
      [...new Set(Object.values(facts).flat())].sort(),
    )
    for (const { ref, level } of Object.values(sources)) {
      expect(ref).toMatch(/\S.{8,}/)
      expect(LEVELS).toContain(level)
    }
    const isKnown = (fact: string) => facts[fact]?.some((key) => sources[key]?.level !== 'unverified') ?? true
    expect(
      ['company', 'policyUrl'].filter((fact) => !isKnown(fact)),
      'Leave out what is not confirmed',
    ).toEqual([])
  })

  it('has a snippet, which the browser tests play', () => {
    const snippet = join(directory, `../../../../tests/browser/vendors/snippets/${id}.html`)
    expect(existsSync(snippet)).toBe(!WITHOUT_SNIPPET.includes(id))
    if (existsSync(snippet)) expect(readFileSync(snippet, 'utf8')).toMatch(/^<!--\nloads: \S/)
  })

  it('C-22: is necessary only when that was decided', () => {
    if (vendor.category === 'necessary')
      expect(NECESSARY, 'What runs unasked is a legal decision: see NECESSARY').toContain(id)
  })

  it('names bare hosts, and a path where others share the host', () => {
    for (const rule of hostRules(vendor)) {
      const [, host] =
        /^((?:[a-z\d]+(?:-+[a-z\d]+)*\.)+[a-z]{2,})(?:\/[\w./-]*(?:\?\w+=[\w-]+)?)?$/.exec(rule) ?? []
      expect(
        host,
        `${rule}: host, host/path or host/path?parameter=prefix, without scheme, port or "*"`,
      ).toBeDefined()
    }
    for (const rule of vendor.scripts ?? []) {
      const [host = '', path = ''] = rule.split(/\/(.*)/)
      if (SHARED_HOSTS.includes(host))
        expect(path, `${host} serves more than ${vendor.name}: add the path`).not.toBe('')
    }
  })

  it('names every host once', () => {
    const rules = hostRules(vendor)
    expect(rules).toEqual([...new Set(rules)])
  })

  it('loads its script over https, from a URL that its own rules cover', () => {
    if (!vendor.script) return
    const url = new URL(
      vendor.script.src.replace(/{{\w+}}/g, (name) => (name === '{{measurementId}}' ? 'G-1' : 'x1')),
    )
    expect(url.protocol).toBe('https:')
    expect(
      vendor.scripts?.some((rule) => coversUrl(rule, url)),
      `\`scripts\` must cover ${url}`,
    ).toBe(true)
    expect(names, 'A vendor with a script takes settings: configurable(…)').toBeDefined()
  })

  it('fills its placeholders from settings, the clock or a global that it sets itself', () => {
    const { script, grant = [], withdraw = [] } = vendor
    const steps = [...(script?.ready ?? []), ...grant, ...withdraw]
    const own = steps.flatMap(([operation, target]) => (operation === 'set' ? [target] : []))
    const settings = (names ?? []).map((name) => name.replace('?', ''))
    const globals = [...JSON.stringify([script, grant, withdraw]).matchAll(/"window\.(\w+)"/g)].map(
      ([, name]) => name,
    )
    expect(own, 'A global that no step sets').toEqual(expect.arrayContaining(globals))
    expect(settings).toEqual(expect.arrayContaining(placeholders([script, grant, withdraw])))
    expect(placeholders([script, grant, withdraw]), 'A setting that nothing uses').toEqual(
      expect.arrayContaining(settings),
    )
  })

  it('writes its rules as rules are read', () => {
    for (const rule of hostRules(vendor)) expect(parseRule(rule)?.text).toBe(rule)
  })

  it('states how long everything stays', () => {
    const durations = [vendor.cookies, vendor.keeps, vendor.storage, vendor.databases].flatMap((record) =>
      Object.entries(record ?? {}),
    )
    for (const [name, duration] of durations) {
      expect(duration, `${name}: "2 year", "session", "persistent" or "unknown"`).toMatch(
        /^(?:[1-9]\d* (?:second|minute|hour|day|week|month|year)|session|persistent|unknown)$/,
      )
    }
  })

  it('erases nothing that others may own', () => {
    for (const glob of erasable(vendor)) {
      expect(glob.replaceAll('*', '').length, `${glob} leaves too much open`).toBeGreaterThanOrEqual(3)
      if (glob.startsWith('*'))
        expect(glob, `${glob}: after a "*" in front, a name nobody else uses`).toMatch(/^\*[^*]{8,}/)
      expect(
        [
          'omono_consent',
          'JSESSIONID',
          'PHPSESSID',
          'csrftoken',
          'sessionid',
          'theme',
          'lang',
          'token',
          'user',
        ].filter((name) => vendor.category !== 'necessary' && matchesGlob(glob, name)),
      ).toEqual([])
      for (const other of all) {
        const names =
          other.id === id
            ? Object.keys(vendor.keeps ?? {})
            : [...erasable(other.vendor), ...Object.keys(other.vendor.keeps ?? {})]
        // Of a name that both declare, nothing is erased while one of them is granted.
        const taken = names.filter((name) => name !== glob && matchesGlob(glob, name.replaceAll('*', 'x1')))
        expect(taken, `${glob} of ${id} also matches what ${other.id} keeps`).toEqual([])
      }
    }
  })

  it('has no consent steps when nobody is asked', () => {
    if (vendor.category !== 'necessary') return
    expect([vendor.grant, vendor.withdraw, vendor.stops]).toEqual([undefined, undefined, undefined])
  })
})

describe('vendors', () => {
  it.each(Object.entries(ERASED))('%s erases its own names and no others', (id, { theirs, others }) => {
    const vendor = all.find((entry) => entry.id === id)?.vendor as Vendor
    const matched = (names: readonly string[]) =>
      names.filter((name) => erasable(vendor).some((glob) => matchesGlob(glob, name)))
    expect(matched(theirs)).toEqual(theirs)
    expect(matched(others)).toEqual([])
  })

  it.each(SURFACES)('say on the %s what the policy says, in its order', (surface) => {
    const used = seven.filter(({ surfaces }) => surfaces?.includes(surface) ?? true)
    expect(used.map(({ name, party, purposes }) => [name, party, ...purposes])).toEqual(POLICY[surface])
  })

  it('let Google Analytics load nothing else from the shared host', () => {
    const rules = all.find(({ id }) => id === 'google-analytics')?.vendor.scripts ?? []
    const isCode = (url: string) => rules.some((rule) => coversUrl(rule, new URL(url)))
    expect(isCode('https://www.googletagmanager.com/gtag/js?id=G-ABC')).toBe(true)
    expect(isCode('https://www.google-analytics.com/analytics.js')).toBe(true)
    expect(isCode('https://www.googletagmanager.com/gtag/js?id=AW-123')).toBe(false)
    expect(isCode('https://www.googletagmanager.com/gtag/js?id=GTM-123')).toBe(false)
    expect(isCode('https://www.googletagmanager.com/gtm.js?id=GTM-123')).toBe(false)
    expect(isCode('https://www.google-analytics.com/gtm/js?id=GTM-123')).toBe(false)
    expect(isCode('https://www.google.com/ads/ga-audiences')).toBe(false)
  })
})

describe('configurable', () => {
  it('gives the plain vendor without settings and another one with them', () => {
    expect(googleAnalytics()).not.toHaveProperty('settings')
    const configured = googleAnalytics({ measurementId: 'G-1' })
    expect(configured).toEqual({ ...googleAnalytics(), settings: { measurementId: 'G-1' } })
    expect(googleAnalytics()).not.toHaveProperty('settings')
  })

  it('keeps ids literal and settings honest', () => {
    expectTypeOf(googleAnalytics().id).toEqualTypeOf<'google-analytics'>()
    expectTypeOf(omono.id).toEqualTypeOf<'omono'>()
    const idOf = <Id extends string>(_: readonly VendorInput<Id>[]) => undefined as Id | undefined
    expectTypeOf(idOf([googleAnalytics, intercom({ appId: 'a' }), omono])).toEqualTypeOf<
      'google-analytics' | 'intercom' | 'omono' | undefined
    >()

    intercom({ appId: 'a', apiBase: 'https://api-iam.eu.intercom.io' })
    // @ts-expect-error A required setting is missing.
    intercom({ apiBase: 'https://api-iam.eu.intercom.io' })
    // @ts-expect-error No vendor takes settings that it does not name.
    googleAnalytics({ measurementId: 'G-1', appId: 'a' })
    // @ts-expect-error A vendor is data: no such field.
    configurable({ ...omono, load: 'later' })
  })
})
