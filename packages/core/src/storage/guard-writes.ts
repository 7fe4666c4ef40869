import { declaredNames } from '../model/glob'
import { type Fn, ownerOf, wrap, wrapSetter } from '../platform/wrap'
import type { Note, Vendor } from '../types'

/** How many names are remembered. */
const REMEMBERED = 500

/** Who declares a name. A page writes few names, and writes them often. */
function createOwners(
  registry: readonly Vendor[],
  declared: 'cookies' | 'storage',
): (name: string) => readonly Vendor[] {
  const known = new Map<string, readonly Vendor[]>()
  return (name) => {
    const owners =
      known.get(name) ?? registry.filter((vendor) => declaredNames(vendor[declared], [name]).length)
    if (known.size >= REMEMBERED) known.clear()
    known.set(name, owners)
    return owners
  }
}

const last = (line: string, pattern: RegExp) => [...line.matchAll(pattern)].pop()?.[1]

/** Whether a cookie line takes a cookie away, which anybody may. Max-Age outweighs Expires. RFC 6265bis, section 5.7. */
function isRemoval(line: string): boolean {
  const age = last(line, /;\s*max-age\s*=\s*(-?\d+)\s*(?=;|$)/gi)
  const date = last(line, /;\s*expires\s*=\s*([^;]+)/gi)
  return age === undefined ? Date.parse(date ?? '') <= Date.now() : Number(age) <= 0
}

/**
 * Refuses writes of names that belong to vendors who are not granted, whoever writes them. A value put into a storage
 * as a plain property (`localStorage.name = …`) is beyond a script's reach.
 */
export function createWriteGuard(
  registry: readonly Vendor[],
  isGranted: (id: string) => boolean,
  note: Note,
): (realm: object) => void {
  const cookies = createOwners(registry, 'cookies')
  const stored = createOwners(registry, 'storage')

  function isRefused(owners: readonly Vendor[], name: string, kind: string, line = ''): boolean {
    const [first] = owners
    if (!first || isRemoval(line) || owners.some(({ id }) => isGranted(id))) return false
    note('refused', first, kind, name)
    return true
  }

  return (realm) => {
    wrapSetter(
      ownerOf(realm, 'Document'),
      'cookie',
      (native) =>
        function (line) {
          const text = String(line)
          const name = text.split('=', 1)[0]?.trim() ?? ''
          if (!isRefused(cookies(name), name, 'cookie', text)) native.call(this, text)
        },
    )
    wrap(
      ownerOf(realm, 'CookieStore'),
      'set',
      (native): Fn =>
        async function (cookie, value) {
          const name = String(cookie?.name ?? cookie)
          if (!isRefused(cookies(name), name, 'cookie'))
            await native.call(this, cookie, ...(value === undefined ? [] : [value]))
        },
    )
    wrap(
      ownerOf(realm, 'Storage'),
      'setItem',
      (native): Fn =>
        function (name, value) {
          if (!isRefused(stored(String(name)), String(name), 'storage')) native.call(this, name, value)
        },
    )
  }
}
