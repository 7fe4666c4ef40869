import { attempt } from '../model/attempt'
import { decodeDecision, encodeDecision } from '../model/decision'
import { listen } from '../platform/document'
import { expireCookie } from '../platform/expire-cookie'
import type { Decision } from '../types'
import { cookieValues, writeCookieValue } from './cookie'

export interface DecisionStore {
  /** The visitor's decision, or undefined where there is none, none that can be read, or two that disagree. */
  read(now: number): Decision | undefined
  /** Keeps the decision, or forgets it. True only when it was read back. */
  write(decision: Decision | undefined, now: number): boolean
  /** Calls `changed` when another page of this site, or another hand, may have written. */
  watch(changed: () => void): void
}

/** What agents and filter lists may answer for the visitor, with the plain cookie `rejected`: no to everything. */
const preseed = (time: number): Decision => ({
  id: '',
  time,
  policyVersion: '',
  source: 'preseed',
  trusted: false,
  gpc: false,
  granted: [],
  denied: [],
})

/**
 * Keeps a decision in a first-party cookie and, only where the browser refuses that or it would be too long, in
 * localStorage. Host scope on https takes the `__Host-` prefix, so that no subdomain can set the cookie for us. RFC
 * 6265bis, section 4.1.3.
 */
export function createDecisionStore(name: string, days: number, domain: string): DecisionStore {
  const cookieName = location.protocol === 'https:' && !domain ? '__Host-' + name : name

  function read(now: number): Decision | undefined {
    const values = attempt(() => cookieValues(cookieName)) ?? []
    // Two answers under one name: somebody else wrote one of them, so neither counts.
    if (values.some((value) => value !== values[0])) return undefined
    const local = decodeDecision(attempt(() => localStorage.getItem(name)) ?? '', now, days)
    const cookie = decodeDecision(values[0] ?? '', now, days)
    const isPreseeded = attempt(() => cookieValues(name).includes('rejected'))
    return (
      (local && cookie && local.time < cookie.time ? cookie : local) ??
      cookie ??
      (isPreseeded ? preseed(now) : undefined)
    )
  }

  return {
    read,

    write(decision, now) {
      const value = decision ? encodeDecision(decision) : ''
      // WebKitGTK keeps a longer cookie and sends it, and servers refuse such a request.
      const isKept =
        !!decision && value.length < 4e3 && attempt(() => writeCookieValue(cookieName, value, days, domain))
      const forget = () => {
        const left = isKept ? undefined : read(now)
        if (left && attempt(() => !cookieValues(cookieName).length) !== true)
          // A cookie that cannot be taken away would speak again: what nobody has answered stands in front of it.
          localStorage.setItem(name, encodeDecision({ ...left, time: now, granted: [], denied: [] }))
        else localStorage.removeItem(name)
      }
      if (!isKept) attempt(() => [cookieName, name].forEach(expireCookie))
      attempt(() => (decision && !isKept ? localStorage.setItem(name, value) : forget()))
      // Where cookies cannot be read, nobody knows whether one is left.
      const isPersisted =
        read(now)?.id === decision?.id && !!(decision || attempt(() => cookieValues(cookieName)))
      if (!isPersisted) attempt(forget)
      return isPersisted
    },

    watch(changed) {
      // Two of these are enough for every engine; where a browser has no cookieStore, a tab learns when it is seen.
      ;(globalThis as { cookieStore?: EventTarget }).cookieStore?.addEventListener('change', changed)
      for (const type of ['storage', 'pageshow']) listen(type, changed, globalThis as unknown as Window)
      listen('visibilitychange', changed)
    },
  }
}
