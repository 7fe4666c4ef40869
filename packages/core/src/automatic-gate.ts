import { createAutomatic } from './gate/automatic/automatic'
import { createRecord } from './gate/automatic/record'
import { createWriteGuard } from './storage/guard-writes'
import type { AutomaticGate, AutomaticGateOptions, Vendor } from './types'

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
  (page) => {
    const ids = new Set(page.vendors.map(({ id }) => id))
    const isUnused = ({ id, category }: Vendor) => category !== 'necessary' && !ids.has(id)
    const vendors = [...page.vendors, ...(options.known ?? []).filter(isUnused)]
    const all = { ...page, vendors }
    const { note, report } = createRecord(page.vendors, options.allow ?? [], page.name)
    const guard = createWriteGuard(vendors, page.isGranted, note)
    return { ...createAutomatic(all, options, note, guard), report }
  }
