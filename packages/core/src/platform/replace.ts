// What the page calls is replaced by functions of ours that cannot be told from the native ones: same name, length,
// text, `this`, return value and exceptions. Test: tests/browser/gate/same-as-native.test.ts.
// biome-ignore lint/suspicious/noExplicitAny: any function of the page
export type Fn = (this: any, ...args: any[]) => any

type Owner = Record<string, unknown>

/**
 * Looks at a call before the native function gets it. It may change `args` in place, and may return what is called
 * instead. Whatever it throws is ours alone: the native function is called.
 */
// biome-ignore lint/suspicious/noExplicitAny: whatever the page calls it with
export type Before = (self: any, args: any[], native: Fn) => (() => unknown) | undefined | void
/** Looks at a call afterwards. */
// biome-ignore lint/suspicious/noExplicitAny: whatever the page calls it with
export type After = (self: any, args: any[], result: any) => void

const { apply, construct } = Reflect

/** Of each function of ours: the one that it stands for. */
const natives = new WeakMap<object, Fn>()
const nativeOf = (fn: Fn) => natives.get(fn) ?? fn
/** And the other way around, so that two names of one constructor stay one. */
const constructors = new WeakMap<Fn, Fn>()

/** The prototype that scripts of `realm` see under `name`, or the realm itself for an empty name. */
export const ownerOf = (realm: object, name: string): object | undefined =>
  name ? (realm as Record<string, { prototype?: object }>)[name]?.prototype : realm

const isObject = (value: unknown) => Object(value) === value

/** Harmless to read, and throws on whatever is no object of its class. */
const TELLING = [
  'localName',
  'mode',
  'readyState',
  'nodeType',
  'length',
  'startContainer',
  'onLine',
  'cssRules',
  'size',
]

/** A getter that tells objects of the class of `owner` from all others. */
function findBrand(owner: object): Fn | undefined {
  for (let one: object | null = owner; one; one = Object.getPrototypeOf(one))
    for (const name of TELLING) {
      const get = Object.getOwnPropertyDescriptor(one, name)?.get
      if (get) return get as Fn
    }
  return undefined
}

/** A descriptor in which nothing counts that the page has put on `Object.prototype`: `get` there forbids every value. */
const define = (owner: object, name: string, descriptor: PropertyDescriptor) =>
  Object.defineProperty(owner, name, Object.setPrototypeOf({ ...descriptor }, null))

function createLike(
  owner: object,
  native: Fn,
  getter: Fn | undefined,
  before: Before | undefined,
  after?: After,
): Fn {
  /** Whom a function of the window is called on where it is called by its name alone: in a frame, the frame's window. */
  const home = (owner as Window).window === owner ? owner : undefined
  let brand = getter
  // A method, because natives are no constructors and have no `prototype`.
  const { like } = {
    like(this: unknown, ...args: unknown[]): unknown {
      let instead: (() => unknown) | undefined | void
      try {
        // The native order: how many arguments there are, whose method it is, and only then what an object says.
        if (before && args.length >= native.length) {
          if (args.some(isObject)) {
            brand ??= findBrand(owner)
            if (brand) apply(brand, this, [])
          }
          instead = before(this, args, native)
        }
      } catch {}
      const result = instead ? instead() : apply(native, this ?? home, args)
      try {
        after?.(this, args, result)
      } catch {}
      return result
    },
  }
  // In a frame its functions are the frame's.
  Object.setPrototypeOf(like, Object.getPrototypeOf(native))
  define(like, 'length', { value: native.length })
  define(like, 'name', { value: native.name })
  natives.set(like, nativeOf(native))
  return like
}

/** Replaces a method. Nothing happens where the browser has none, or where the page has frozen it. */
export function replaceMethod(
  owner: object | undefined,
  name: string,
  before: Before | undefined,
  after?: After,
): void {
  const descriptor = owner && Object.getOwnPropertyDescriptor(owner, name)
  if (!owner || typeof descriptor?.value !== 'function') return
  const value = createLike(owner, descriptor.value, undefined, before, after)
  if (descriptor.configurable) define(owner, name, { ...descriptor, value })
  else if (descriptor.writable) (owner as Owner)[name] = value
}

/** Replaces one half of an accessor. */
export function replaceAccessor(
  owner: object | undefined,
  name: string,
  half: 'get' | 'set',
  before: Before | undefined,
  after?: After,
): void {
  const descriptor = owner && Object.getOwnPropertyDescriptor(owner, name)
  const native = descriptor?.[half]
  if (!owner || !native || !descriptor.configurable) return
  define(owner, name, {
    ...descriptor,
    [half]: createLike(owner, native as Fn, descriptor.get as Fn | undefined, before, after),
  })
}

/** Replaces a constructor, under this name and as the `constructor` of what it makes. */
export function replaceConstructor(realm: object, name: string, before: Before): void {
  const descriptor = Object.getOwnPropertyDescriptor(realm, name)
  const native = descriptor?.value as Fn | undefined
  if (typeof native !== 'function' || !descriptor?.configurable) return
  const like =
    constructors.get(native) ??
    new Proxy(native, {
      construct(target, args, newTarget) {
        try {
          before(undefined, args, native)
        } catch {}
        return construct(target, args, newTarget)
      },
    })
  constructors.set(native, like)
  natives.set(like, native)
  define(realm, name, { ...descriptor, value: like })
  const prototype = native.prototype as { constructor?: unknown } | undefined
  if (prototype?.constructor === native)
    define(prototype, 'constructor', {
      ...Object.getOwnPropertyDescriptor(prototype, 'constructor'),
      value: like,
    })
}

/** Has `Function.prototype.toString` show the native function for one of ours. */
export const replaceToString = (realm: { readonly Function: FunctionConstructor }): void =>
  replaceMethod(realm.Function.prototype, 'toString', (self, _, native) => {
    const shown = natives.get(self)
    return shown && (() => apply(native, shown, []))
  })

/**
 * The text that the native function would read as argument `index`, after those in front of it. An object is asked once,
 * as natively; what it throws is thrown again when the native function asks. What Trusted Types have made stays what it is.
 */
export function readText(args: unknown[], index: number, isTrusted: (value: unknown) => boolean): string {
  for (let at = 0; at <= index; at += 1) {
    const value = args[at]
    if (!isObject(value) || isTrusted(value)) continue
    try {
      args[at] = `${value}`
    } catch (error) {
      // An object that has no text is the native function's to refuse, in its own words.
      const isNative = /primitive/.test(String(error))
      args[at] = isNative
        ? Object.create(null)
        : {
            toString: () => {
              throw error
            },
          }
      return ''
    }
  }
  return typeof args[index] === 'symbol' ? '' : String(args[index])
}
