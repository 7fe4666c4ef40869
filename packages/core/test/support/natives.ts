import { attempt } from '../../src/model/attempt'

// happy-dom has one window for a whole file. What a gate has replaced there would stand in front of the next one.

/** The prototypes of what the window names, which in this environment may be a getter. */
const prototypes = () =>
  Reflect.ownKeys(globalThis).flatMap((key) => {
    const value = attempt(() => (globalThis as unknown as Record<PropertyKey, { prototype?: unknown }>)[key])
    const prototype = typeof value === 'function' && value.prototype
    return prototype && typeof prototype === 'object' ? [prototype] : []
  })

/** Remembers what every prototype of the window has. Returns what brings it back. */
export function keepNatives(): () => void {
  const owners = new Set<object>([globalThis, navigator, ...prototypes()])
  const kept = [...owners].map((owner) => [owner, Object.getOwnPropertyDescriptors(owner)] as const)
  return () => {
    for (const [owner, descriptors] of kept)
      for (const key of Reflect.ownKeys(descriptors)) {
        const before = (descriptors as Record<PropertyKey, PropertyDescriptor>)[key]
        const now = Object.getOwnPropertyDescriptor(owner, key)
        const isSame = before?.value === now?.value && before?.get === now?.get && before?.set === now?.set
        if (before && !isSame && now?.configurable !== false) Object.defineProperty(owner, key, before)
      }
  }
}
