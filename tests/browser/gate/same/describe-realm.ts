/**
 * Runs in the page. Tells the shape of everything that can be reached from `realm` by own properties and prototypes:
 * descriptors in their order, prototype, source text, whether `new` works. No getter is called.
 *
 * @param ignored Names of properties of `realm` that are left out.
 * @returns What was found, by the way to it: 'window.Node.prototype.append'.
 */
export function describeRealm(
  realm: Window & typeof globalThis,
  ignored: readonly string[],
): Record<string, string[]> {
  const paths = new Map<unknown, string>([[realm, 'window']])
  const queue: object[] = [realm]
  const facts: Record<string, string[]> = {}
  const toText = realm.Function.prototype.toString
  const frame = window.document.createElement('iframe')
  window.document.body.append(frame)
  const other = (realm === window ? frame.contentWindow : window) as Window & typeof globalThis
  const isObject = (value: unknown): value is object =>
    (typeof value === 'object' && !!value) || typeof value === 'function'

  // What is on the page is not the shape of the page, and it lists elements by their ids.
  const isSkipped = (value: object) =>
    /^\[object (Window|WindowProperties|Location|HTML\w*)\]$/.test(Object.prototype.toString.call(value)) &&
    !Object.hasOwn(value, 'constructor') &&
    value !== realm

  function pathOf(value: object, path: string): string {
    const known = paths.get(value)
    if (known) return known
    paths.set(value, path)
    if (!isSkipped(value)) queue.push(value)
    return path
  }

  const tell = (value: unknown, path: string) =>
    isObject(value) ? pathOf(value, path) : `${typeof value} ${String(value)}`

  function isConstructor(value: () => unknown): boolean {
    try {
      Reflect.construct(Object, [], value)
      return true
    } catch {
      return false
    }
  }

  function describe(object: object, path: string): string[] {
    const prototype = Reflect.getPrototypeOf(object)
    let keys = Reflect.ownKeys(object)
    // Firefox makes the properties of a window when they are first asked for, in whatever order that is.
    if (object === realm)
      keys = keys
        .filter((key) => !ignored.includes(String(key)))
        .sort((a, b) => (String(a) < String(b) ? -1 : 1))
    const lines = [
      `inherits ${prototype ? pathOf(prototype, `${path}.[[Prototype]]`) : 'nothing'}`,
      `${Object.isExtensible(object) ? '' : 'not '}extensible`,
      `has ${keys.map(String).join(' ')}`,
    ]
    if (typeof object === 'function') {
      lines.push(isConstructor(object as () => unknown) ? 'constructor' : 'function')
      // Asked in each way that there is: by the function itself, as a text, and by another realm.
      const { toString: foreign } = other.Function.prototype
      for (const text of [toText.call(object), `${object}`, foreign.call(object)])
        lines.push(text.replace(/\s+/g, ' ').slice(0, 90))
    }
    for (const key of keys) {
      const place = `${path}.${String(key)}`
      const { get, set, value, ...flags } = Reflect.getOwnPropertyDescriptor(object, key) ?? {}
      const isWritten = Object.entries(flags).map(([flag, is]) => (is ? flag : `not ${flag}`))
      const parts =
        'writable' in flags
          ? [tell(value, place)]
          : [`get ${tell(get, `${place}.get`)}`, `set ${tell(set, `${place}.set`)}`]
      lines.push(`${String(key)}: ${[...isWritten, ...parts].join(', ')}`)
    }
    return lines
  }

  for (let object = queue.shift(); object; object = queue.shift()) {
    const path = paths.get(object) ?? ''
    try {
      facts[path] = describe(object, path)
    } catch (error) {
      facts[path] = [`cannot be looked at: ${error}`]
    }
  }
  return facts
}

/** What differs between two of them, a line for each object. What hangs on an object that only one has is left out. */
export function compareRealms(
  native: Readonly<Record<string, readonly string[]>>,
  ours: Readonly<Record<string, readonly string[]>>,
): string[] {
  const paths = new Set([...Object.keys(native), ...Object.keys(ours)])
  const isNew = (path: string) => !(path in native && path in ours)
  const parentOf = (path: string) => path.slice(0, path.lastIndexOf('.'))
  return [...paths].flatMap((path) => {
    if (isNew(path)) {
      if (isNew(parentOf(path))) return []
      return [`${path} is there only ${path in native ? 'without' : 'with'} the SDK`]
    }
    const [before, after] = [native[path] ?? [], ours[path] ?? []]
    const lost = before.filter((fact) => !after.includes(fact))
    const come = after.filter((fact) => !before.includes(fact))
    return lost.length + come.length ? [`${path}: ${lost.join(' · ')} → ${come.join(' · ')}`] : []
  })
}
