import Cookies from 'js-cookie'
import { attempt } from '../model/attempt'
import { readCookies, writeCookie } from '../platform/document'
import { expireCookie } from '../platform/expire-cookie'

/** Every value of the cookie `name`. More than one: another path or domain has set it as well. */
export const cookieValues = (name: string): string[] =>
  readCookies().flatMap(([key, value = '']) => (key === name ? [value] : []))

/** Whether the page has extended Object.prototype: js-cookie would send the extension as attributes of our cookie. */
function isPrototypeExtended(): boolean {
  for (const _ in {}) return true
  return false
}

/** Stores `value` for `days` and reads it back. False: the browser did not keep it, and no earlier value is left. */
export function writeCookieValue(name: string, value: string, days: number, domain: string): boolean {
  const secure = location.protocol === 'https:'
  const isStored = () => cookieValues(name).join() === value
  // Fails where markup that is named "cookie" stands in front of document.cookie. The second way goes around it.
  if (!isPrototypeExtended())
    attempt(() => Cookies.set(name, value, { expires: days, sameSite: 'lax', secure, domain }))
  if (!isStored()) {
    // Or a cookie of this name lies on another path or domain.
    expireCookie(name)
    const scope = (domain && '; domain=' + domain) + (secure ? '; secure' : '')
    writeCookie(`${name}=${value}; max-age=${days * 86_400}; path=/; samesite=lax${scope}`)
  }
  return isStored()
}
