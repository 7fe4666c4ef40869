import type { Config, Consent, Problem, Vendor } from '../../src/index'
import { createConsent } from '../../src/index'

/** A vendor that says as little as a vendor can. */
export const vendor = <const Id extends string>(
  id: Id,
  category: string = 'analytics',
  rest: Partial<Vendor> = {},
): Vendor<Id> =>
  ({ id, name: id, party: 'third', category, purposes: ['activity-tracking'], ...rest }) as Vendor<Id>

export const policy = { version: '2026-11', url: '/cookies' }

/** One vendor of each category. */
export const four = [
  vendor('login', 'necessary'),
  vendor('chat', 'functional'),
  vendor('stats', 'analytics'),
  vendor('ads', 'marketing'),
]

/** An instance with its problems. Whatever the site wrote into `config` wins. */
export function start<const Id extends string = string>(
  config: Partial<Config<Id>> = {},
): { consent: Consent<Id>; problems: Problem[] } {
  const problems: Problem[] = []
  const consent = createConsent<Id>({
    surface: 'website',
    vendors: four as unknown as Config<Id>['vendors'],
    policy,
    onError: (problem) => problems.push(problem),
    ...config,
  })
  return { consent, problems }
}

/** The problems that a person who made this page would have to look into. */
export const codes = (problems: readonly Problem[]) =>
  problems.map(({ code }) => code).filter((code) => code !== 'no-way-back')
