import { declaredNames } from '../../model/glob'
import { ownerOf, readText, replaceAccessor, replaceMethod } from '../../platform/replace'
import { isTrusted } from '../../platform/trusted-types'
import type { HeldPage, Note, Vendor } from '../../types'

/** How many names are remembered. */
const REMEMBERED = 500

type Declared = 'cookies' | 'storage' | 'databases'

/** Who declares a name. A page writes few names, and writes them often. */
function createOwners(registry: readonly Vendor[], declared: Declared): (name: string) => readonly Vendor[] {
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

/** What a cookie takes for a date: without a month by name and a time of day, as in `expires=0`, it stays. */
const DATE = /^(?=.*\d:\d+:\d).*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** A year of two digits is one of this century below 70. RFC 6265, section 5.1.1. */
const withYear = (date: string) =>
  date.replace(/([a-z]{3}[ -])(\d\d)(?=[ ,]|$)/i, (_, month, year) => month + (year < 70 ? 20 : 19) + year)

/** Whether a cookie line takes a cookie away, which anybody may. Max-Age outweighs Expires. RFC 6265bis, section 5.7. */
export function isRemoval(line: string): boolean {
  const age = last(line, /;\s*max-age\s*=\s*(-?\d+)\s*(?=;|$)/gi)
  const date = last(line, /;\s*expires\s*=\s*([^;]+)/gi) ?? ''
  return age === undefined ? DATE.test(date) && Date.parse(withYear(date)) <= Date.now() : Number(age) <= 0
}

/**
 * Refuses writes of names that belong to vendors who are not granted, whoever writes them. A value put into a storage
 * as a plain property (`localStorage.name = …`) is beyond a script's reach: a proxy in its place would not be a storage to
 * events, to frames and to the storage's own functions.
 */
export function interceptWrites(
  realm: object,
  { vendors: registry, isUsed, isGranted }: HeldPage,
  note: Note,
): void {
  const owners = (['cookies', 'storage', 'databases'] as const).map((declared) =>
    createOwners(registry, declared),
  )
  const [ofCookie, ofStorage, ofDatabase] = owners as [
    (typeof owners)[0],
    (typeof owners)[0],
    (typeof owners)[0],
  ]

  function isRefused(of: (name: string) => readonly Vendor[], name: string, kind: string): boolean {
    // A name may be several vendors', or the site's own: it is only theirs whom the site uses.
    const vendors = of(name).filter(({ id }) => isUsed(id))
    const [first] = vendors
    if (!first || vendors.some(({ id }) => isGranted(id))) return false
    note('refused', first, kind, name)
    return true
  }

  replaceAccessor(ownerOf(realm, 'Document'), 'cookie', 'set', (_, args) => {
    const line = readText(args, 0, isTrusted)
    const name = line.split(/[=;]/, 1)[0]?.trim() ?? ''
    return !isRemoval(line) && isRefused(ofCookie, name, 'cookie') ? () => undefined : undefined
  })
  replaceMethod(ownerOf(realm, 'CookieStore'), 'set', (_, [cookie, value]) => {
    const isOptions = Object(cookie) === cookie && value === undefined
    return isRefused(ofCookie, String(isOptions ? cookie.name : cookie), 'cookie')
      ? async () => {}
      : undefined
  })
  replaceMethod(ownerOf(realm, 'Storage'), 'setItem', (_, args) =>
    args.length > 1 && isRefused(ofStorage, readText(args, 0, isTrusted), 'storage')
      ? () => undefined
      : undefined,
  )

  if (!registry.some(({ databases }) => databases)) return
  // What is opened is closed, and what would be made is not: the request fails as one whose database cannot be opened.
  replaceMethod(ownerOf(realm, 'IDBFactory'), 'open', (self, args, native) => {
    if (!isRefused(ofDatabase, readText(args, 0, isTrusted), 'database')) return undefined
    return () => {
      const request: IDBOpenDBRequest = native.apply(self, args)
      request.addEventListener('upgradeneeded', (event) => {
        event.stopImmediatePropagation()
        request.transaction?.abort()
      })
      request.addEventListener('success', (event) => {
        event.stopImmediatePropagation()
        request.result.close()
        request.dispatchEvent(new Event('error'))
      })
      return request
    }
  })
  const deny = async () => {
    throw new DOMException('Refused before consent.', 'SecurityError')
  }
  for (const [owner, name] of [
    ['CacheStorage', 'open'],
    ['FileSystemDirectoryHandle', 'getFileHandle'],
    ['FileSystemDirectoryHandle', 'getDirectoryHandle'],
  ] as const)
    replaceMethod(ownerOf(realm, owner), name, (_, args) =>
      isRefused(ofDatabase, readText(args, 0, isTrusted), 'database') ? deny : undefined,
    )
}
