import { createImportedDecision } from './create-imported-decision'
import type { Reader, Stored } from './import/answers'
import { attempt } from './model/attempt'
import { cleanDays, cleanName } from './model/config'
import { readCookies } from './platform/document'
import { expireCookie } from './platform/expire-cookie'
import { randomId } from './platform/random-id'
import { whenActivated } from './platform/when-activated'
import { createDecisionStore } from './storage/decision-store'
import type { Config } from './types'

const DAY = 86_400

export type { Answers, Reader, Stored } from './import/answers'

/** Where the decision goes, as in the config of `createConsent`, and what it is made of. */
export interface ImportOptions extends Pick<Config, 'name' | 'days' | 'domain'> {
  /** Reads what the other manager has stored: `readCookiebot` of `@omono/consent/import/cookiebot`, or one of your own. */
  readonly from: Reader
  /**
   * What a vendor of yours needs, by the other manager's names: all of them granted. Name what the visitor was asked
   * about. A vendor that is not here is asked about.
   */
  readonly vendors: Readonly<Record<string, string | readonly string[]>>
  /** The version of the policy that the visitor decided on. When `policy.version` is another one, they are asked again. */
  readonly policyVersion: string
  /**
   * Cookies and entries of localStorage that are erased once a decision of ours is stored and has been read back. Until
   * then they speak again after `reset()`.
   * @default none
   */
  readonly erase?: readonly string[]
}

const readStored = (): Stored => [
  ...(attempt(() => readCookies().map(([name = '', ...value]) => [name, value.join('=')] as const)) ?? []),
  ...(attempt(() => Object.entries<string>(localStorage)) ?? []),
]

function take(options: ImportOptions): void {
  const { from, vendors, policyVersion, domain = '', erase = [] } = options
  const name = cleanName(options.name)
  const days = cleanDays(options.days)
  const store = createDecisionStore(name, days, domain)
  const now = Math.floor(Date.now() / 1000)
  if (!store.read(now)) {
    const facts = { policyVersion, now, days, id: randomId() }
    const imported = createImportedDecision(from(readStored()), vendors, facts)
    if (!imported) return
    const { decision, until } = imported
    // The cookie lives for what is left of its time. Read back as if at that time: with less than `days` to live, it
    // would be too old now.
    createDecisionStore(name, (until - now) / DAY, domain).write(decision, decision.time)
  }
  // The answer of an agent has no id, and is not stored by us.
  if (!store.read(now)?.id) return
  for (const other of erase) {
    attempt(() => expireCookie(other))
    attempt(() => localStorage.removeItem(other))
  }
}

/**
 * Takes over what a visitor has decided with another consent manager, with its time, where there is no decision yet.
 * Call it before `createConsent`. It asks nobody, sends nothing and never throws.
 *
 * @example
 * importDecision({
 *   from: readCookiebot,
 *   vendors: { 'google-analytics': 'statistics', intercom: ['preferences', 'marketing'] },
 *   policyVersion: '2026-11',
 * })
 */
export function importDecision(options: ImportOptions): void {
  if (typeof document === 'object') whenActivated(() => attempt(() => take(options)))
}
