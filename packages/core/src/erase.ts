import { declaredNames } from './model/glob'
import { attempt } from './platform/attempt'
import { readCookies } from './platform/document'
import { expireCookie } from './platform/expire-cookie'
import type { Vendor } from './types'

/**
 * Removes the cookies and the stored values that `vendor` declares, wherever on this site they were set, and
 * nothing else. True when no declared cookie remains: a server, or a longer path, owns one that does.
 */
export function erase({ cookies, storage }: Vendor): boolean {
  const declared = () =>
    declaredNames(
      cookies,
      (attempt(readCookies) ?? []).map(([name = '']) => name),
    )
  for (const name of declared()) attempt(() => expireCookie(name))
  for (const open of [() => localStorage, () => sessionStorage]) {
    attempt(() => {
      for (const key of declaredNames(storage, Object.keys(open()))) open().removeItem(key)
    })
  }
  return !declared().length
}
