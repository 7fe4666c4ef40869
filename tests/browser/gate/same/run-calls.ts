/**
 * Runs in the page. Makes each call in `realm`, where the names below are known, and tells what came of it: the value
 * or the exception, what the call asked of its arguments, and what has become of its target.
 */
export async function runCalls(
  realm: Window & typeof globalThis,
  calls: readonly string[],
  treeOf: (root: Node) => string,
): Promise<string[]> {
  const { document } = realm
  const ends: (() => void)[] = []
  const own = realm as unknown as Record<string, unknown>

  function tell(value: unknown, depth = 0): string {
    if (typeof value === 'string') return JSON.stringify(value)
    if (typeof value === 'function') return `function ${value.name}`
    if (typeof value !== 'object' || !value) return String(value)
    if (value === realm) return 'the window'
    if (value === document) return 'the document'
    const tag = Object.prototype.toString.call(value).slice(8, -1)
    if (tag === 'Window') return 'another window'
    // By its class: an odd object is a Node to instanceof.
    const name = (Object.getPrototypeOf(value)?.constructor?.name ?? 'nothing') as string
    const place = own[name] === value.constructor ? name : `${name} of another realm`
    try {
      if (/Error|Exception/.test(tag + name)) {
        const { name: kind, message } = value as Error
        // The engine prints the source of a function that is no constructor; nothing can stand in front of that.
        const text = message.replace(/(?:function |like\()[\s\S]*(?= is not a constructor)/, 'function')
        return `${place} ${kind}: ${text}`
      }
      if (tag === 'Storage')
        return `${place} ${JSON.stringify(
          Object.entries(value)
            .filter(([key]) => !/omono/.test(key))
            .sort(),
        )}`
      if (depth < 3 && (Array.isArray(value) || /List|Collection|Map$/.test(tag)))
        return `${place} [${Array.from(value as unknown[], (item) => tell(item, depth + 1)).join()}]`
      if ('ownerDocument' in value && !('childNodes' in value) && tag === 'Attr') return treeOf(value as Attr)
      if ('childNodes' in value) return `${place} ${treeOf(value as unknown as Node)}`
      if ('cssRules' in value)
        return `${place} ${Array.from(value.cssRules as CSSRuleList, ({ cssText }) => cssText).join()}`
      if ('cssText' in value) return `${place} ${value.cssText}`
    } catch (error) {
      return `${place} ${error}`
    }
    return `${tag} ${place}`
  }

  const connected = (tag: string) => {
    const element = document.body.appendChild(document.createElement(tag))
    ends.push(() => element.remove())
    return element
  }
  /** What a call finds, with its own notes: it may go on when others have begun. */
  const createHelp = (log: string[], shown: unknown[]) => ({
    realm,
    make: (tag: string, markup = '') => {
      const element = document.createElement(tag)
      if (markup) element.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes)
      return element
    },
    svg: (tag: string) => document.createElementNS('http://www.w3.org/2000/svg', tag),
    connected,
    inner: () => (connected('iframe') as HTMLIFrameElement).contentWindow,
    on: (target: unknown) => {
      shown.push(target)
      return target
    },
    child: (tag: string) => {
      const parent = document.createElement('p')
      shown.push(parent)
      return parent.appendChild(document.createElement(tag))
    },
    put: (target: Record<string, unknown>, name: string, value: unknown) => {
      target[name] = value
      return target[name]
    },
    setter: (name: string, property: string) => accessor(name, property)?.set,
    getter: (name: string, property: string) => accessor(name, property)?.get,
    /** Tells of each question that it is asked. */
    spy: (text = 'x') => {
      const target = {
        toString() {
          log.push('toString()')
          return text
        },
        valueOf() {
          log.push('valueOf()')
          return text
        },
      }
      return new Proxy(target, {
        get(object, key) {
          log.push(`get ${String(key)}`)
          return Reflect.get(object, key)
        },
        has(object, key) {
          log.push(`has ${String(key)}`)
          return Reflect.has(object, key)
        },
        getPrototypeOf(object) {
          log.push('getPrototypeOf')
          return Reflect.getPrototypeOf(object)
        },
        ownKeys(object) {
          log.push('ownKeys')
          return Reflect.ownKeys(object)
        },
      })
    },
    throwing: () => ({
      toString() {
        log.push('toString()')
        throw new realm.RangeError('mine')
      },
    }),
    nothing: () => Object.create(null),
    note: (text: string) => log.push(text),
  })
  const accessor = (name: string, property: string) => {
    const owner = name ? (own[name] as { prototype: object } | undefined)?.prototype : realm
    return owner && Object.getOwnPropertyDescriptor(owner, property)
  }

  const wait = (ms: number) => new Promise<string>((resolve) => setTimeout(resolve, ms, 'still waiting'))
  const settle = (promise: Promise<unknown>) =>
    Promise.race([
      promise.then(
        (value) => `fulfilled with ${tell(value)}`,
        (error) => `rejected with ${tell(error)}`,
      ),
      wait(15_000),
    ])
  function end(value: unknown) {
    try {
      const { close, terminate } = Object(value) as { close?: () => void; terminate?: () => void }
      if (value !== realm && !/Window|Document|Node/.test(Object.prototype.toString.call(value)))
        (terminate ?? close)?.call(value)
    } catch {
      // It was never open.
    }
  }

  const results: Promise<string>[] = []
  for (const call of calls) {
    const log: string[] = []
    const targets: unknown[] = []
    let result: string | Promise<string>
    try {
      const value = realm.Function('help', `with (help) { return (${call}) }`)(createHelp(log, targets))
      const isPromise = Object.prototype.toString.call(value) === '[object Promise]'
      const kind = value?.constructor === realm.Promise ? 'Promise' : 'Promise of another realm'
      result = isPromise ? settle(value).then((text) => `${kind} ${text}`) : tell(value)
      end(value)
    } catch (error) {
      result = `throws ${tell(error)}`
    }
    const after = targets.map((target) => tell(target)).join(', ')
    results.push(
      Promise.resolve(result).then(async (text) => {
        await wait(0)
        const late = targets.map((target) => tell(target)).join(', ')
        const became = [after, ...(late === after ? [] : [late])].filter(Boolean).map((one) => ` | ${one}`)
        const conversions = log.length ? ` | ${log.join(' ')}` : ''
        return `${call} ⇒ ${text}${conversions}${became.join('')}`
      }),
    )
    // Sockets and frames are not endless, and a promise of the same turn is enough for most.
    if (ends.length > 20) {
      await wait(20)
      for (const one of ends.splice(0)) one()
    }
  }
  const told = await Promise.all(results)
  for (const one of ends) one()
  return told.map((line) =>
    line.replace(/shop-\d+/g, 'shop').replace(/[\da-f]{8}-[\da-f]{4}-[\da-f-]{22}/g, 'uuid'),
  )
}
