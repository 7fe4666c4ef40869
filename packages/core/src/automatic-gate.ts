import { createAutomatic } from './gate/automatic/automatic'
import { createRecord } from './gate/automatic/record'
import { createWriteGuard } from './storage/guard-writes'
import type { Alias, AutomaticGate } from './types'

export interface AutomaticGateOptions {
  /** Hosts of others that the page may contact; `host` covers its subdomains. For strict mode, and for the report. */
  readonly allow?: readonly string[]
  /**
   * Has the browser itself refuse whoever is neither the site, nor allowed, nor granted. A grant then reloads the page.
   * @default false
   */
  readonly strict?: boolean
  /** Marks of other consent managers that count as ours; see `@omono/consent/aliases`. */
  readonly aliases?: readonly Alias[]
}

/**
 * Holds what nobody marked: scripts, frames, images and requests of the vendors in the registry, whoever makes them, and
 * their cookies and stored values. Has to run first in the page; what comes before it is not held. What is held in which
 * browser is listed in docs/blocking.md.
 *
 * @example
 * createConsent({ surface: 'website', vendors, policy, gate: automaticGate() })
 */
export const automaticGate =
  ({ allow = [], strict = false, aliases = [] }: AutomaticGateOptions = {}): AutomaticGate =>
  (page) => {
    const { note, report } = createRecord(page.vendors, allow, page.name)
    const guard = createWriteGuard(page.vendors, page.isGranted, note)
    return { ...createAutomatic(page, strict ? allow : undefined, aliases, note, guard), report }
  }
