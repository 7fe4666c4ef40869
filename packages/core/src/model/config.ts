import type { Config, Policy, Surface, Vendor } from '../types'
import { attempt } from './attempt'
import { shortId } from './decision'
import type { ProblemCode } from './problem'
import { parseRule } from './rule'

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
  { name, vendors, days, domain }: Settled<Id>,
  report: Report,
): void {
  if (name !== (config.name === undefined ? name : config.name)) report('bad-name', config.name)
  if (days !== (config.days ?? days)) report('bad-days', config.days)
  if (domain !== (config.domain ?? domain)) report('bad-domain', config.domain)
  if (!vendors.length && !config.gate) report('no-vendors', config.surface)
}

/** Letters, digits, `_`, `-` and `.`, at most 40 of them: what a cookie can carry as it is. */
const isPlain = (text: unknown): text is string => typeof text === 'string' && /^[\w.-]{1,40}$/.test(text)

/** The vendor with its rules as they were meant. What had to be corrected, or is no rule, would have held nothing. */
export function readRules<Some extends Vendor>(vendor: Some, report: Report): Some {
  let read = vendor
  for (const key of ['scripts', 'hosts'] as const) {
    if (vendor[key] === undefined) continue
    let isAsWritten = Array.isArray(vendor[key])
    const rules = [(vendor[key] as unknown) ?? []].flat().flatMap((written) => {
      const text = parseRule(written)?.text
      if (text === written) return text as string
      isAsWritten = false
      report('bad-rule', `${vendor.id}: ${attempt(() => String(written))} (${text ?? 'ignored'})`)
      return text ?? []
    })
    if (!isAsWritten) read = { ...read, [key]: rules }
  }
  return read
}

/** The name of the cookie, or of what stands in its place. */
export const cleanName = (name: unknown): string => (isPlain(name) ? name : 'omono_consent')

/** How many days a decision holds. */
export const cleanDays = (days: unknown): number =>
  typeof days === 'number' && days > 0 && days <= MAX_DAYS ? days : DAYS

/**
 * A version that decisions can carry. What is none stands under a name of its own: a decision about one such text never
 * answers for another.
 */
function cleanVersion(version: unknown, report: Report): string {
  if (isPlain(version)) return version
  report('bad-policy-version', version)
  return '0-' + shortId(attempt(() => String(version)) ?? '')
}

/** Reads what the site wrote. A mistake never throws and never widens anything; the development build explains it. */
export function settle<Id extends string>(config: Config<Id>, host: string, report: Report): Settled<Id> {
  const { surface, name, days, domain, policy } = config
  const vendors = new Map<string, Vendor<Id>>()
  for (const input of Array.isArray(config.vendors) ? (config.vendors as Config<Id>['vendors']) : []) {
    const vendor = attempt(() => (typeof input === 'function' ? input() : input))
    const isUsed = attempt(() => vendor?.surfaces?.includes(surface) ?? true)
    if (
      typeof vendor?.id !== 'string' ||
      !/^[a-z][a-z\d-]*$/.test(vendor.id) ||
      !vendor.category ||
      !Array.isArray(vendor.purposes) ||
      vendors.has(vendor.id)
    )
      report('bad-vendor', vendor?.id)
    else if (isUsed) vendors.set(vendor.id, readRules(vendor, report))
  }
  const settled = {
    name: cleanName(name),
    surface,
    vendors: [...vendors.values()],
    policy: { url: policy?.url, version: cleanVersion(policy?.version, report) },
    days: cleanDays(days),
    domain: typeof domain === 'string' && domain && ('.' + host).endsWith('.' + domain) ? domain : '',
  }
  if (__DEV__) explain(config, settled, report)
  return settled
}
