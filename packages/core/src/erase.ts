import { attempt } from './model/attempt'
import { declaredNames } from './model/glob'
import { readCookies } from './platform/document'
import { expireCookie } from './platform/expire-cookie'
import type { Vendor } from './types'

/** The browser may refuse the mere mention of a storage: look it up on each use. */
const storage = (area: 'localStorage' | 'sessionStorage') =>
  ({
    list: () => Object.keys(globalThis[area]),
    remove: (key: string) => globalThis[area].removeItem(key),
    declared: 'storage',
    spared: ({ storage }: Vendor) => storage,
  }) as const

/**
 * Removes the cookies and the stored values that `vendors` declare, wherever on this site they were set, and
 * nothing else: never `own`, the name of our decision, and never what one of the `granted` vendors declares as well.
 * Returns the vendors of whom something remains, which a server, or a longer path, owns.
 */
export function erase<Some extends Vendor>(
  vendors: readonly Some[],
  granted: readonly Vendor[],
  own: string,
): Set<Some> {
  // Where vendors leave things: how to list the names there, how to remove one, and what a vendor declares.
  const places = [
    {
      list: () => readCookies().map(([name = '']) => name),
      remove: expireCookie,
      declared: 'cookies',
      spared: ({ cookies, keeps }: Vendor) => ({ ...cookies, ...keeps }),
    },
    storage('localStorage'),
    storage('sessionStorage'),
  ] as const
  const remaining = new Set<Some>()
  // Most pages start with nothing to erase, and to open a storage takes a slow phone milliseconds.
  for (const { list, remove, declared, spared } of vendors.length ? places : []) {
    const isSpared = (name: string) =>
      name === own ||
      name === '__Host-' + own ||
      granted.some((vendor) => declaredNames(spared(vendor), [name]).length)
    const names = () => (attempt(list) ?? []).filter((name) => !isSpared(name))
    const before = names()
    for (const vendor of vendors) {
      for (const name of declaredNames(vendor[declared], before)) attempt(() => remove(name))
    }
    const after = names()
    for (const vendor of vendors) if (declaredNames(vendor[declared], after).length) remaining.add(vendor)
  }
  return remaining
}
