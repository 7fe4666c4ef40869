import { cleanDays, cleanName } from '../model/config'
import { decodeDecision } from '../model/decision'
import type { Config, Decision } from '../types'

/** Where the decision is kept: as in the config of `createConsent`. */
export interface CookieOptions extends Pick<Config, 'name' | 'days' | 'domain'> {
  /**
   * Whether the page is on https. Only there, and without a `domain`, has the cookie the prefix that keeps subdomains
   * from setting it.
   * @default true
   */
  readonly isSecure?: boolean
  /**
   * Seconds since 1970, UTC.
   * @default the clock's
   */
  readonly now?: number
}

/**
 * The visitor's decision in the Cookie header of a request, or undefined where there is none, none that can be read, or
 * two that disagree. A browser that keeps no cookies has it in localStorage, which no server sees.
 *
 * @example
 * const decision = readDecision(request.headers.get('cookie'))
 */
export function readDecision(
  cookieHeader: string | null | undefined,
  { name, days, domain, isSecure = true, now = Date.now() / 1000 }: CookieOptions = {},
): Decision | undefined {
  const cookieName = (isSecure && !domain ? '__Host-' : '') + cleanName(name)
  const values = (cookieHeader ?? '').split(';').flatMap((cookie) => {
    const [key = '', ...value] = cookie.trim().split('=')
    return key === cookieName ? value.join('=') : []
  })
  // Two answers under one name: somebody else wrote one of them, so neither counts.
  const isUnanimous = values.every((value) => value === values[0])
  return isUnanimous ? decodeDecision(values[0] ?? '', now, cleanDays(days)) : undefined
}
