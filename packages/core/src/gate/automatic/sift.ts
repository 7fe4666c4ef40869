import { attempt } from '../../model/attempt'
import type { GatePage, Kept, Vendor } from '../../types'

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
 * calls that set it up stay, what the visitor did is dropped, but for what is `kept`. Returns what to do after a decision,
 * and before anything is let go.
 */
export function createSift(
  { vendors, status }: GatePage,
  kept: Kept | undefined,
): (gained: readonly Vendor[]) => void {
  /** The vendors that have run here. Undefined: what an earlier visit granted was granted before anything happened here. */
  let begun: readonly Vendor[] | undefined

  function sift(vendor: Vendor, isGained: boolean) {
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
    const stays = (isGained && kept?.callsOf(vendor, queue.filter(isBehaviour))) || []
    const rest = queue.filter((entry) => !isBehaviour(entry) || stays.includes(entry))
    // What starts the vendor waits for what it has to hear before, consent above all, which was told after it.
    const isLast = (entry: unknown) => !begun?.includes(vendor) && wordOf(entry) === calls.setup[0]
    queue.splice(0, queue.length, ...rest.filter((entry) => !isLast(entry)), ...rest.filter(isLast))
  }

  return (gained) => {
    for (const vendor of begun ? vendors : []) {
      const isGained = gained.includes(vendor)
      if (!isGained && status(vendor.id) !== 'denied') continue
      attempt(() => sift(vendor, isGained))
      kept?.settle(vendor, isGained)
    }
    begun = [...(begun ?? []), ...gained]
  }
}
