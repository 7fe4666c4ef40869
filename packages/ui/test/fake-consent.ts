import type { Change, Consent, Decision, Origin, Outcome, Source, Status, Vendor } from '@omono/consent'

export const vendors: Vendor[] = [
  {
    id: 'google-analytics',
    name: 'Google Analytics',
    party: 'third',
    category: 'analytics',
    purposes: ['user-identification', 'browser-identification', 'session-tracking', 'activity-tracking'],
    policyUrl: 'https://policies.google.com/privacy',
    cookies: { _ga: '2 year', '_ga_*': '2 year' },
  },
  {
    id: 'intercom',
    name: 'Intercom',
    party: 'third',
    category: 'functional',
    purposes: ['user-identification', 'browser-identification', 'session-identification', 'content-storage'],
    policyUrl: 'https://www.intercom.com/legal/privacy',
    cookies: {
      'intercom-id-*': '271 day',
      'intercom-session-*': '1 week',
      'intercom-device-id-*': '271 day',
    },
    storage: { 'intercom.*': 'persistent' },
  },
  {
    id: 'cloudflare',
    name: 'CloudFlare',
    party: 'third',
    category: 'necessary',
    purposes: ['computer-identification', 'asset-optimisation', 'content-customisation'],
    policyUrl: 'https://www.cloudflare.com/privacypolicy/',
    keeps: { __cf_bm: '30 minute', cf_clearance: '1 year' },
  },
  {
    id: 'logrocket',
    name: 'LogRocket',
    party: 'third',
    category: 'analytics',
    purposes: ['user-identification', 'session-tracking', 'error-reporting', 'activity-tracking'],
    policyUrl: 'https://logrocket.com/privacy/',
    storage: { '_lr_*': 'session' },
  },
  {
    id: 'meta-pixel',
    name: 'Meta Pixel',
    party: 'third',
    category: 'marketing',
    purposes: ['user-identification', 'activity-tracking'],
    policyUrl: 'https://www.facebook.com/privacy/policy',
    cookies: { _fbp: '90 day' },
  },
]

interface FakeOptions {
  vendors?: Vendor[]
  name?: string
  gpc?: boolean
  outcome?: Outcome
  persisted?: boolean
}

/** A consent that lives in memory and records what it was asked to do. */
export function createFakeConsent(options: FakeOptions = {}) {
  const all = options.vendors ?? vendors
  const listeners = new Set<(change: Change) => void>()
  const calls: { choices: Record<string, boolean>; origin: Origin | undefined }[] = []
  let decision: Decision | undefined
  const isNecessary = (id: string) => all.find((vendor) => vendor.id === id)?.category === 'necessary'

  const choose = (choices: Record<string, boolean>, origin?: Origin): Change => {
    calls.push({ choices, origin })
    const before = new Set(decision?.granted)
    const granted = all.map(({ id }) => id).filter((id) => choices[id] ?? before.has(id))
    decision = {
      id: `${calls.length}`,
      time: 1_795_000_000,
      policyVersion: '1',
      source: (origin?.source ?? 'api') as Source,
      trusted: origin?.trusted ?? false,
      gpc: false,
      granted,
      denied: all.map(({ id }) => id).filter((id) => !granted.includes(id)),
    }
    const withdrawn: Record<string, Outcome> = {}
    for (const id of before) if (!granted.includes(id)) withdrawn[id] = options.outcome ?? 'stopped'
    return tell({ decision, persisted: options.persisted ?? true, granted, withdrawn })
  }

  const tell = (change: Change) => {
    for (const listener of listeners) listener(change)
    return change
  }
  const each = (isGranted: boolean) =>
    Object.fromEntries(all.filter(({ id }) => !isNecessary(id)).map(({ id }) => [id, isGranted]))

  const consent: Consent = {
    name: options.name ?? 'omono_consent',
    surface: 'website',
    vendors: all,
    policy: { version: '1', url: '/cookie-policy' },
    gpc: options.gpc ?? false,
    get decision() {
      return decision
    },
    get due() {
      return decision ? [] : all.map(({ id }) => id).filter((id) => !isNecessary(id))
    },
    isGranted: (id) => isNecessary(id) || !!decision?.granted.includes(id),
    status: (id): Status => (!decision ? 'not asked' : decision.granted.includes(id) ? 'granted' : 'denied'),
    getConsent: () => Object.fromEntries(all.map(({ id }) => [id, consent.status(id)])),
    acceptAll: (origin) => choose(each(true), origin),
    rejectAll: (origin) => choose(each(false), origin),
    decide: (choices, origin) => choose(choices as Record<string, boolean>, origin),
    withdraw: (id, origin) => choose(id ? { [id]: false } : each(false), origin),
    reset() {
      decision = undefined
      return tell({ decision, persisted: true, granted: [], withdrawn: {} })
    },
    openPreferences() {},

    scan() {},
    report: () => ({ events: [], undeclared: { hosts: [], cookies: [] } }),
    subscribe(listener) {
      listeners.add(listener)
      listener({ decision, persisted: true, granted: [], withdrawn: {} })
      return () => listeners.delete(listener)
    },
    whenGranted: () => () => {},
  }
  return { consent, calls }
}
