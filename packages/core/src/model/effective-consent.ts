import type { Decision, Status, Vendor } from '../types'
import { shortId } from './decision'

/** Global Privacy Control refuses sale, sharing and advertising. https://w3c.github.io/gpc/ */
export const isRefusedByGpc = ({ category }: Vendor, gpc: boolean): boolean => gpc && category === 'marketing'

/**
 * What follows from the decision for each vendor, under opt-in. A decision about another version of the policy
 * answers nothing. Global Privacy Control outweighs a grant, unless the grant was made in its sight.
 */
export function assess(
  vendors: readonly Vendor[],
  decision: Decision | undefined,
  policyVersion: string,
  gpc: boolean,
): ReadonlyMap<string, Status> {
  const isCurrent = decision?.policyVersion === policyVersion
  const granted = new Set(isCurrent ? decision.granted : [])
  const denied = new Set(isCurrent ? decision.denied : [])

  function statusOf(vendor: Vendor): Status {
    const { id, category } = vendor
    const isAnswered = (list: ReadonlySet<string>) => list.size > 0 && (list.has(id) || list.has(shortId(id)))
    const isRefused = isRefusedByGpc(vendor, gpc)
    if (category === 'necessary') return 'granted'
    if (decision?.source === 'preseed' || isAnswered(denied) || (isRefused && !decision?.gpc)) return 'denied'
    return isAnswered(granted) ? 'granted' : isRefused ? 'denied' : 'not asked'
  }

  return new Map(vendors.map((vendor) => [vendor.id, statusOf(vendor)]))
}
