import { declaredNames } from './model/glob'
import type { Vendor } from './types'

/** The names in one place, and how to remove one. */
type Place = () => Promise<readonly [names: readonly string[], remove: (name: string) => unknown]>

const PLACES: readonly Place[] = [
  async () => {
    const found = await indexedDB.databases()
    return [found.map(({ name = '' }) => name), (name) => indexedDB.deleteDatabase(name)]
  },
  async () => [await caches.keys(), (name) => caches.delete(name)],
  async () => {
    const root = await navigator.storage.getDirectory()
    const names: string[] = []
    for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name)
    return [names, (name) => root.removeEntry(name, { recursive: true })]
  },
]

/**
 * Removes the IndexedDB databases, the caches and the files of the origin that `vendors` declare, and never what one of the
 * `granted` vendors declares as well. It takes its time and does what it can: nobody can list databases in Firefox before
 * 126, and one that is open goes when it is closed.
 */
export function eraseDatabases(vendors: readonly Vendor[], granted: readonly Vendor[]): void {
  const declares = (list: readonly Vendor[], name: string) =>
    list.some(({ databases }) => declaredNames(databases, [name]).length)
  if (!vendors.some(({ databases }) => databases)) return
  for (const open of PLACES)
    open()
      .then(([names, remove]) =>
        Promise.allSettled(
          names
            .filter((name) => declares(vendors, name) && !declares(granted, name))
            .map(async (name) => remove(name)),
        ),
      )
      // The browser has no such place, or forbids it.
      .catch(() => {})
}
