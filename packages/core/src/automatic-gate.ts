import { createAutomatic } from './gate/automatic/automatic'
import { createRecord } from './gate/automatic/record'
import { shortId } from './model/decision'
import type { AutomaticGate, AutomaticGateOptions, HeldPage, Vendor } from './types'

/**
 * Holds what nobody marked: scripts, frames, images and requests of the vendors in the registry, whoever makes them, and
 * their cookies and stored values. Has to run first in the page; what comes before it is not held. What is held in which
 * browser is listed in docs/blocking.md.
 *
 * @example
 * createConsent({ surface: 'website', vendors, policy, gate: automaticGate() })
 */
export const automaticGate =
  (options: AutomaticGateOptions = {}): AutomaticGate =>
  (page, watch) => {
    const ids = new Set<string>(page.vendors.map(({ id }) => id))
    const known = (options.known ?? [])
      .map((input): Vendor => (typeof input === 'function' ? input() : input))
      .filter(({ id, category }) => category !== 'necessary' && !ids.has(id))
    const isUsed = (id: string) => ids.has(id)
    /** Of whom the core has not been told yet. */
    let found: Vendor[] = []

    function use(vendor: Vendor) {
      if (!isUsed(vendor.id) && !found.includes(vendor)) found.push(vendor)
    }

    const all: HeldPage = {
      ...page,
      vendors: [...page.vendors, ...known],
      isGranted: (id) => isUsed(id) && page.isGranted(id),
      status: (id) => (isUsed(id) ? page.status(id) : 'not asked'),
      isUsed,
      use(vendor) {
        use(vendor)
        if (found.length) page.whenFound()
      },
    }
    const { note, report } = createRecord(all.vendors, options.allow ?? [], page.name)

    return {
      report,
      find(decision) {
        const answered = new Set(decision && [...decision.granted, ...decision.denied])
        for (const vendor of known)
          if (answered.has(vendor.id) || answered.has(shortId(vendor.id))) use(vendor)
        const news = found
        found = []
        for (const { id } of news) ids.add(id)
        return news
      },
      source: createAutomatic(all, watch, options, (action, vendor, kind, what) => {
        const isNew = !found.length
        use(vendor)
        // Once for all that a task brings, and later: nobody who is told is in the middle of what is judged.
        if (isNew && found.length) queueMicrotask(() => found.length && page.whenFound())
        note(action, vendor, kind, what)
      }),
    }
  }
