// What the page calls is replaced by functions of ours, which call what was there before.
// biome-ignore lint/suspicious/noExplicitAny: any function of the page
export type Fn = (this: any, ...args: any[]) => any

type Owner = Record<string, unknown> | undefined

/** The prototype that scripts of `realm` see under `name`, or the realm itself for an empty name. */
export const ownerOf = (realm: object, name: string): Owner => {
  const found = name ? (realm as Record<string, { prototype?: Owner }>)[name]?.prototype : realm
  return found as Owner
}

/** Puts what `around` makes of a method or a constructor in its place. Nothing happens where the browser has none. */
export function wrap(owner: Owner, name: string, around: (native: Fn) => unknown): void {
  const descriptor = owner && Object.getOwnPropertyDescriptor(owner, name)
  if (typeof descriptor?.value !== 'function' || !(descriptor.writable || descriptor.configurable)) return
  const value = around(descriptor.value)
  if (descriptor.configurable) Object.defineProperty(owner, name, { ...descriptor, value })
  else (owner as Record<string, unknown>)[name] = value
}

/** The same for a property that is set. */
export function wrapSetter(owner: Owner, name: string, around: (native: Fn) => Fn): void {
  const descriptor = owner && Object.getOwnPropertyDescriptor(owner, name)
  if (descriptor?.set && descriptor.configurable)
    Object.defineProperty(owner, name, { ...descriptor, set: around(descriptor.set) })
}
