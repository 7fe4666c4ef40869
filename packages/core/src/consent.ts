import { erase } from './erase'
import { eraseDatabases } from './erase-databases'
import { createGate, type Gate } from './gate/gate'
import type { Source } from './gate/held'
import { createStart, type Start } from './gate/start'
import { attempt } from './model/attempt'
import { settle } from './model/config'
import { createDecision } from './model/decision'
import { assess, isRefusedByGpc } from './model/effective-consent'
import { isOrigin } from './model/origin'
import { afterPaint } from './platform/after-paint'
import { hasGpc } from './platform/gpc'
import { keepInterfaceEvents } from './platform/interface-events'
import { onOpenRequest, whenNoWayBack } from './platform/open-request'
import { randomId } from './platform/random-id'
import { whenActivated } from './platform/when-activated'
import { createReport } from './report'
import { createGoogleConsentMode } from './signals/google-consent-mode'
import { createDecisionStore, type DecisionStore } from './storage/decision-store'
import { createSubscribers } from './subscribers'
import type {
  AutomaticGate,
  Change,
  Config,
  Consent,
  Decision,
  GatePage,
  Origin,
  Outcome,
  Status,
  Vendor,
  View,
} from './types'

/** Instances by name, shared by every copy of this module on the page. A symbol, because markup cannot name one. */
const INSTANCES = Symbol.for('omono.consent')

/** Why a decision takes effect: the page begins, or uses one more vendor; the visitor has chosen here, or somebody else has. */
type Cause = 'start' | 'choice' | 'storage'

const now = () => Math.floor(Date.now() / 1000)

/**
 * Holds the vendors of `surface` back until the visitor grants them. Takes effect at once, asks when asking is due,
 * and never throws: a mistake in `config` is reported and read in the stricter way. On a server nothing is granted
 * and nothing happens.
 *
 * @example
 * export const consent = createConsent({
 *   surface: 'system',
 *   vendors: [omono, intercom, logrocket],
 *   policy: { version: '2026-11', url: '/cookies' },
 *   ui: (consent, view) => import('@omono/consent-ui').then((ui) => ui.show(consent, view)),
 * })
 */
export function createConsent<const Id extends string>(config: Config<Id>): Consent<Id> {
  const isBrowser = typeof document === 'object'
  const report = createReport(config?.onError)
  const host = isBrowser ? location.hostname : ''
  const { name, surface, vendors: own, policy, days, domain } = settle(config ?? {}, host, report)
  const page = globalThis as { [INSTANCES]?: Map<string, Consent<Id>> }
  const instances = isBrowser ? (page[INSTANCES] ??= new Map()) : new Map<string, Consent<Id>>()
  const first = instances.get(name)
  if (first) return first
  if (isBrowser) keepInterfaceEvents()

  const gpc = hasGpc()
  const subscribers = createSubscribers()
  const starts = new Map<Start, Id>()
  let vendors = own
  let store: DecisionStore | undefined
  let gate: Gate | undefined
  let automatic: ReturnType<AutomaticGate> | undefined
  let signal: (() => void) | undefined
  let decision: Decision | undefined
  let isPersisted = false
  /** When a decision could not be stored: what is stored from before does not come back on this page. */
  let unstoredAt = 0
  // A page that nobody has seen yet has asked nobody: there, not even what is necessary starts.
  let statuses: ReadonlyMap<string, Status> = isBrowser
    ? new Map()
    : assess(vendors, decision, policy.version, gpc)

  /** What `getConsent` returns: the same object until the next change, for stores that compare by identity. */
  let snapshot: Readonly<Record<Id, Status>> | undefined

  const isUnknown = (wanted: string) => !vendors.some(({ id }) => id === wanted)

  function status(id: string): Status {
    if (__DEV__ && statuses.size && isUnknown(id)) report('unknown-vendor', id)
    return statuses.get(id) ?? 'not asked'
  }

  const isGranted = (id: string) => status(id) === 'granted'
  const idsOf = (wanted: Status) => vendors.map(({ id }) => id).filter((id) => status(id) === wanted)
  /** Where everything stands, as if `granted` had just come about. */
  const current = (granted: readonly Id[]) => ({
    decision,
    persisted: isPersisted,
    granted,
    withdrawn: {} as Record<Id, Outcome>,
  })

  /** One effect of a decision. If it fails, the others go on. */
  function run<Result>(effect: string, work: () => Result): Result | undefined {
    try {
      return work()
    } catch (error) {
      report('effect-failed', effect, error)
      return undefined
    }
  }

  /** What follows from a decision. Google hears of it before its tags are let go, and after they are stopped. */
  function enter(next: Decision | undefined, cause: Cause, isSeen?: boolean): Change<Id> {
    const before = statuses
    decision = next
    const found = (automatic?.find(next) ?? []) as typeof vendors
    if (found.length) vendors = [...vendors, ...found]
    const told = signal
    // In front of everything that follows, while nobody counts as granted yet.
    signal ??= createGoogleConsentMode(consent, next?.policyVersion === policy.version, report)
    snapshot = undefined
    statuses = assess(vendors, next, policy.version, gpc)
    const wasGranted = ({ id }: Vendor) => before.get(id) === 'granted'
    const gained = vendors.filter((vendor) => isGranted(vendor.id) && !wasGranted(vendor))
    const lost = vendors.filter((vendor) => !isGranted(vendor.id) && wasGranted(vendor))
    const change = current(gained.map(({ id }) => id))
    // Announced now and told at the end: what follows may bring the next decision with it.
    const tell = subscribers.announce(change)
    try {
      const unstoppable = new Set(run('withdraw', () => gate?.withdraw(lost)) ?? lost.map(({ id }) => id))
      if (told ? cause !== 'start' : next) run('signal', () => signal?.())
      const isStill = ({ id }: Vendor) => isGranted(id)
      // By the time that it runs, some of it may have been withdrawn.
      const release = () => run('grant', () => gate?.grant(gained.filter(isStill), cause === 'choice'))
      // Who has clicked sees that it counts before the page is busy with it; what is withdrawn is held again at once.
      if (isSeen && gained.length && !lost.length) afterPaint(release)
      else release()
      for (const [start, id] of starts) if (start(isGranted(id))) unstoppable.add(id)
      // A refusal also removes what was left here before we came.
      const refused = vendors.filter(
        (vendor) => !isGranted(vendor.id) && (wasGranted(vendor) || (next && status(vendor.id) === 'denied')),
      )
      const kept = vendors.filter(isStill)
      run('erase', () => eraseDatabases(refused, kept))
      const unerased = run('erase', () => erase(refused, kept, name)) ?? new Set(refused)
      for (const vendor of lost) {
        change.withdrawn[vendor.id] = unstoppable.has(vendor.id)
          ? 'needsReload'
          : unerased.has(vendor)
            ? 'couldNotErase'
            : 'stopped'
      }
    } finally {
      tell()
    }
    if (consent.due.length) draw('banner')
    return change
  }

  /** Nobody decides on a server, or on a page that nobody has seen yet. */
  function write(next: Decision | undefined, isSeen?: boolean): Change<Id> {
    if (!store) return current([])
    isPersisted = store.write(next, now())
    unstoredAt = isPersisted ? 0 : now()
    if (!isPersisted) report('not-persisted', name)
    return enter(next, 'choice', isSeen)
  }

  /** Nothing changes by a call with something that `method` does not take. */
  function refuse(method: string, given: unknown): Change<Id> {
    report('bad-call', method, given)
    return current([])
  }

  /** One choice of the visitor. Anything but true and false leaves a vendor as it is. */
  function choose(method: string, answerOf: (vendor: Vendor) => unknown, origin?: Origin): Change<Id> {
    if (!isOrigin(origin)) return refuse(method, origin)
    const { source = 'api', trusted = true } = origin ?? {}
    const answers = new Map<string, boolean>()
    let isMade = false
    for (const vendor of vendors) {
      const { id, category } = vendor
      if (category === 'necessary') continue
      const answer = answerOf(vendor)
      const isAnswer = typeof answer === 'boolean'
      isMade ||= isAnswer
      if (isAnswer) answers.set(id, answer)
      else if (status(id) !== 'not asked') answers.set(id, isGranted(id))
    }
    if (!isMade) return current([])
    const facts = { id: randomId(), time: now(), policyVersion: policy.version, source, trusted, gpc }
    return write(createDecision(decision, answers, facts), source !== 'api')
  }

  async function draw(view: View) {
    try {
      await config.ui?.(consent, view)
    } catch (error) {
      report('ui-failed', view, error)
    }
  }

  /** Another tab, another page of the history, or the visitor's own hand in the cookie list: storage decides. */
  function reread() {
    const stored = store?.read(now())
    // Of two in one second nobody knows which was first: a refusal counts.
    const isOlder = (one: Decision) => one.time + +!one.granted.length <= unstoredAt
    if (stored?.id === decision?.id || (stored ? isOlder(stored) : !isPersisted)) return
    isPersisted = !!stored
    enter(stored, 'storage')
  }

  function start() {
    store = createDecisionStore(name, days, domain)
    const stored = store.read(now())
    isPersisted = !!stored
    enter(stored, 'start')
    store.watch(reread)
    whenNoWayBack(() => (config?.ui ? draw('control') : report('no-way-back', name)))
  }

  const consent: Consent<Id> = {
    name,
    surface,
    get vendors() {
      return vendors
    },
    policy,
    gpc,
    get decision() {
      return decision
    },
    get due() {
      return statuses.size ? idsOf('not asked') : []
    },
    isGranted,
    status,
    getConsent: () =>
      (snapshot ??= Object.freeze(
        Object.fromEntries(vendors.map(({ id }) => [id, status(id)])) as Record<Id, Status>,
      )),
    acceptAll: (origin) =>
      choose('acceptAll', (vendor) => (isRefusedByGpc(vendor, gpc) ? undefined : true), origin),
    rejectAll: (origin) => choose('rejectAll', () => false, origin),
    decide(choices, origin) {
      const answers = new Map<string, unknown>(Object.entries(choices ?? {}))
      const isWrong = ([id, answer]: [string, unknown]) =>
        isUnknown(id) || !(answer === undefined || typeof answer === 'boolean')
      if (Object(choices) !== choices || [...answers].some(isWrong)) refuse('decide', choices)
      return choose('decide', ({ id }) => answers.get(id), origin)
    },
    withdraw: (id, origin) =>
      id === undefined || !isUnknown(id)
        ? choose('withdraw', (vendor) => (id && vendor.id !== id ? undefined : false), origin)
        : refuse('withdraw', id),
    reset: () => write(undefined),
    openPreferences: () => void draw('preferences'),
    report: () => automatic?.report() ?? { events: [], undeclared: { hosts: [], cookies: [] } },
    scan: (root) => void attempt(() => gate?.scan(root as unknown as ParentNode & Node)),
    subscribe: (listener) => subscribers.add(listener as (change: Change) => void, current(idsOf('granted'))),
    whenGranted(id, start) {
      const follow = createStart(id, start, report)
      starts.set(follow, id)
      follow(!!store && isGranted(id))
      return () => {
        starts.delete(follow)
        follow(false)
      }
    },
  }

  if (isBrowser) {
    instances.set(name, consent)
    onOpenRequest(consent.openPreferences)
    // The gate watches from the start, so that it knows what came with the page.
    const { nonce = '' } = config ?? {}
    const page: GatePage = {
      ...consent,
      nonce,
      whenFound: () => store && enter(decision, 'start'),
      isPersisted: () => isPersisted,
    }
    gate = createGate(consent, nonce, report, (watch) => {
      try {
        automatic = config?.gate?.(page, watch)
        return (automatic as { source?: Source } | undefined)?.source
      } catch (error) {
        report('gate-failed', name, error)
        return undefined
      }
    })
    whenActivated(start)
  }
  return consent
}
