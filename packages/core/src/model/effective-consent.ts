import type { Decision, Status, Vendor } from '../types'
import { includesVendor } from './decision'

/** Global Privacy Control refuses sale, sharing and advertising. https://w3c.github.io/gpc/ */
export const isRefusedByGpc = (vendor: Vendor, gpc: boolean): boolean =>
  gpc && vendor.category === 'marketing'

/**
 * What follows from the decision for one vendor, under opt-in. A decision about another version of the policy
 * answers nothing. Global Privacy Control outweighs a grant, unless the grant was made in its sight.
 */
export function statusOf(
  vendor: Vendor,
  decision: Decision | undefined,
  policyVersion: string,
  gpc: boolean,
): Status {
  const answer = (list?: readonly string[]) =>
    !!list && decision?.policyVersion === policyVersion && includesVendor(list, vendor.id)
  const isRefused = isRefusedByGpc(vendor, gpc)
  if (vendor.category === 'necessary') return 'granted'
  if (decision?.source === 'preseed' || answer(decision?.denied) || (isRefused && !decision?.gpc))
    return 'denied'
  if (answer(decision?.granted)) return 'granted'
  return isRefused ? 'denied' : 'not asked'
}
