import { attempt } from './model/attempt'
import type { Quarantine, Vendor } from './types'

/** How many calls and requests of a vendor are kept; the oldest go first. */
const MOST = 100
/** How long they are kept, in ms. */
const LONGEST = 30 * 60_000

/** A request that waits for consent. */
interface Waiting {
  readonly time: number
  send(): void
  drop(): void
}

/**
 * Vendors, by their ids, that are told once granted what the visitor did on this page before: calls on their queue, `fetch`
 * and `sendBeacon` wait in memory, 100 of each for half an hour, and are dropped with a refusal.
 *
 * @example
 * automaticGate({ quarantine: quarantine(['google-analytics']) })
 */
export const quarantine =
  (ids: readonly string[]): Quarantine =>
  ({ vendors, status }) => {
    const waiting = new Map<string, Waiting[]>()
    const times = new WeakMap<object, number>()
    const isYoung = (time: number) => Date.now() - time < LONGEST

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

    /** False: nothing is kept for this vendor. */
    function keep(vendor: Vendor, send: () => void, drop: () => void): boolean {
      if (!ids.includes(vendor.id) || status(vendor.id) !== 'not asked') return false
      const requests = waiting.get(vendor.id) ?? []
      waiting.set(vendor.id, requests)
      requests.push({ time: Date.now(), send, drop })
      if (requests.length > MOST) requests.shift()?.drop()
      return true
    }

    for (const vendor of vendors) if (ids.includes(vendor.id)) attempt(() => watch(vendor))

    return {
      wait(vendor, kind, send) {
        if (kind !== 'fetch') return keep(vendor, send, () => {}) ? () => true : undefined
        return () =>
          new Promise((resolve, reject) => {
            const ask = () => resolve(send())
            const drop = () => reject(new TypeError('Failed to fetch'))
            if (!keep(vendor, ask, drop)) ask()
          })
      },

      callsOf: (vendor, calls) =>
        ids.includes(vendor.id)
          ? calls.filter((call) => isYoung(times.get(call as object) ?? performance.timeOrigin)).slice(-MOST)
          : [],

      settle(vendor, isGained) {
        const requests = waiting.get(vendor.id) ?? []
        waiting.delete(vendor.id)
        for (const { send, drop, time } of requests) attempt(isGained && isYoung(time) ? send : drop)
      },
    }
  }
