import { attempt } from '../model/attempt'
import { readRules } from '../model/config'
import { assess } from '../model/effective-consent'
import type { Decision, Vendor, VendorInput } from '../types'

/** What a decision is measured by. */
export interface Terms {
  /** The version of the policy that the page asks about, as in the config of `createConsent`. */
  readonly policyVersion: string
  /** Whether the request said so: its header `Sec-GPC` is `1`. */
  readonly gpc: boolean
}

/** The registry as `createConsent` takes it: vendors without settings are called, what is no vendor is left out. */
export const readRegistry = (registry: readonly VendorInput[]): Vendor[] =>
  registry.flatMap((input) => {
    const vendor = attempt(() => (typeof input === 'function' ? input() : input))
    // The id is written into markup.
    return typeof vendor?.id === 'string' && /^[a-z][a-z\d-]*$/.test(vendor.id)
      ? [readRules(vendor, () => {})]
      : []
  })

/** The ids of the vendors that may run. Without a decision, or without terms, the necessary ones alone. */
export function grantedIds(
  vendors: readonly Vendor[],
  decision: Decision | undefined,
  { policyVersion, gpc }: Partial<Terms>,
): ReadonlySet<string> {
  const answer = policyVersion === undefined ? undefined : decision
  const statuses = assess(vendors, answer, policyVersion ?? '', gpc ?? true)
  return new Set([...statuses].flatMap(([id, status]) => (status === 'granted' ? id : [])))
}
