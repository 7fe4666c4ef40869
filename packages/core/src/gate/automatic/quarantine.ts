import { attempt } from '../../model/attempt'
import type { GatePage, Vendor } from '../../types'

/** How many calls and requests of a vendor are kept; the oldest go first. */
const MOST = 100
/** How long they are kept, in ms. */
const LONGEST = 30 * 60_000

/** A request that waits for consent. */
export interface Waiting {
  send(): void
  drop(): void
}

export interface Quarantine {
  /** Keeps a request until its vendor has been decided about. False: nothing is kept for this vendor. */
  keep(vendor: Vendor, request: Waiting): boolean
  /** After a decision, and before anything is let go. */
  settle(gained: readonly Vendor[]): void
}

/** The array at a window path such as `Intercom.q`, as far as there is one. */
function queueAt(path: string): unknown[] | undefined {
  const found = attempt(() =>
    path
      .split('.')
      .reduce((object, name) => (object as Record<string, unknown>)[name], globalThis as unknown),
  )
  return Array.isArray(found) ? found : undefined
}

/**
 * What happened before consent. Vendors' queues replay it once they run; so, before a vendor runs, its queue is sifted:
 * calls that set it up stay, what the visitor did is dropped. For the vendors in `kept` both stay, and requests wait,
 * in memory alone, up to a number and an age. A refusal drops them all.
 */
export function createQuarantine({ vendors, status }: GatePage, kept: readonly string[]): Quarantine {
  const waiting = new Map<string, (Waiting & { readonly time: number })[]>()
  const times = new WeakMap<object, number>()
  const isYoung = (time: number) => Date.now() - time < LONGEST

  /** The vendors that have run here. Undefined: what an earlier visit granted was granted before anything happened here. */
  let begun: readonly Vendor[] | undefined

  /** Leaves `calls` in the queue that set up, or are young and the vendor's to have. */
  function sift(vendor: Vendor, mayHave: boolean) {
    const { calls } = vendor
    const queue = calls && queueAt(calls.queue)
    if (!queue) return
    // An entry may be anything, and need not have a text.
    const wordOf = (entry: unknown) => attempt(() => String(Object(entry)[0])) ?? ''
    // Google's commands are Arguments objects. Anything else in the queue is another's.
    const isBehaviour = (entry: unknown) =>
      attempt(() => Object(entry).length >= 0) &&
      typeof entry === 'object' &&
      !calls.setup.includes(wordOf(entry))
    const behaviour = queue.filter(isBehaviour)
    const stays = mayHave
      ? behaviour
          .filter((entry) => isYoung(times.get(entry as object) ?? performance.timeOrigin))
          .slice(-MOST)
      : []
    const rest = queue.filter((entry) => !isBehaviour(entry) || stays.includes(entry))
    // What starts the vendor waits for what it has to hear before, consent above all, which was told after it.
    const isLast = (entry: unknown) => !begun?.includes(vendor) && wordOf(entry) === calls.setup[0]
    queue.splice(0, queue.length, ...rest.filter((entry) => !isLast(entry)), ...rest.filter(isLast))
  }

  /** Notes when each call came. */
  function watch({ calls }: Vendor) {
    const page = globalThis as unknown as Record<string, unknown>
    if (!calls || calls.queue.includes('.')) return
    const queue = (page[calls.queue] ??= [])
    if (!Array.isArray(queue)) return
    const { push } = queue
    queue.push = (...entries: unknown[]) => {
      for (const entry of entries) if (Object(entry) === entry) times.set(entry as object, Date.now())
      return push.apply(queue, entries)
    }
  }

  for (const vendor of vendors) if (kept.includes(vendor.id)) attempt(() => watch(vendor))

  return {
    keep(vendor, request) {
      if (!kept.includes(vendor.id) || status(vendor.id) !== 'not asked') return false
      const requests = waiting.get(vendor.id) ?? []
      waiting.set(vendor.id, requests)
      requests.push({ ...request, time: Date.now() })
      if (requests.length > MOST) requests.shift()?.drop()
      return true
    },
    settle(gained) {
      for (const vendor of begun ? vendors : []) {
        const isGained = gained.includes(vendor)
        if (!isGained && status(vendor.id) !== 'denied') continue
        attempt(() => sift(vendor, isGained && kept.includes(vendor.id)))
        const requests = waiting.get(vendor.id) ?? []
        waiting.delete(vendor.id)
        for (const { send, drop, time } of requests) attempt(isGained && isYoung(time) ? send : drop)
      }
      begun = [...(begun ?? []), ...gained]
    },
  }
}
