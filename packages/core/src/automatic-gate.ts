import { createAutomatic } from './gate/automatic/automatic'
import { createRecord } from './gate/automatic/record'
import type { AutomaticGate, AutomaticGateOptions, GatePage, Vendor } from './types'

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
    const isUnused = ({ id, category }: Vendor) => category !== 'necessary' && !ids.has(id)
    const vendors = [...page.vendors, ...(options.known ?? []).filter(isUnused)]
    const all: GatePage = {
      ...page,
      vendors,
      isGranted: (id) => ids.has(id) && page.isGranted(id),
      status: (id) => (ids.has(id) ? page.status(id) : 'not asked'),
    }
    const { note, report } = createRecord(page.vendors, options.allow ?? [], page.name)
    return { report, source: createAutomatic(all, watch, options, note) }
  }
