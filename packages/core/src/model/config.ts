import type { Config, Policy, Surface, Vendor } from '../types'
import type { ProblemCode } from './problem'

/** A configuration that can be trusted: whatever was wrong has been read in the stricter way. */
export interface Settled<Id extends string> {
  readonly name: string
  readonly surface: Surface
  readonly vendors: readonly Vendor<Id>[]
  readonly policy: Policy
  readonly days: number
  readonly domain: string
}

/** Six months for yes and no alike, as the CNIL recommends. */
const DAYS = 182
/** Thirteen months, the longest that any European regulator accepts. */
const MAX_DAYS = 395

type Report = (code: ProblemCode, subject: unknown) => void

/** Says what is wrong with what the site wrote. */
function explain<Id extends string>(
  config: Config<Id>,
  { name, vendors, policy, days, domain }: Settled<Id>,
  report: Report,
): void {
  if (name !== (config.name ?? name)) report('bad-name', config.name)
  if (days !== (config.days ?? days)) report('bad-days', config.days)
  if (domain !== (config.domain ?? domain)) report('bad-domain', config.domain)
  if (!policy.version || policy.version !== config.policy?.version)
    report('bad-policy-version', config.policy?.version)
  if (!vendors.length) report('no-vendors', config.surface)
}

/** Reads what the site wrote. A mistake never throws and never widens anything; the development build explains it. */
export function settle<Id extends string>(config: Config<Id>, host: string, report: Report): Settled<Id> {
  const { surface, name = 'omono_consent', days = DAYS, domain = '', policy } = config
  const vendors = new Map<string, Vendor<Id>>()
  for (const input of Array.isArray(config.vendors) ? (config.vendors as Config<Id>['vendors']) : []) {
    const vendor = typeof input === 'function' ? input() : input
    if (!/^[a-z][a-z\d-]*$/.test(vendor?.id) || !vendor.category || vendors.has(vendor.id))
      report('bad-vendor', vendor?.id)
    else if (vendor.surfaces?.includes(surface) !== false) vendors.set(vendor.id, vendor)
  }
  const settled = {
    name: `${name}`.replace(/[^\w-]/g, ''),
    surface,
    vendors: [...vendors.values()],
    policy: { url: policy?.url, version: `${policy?.version ?? ''}`.replace(/[^\w.-]/g, '').slice(0, 40) },
    days: days > 0 && days <= MAX_DAYS ? days : DAYS,
    domain: ('.' + host).endsWith('.' + domain) ? domain : '',
  }
  if (__DEV__) explain(config, settled, report)
  return settled
}
