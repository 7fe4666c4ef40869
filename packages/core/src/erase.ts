import { declaredNames } from './model/glob'
import { attempt } from './platform/attempt'
import { readCookies } from './platform/document'
import { expireCookie } from './platform/expire-cookie'
import type { Vendor } from './types'

/**
 * Removes the cookies and the stored values that `vendors` declare, wherever on this site they were set, and
 * nothing else. Returns the vendors of whom a cookie remains: a server, or a longer path, owns it.
 */
export function erase<Some extends Vendor>(vendors: readonly Some[]): Some[] {
  const readNames = () => (attempt(readCookies) ?? []).map(([name = '']) => name)
  const names = readNames()
  for (const { cookies } of vendors)
    for (const name of declaredNames(cookies, names)) attempt(() => expireCookie(name))
  for (const open of [() => localStorage, () => sessionStorage]) {
    attempt(() => {
      const keys = Object.keys(open())
      for (const { storage } of vendors)
        for (const key of declaredNames(storage, keys)) open().removeItem(key)
    })
  }
  const remaining = readNames()
  return vendors.filter(({ cookies }) => declaredNames(cookies, remaining).length)
}
