import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  ownerOf,
  readText,
  replaceAccessor,
  replaceConstructor,
  replaceMethod,
  replaceToString,
} from '../src/platform/replace'

/** A window with one class, as a browser has it: methods of a prototype, an accessor, a constructor. */
function createRealm() {
  class Thing {
    text = ''
    readonly made: string
    constructor(made = '') {
      this.made = made
    }
    join(one: unknown, two: unknown) {
      return [this.text, one, two].join()
    }
    get name() {
      return this.text
    }
    set name(value: unknown) {
      this.text = String(value)
    }
  }
  return { Thing, OldThing: Thing }
}
const never = () => false

describe('a replaced method', () => {
  it('has the name, the arity, the flags and the this of the native one, and is no constructor', () => {
    const { Thing } = createRealm()
    const native = Object.getOwnPropertyDescriptor(Thing.prototype, 'join')
    const seen = vi.fn()
    replaceMethod(Thing.prototype, 'join', (self, args) => void seen(self, [...args]))
    const now = Object.getOwnPropertyDescriptor(Thing.prototype, 'join')
    const { join } = Thing.prototype
    expect(join).not.toBe(native?.value)
    expect([join.name, join.length, Object.hasOwn(join, 'prototype')]).toEqual(['join', 2, false])
    expect({ ...now, value: 0 }).toEqual({ ...native, value: 0 })
    for (const key of ['name', 'length'] as const)
      expect({ ...Object.getOwnPropertyDescriptor(join, key) }).toEqual({
        ...Object.getOwnPropertyDescriptor(native?.value, key),
      })
    expect(() => Reflect.construct(join, [])).toThrow(TypeError)
    const thing = new Thing()
    thing.text = 'a'
    expect(thing.join('b', 'c')).toBe('a,b,c')
    expect(seen).toHaveBeenCalledWith(thing, ['b', 'c'])
  })

  it('throws what the native one throws, and nothing that our own look throws', () => {
    const { Thing } = createRealm()
    const own = () => {
      throw new Error('ours')
    }
    replaceMethod(Thing.prototype, 'join', own, own)
    expect(new Thing().join(1, 2)).toBe(',1,2')
    expect(() => Thing.prototype.join.call(undefined as never, 1, 2)).toThrow(TypeError)
    expect(() => new Thing().join(Symbol('x'), 2)).toThrow(TypeError)
  })

  it('is called with what our look has changed, or not at all', () => {
    const { Thing } = createRealm()
    replaceMethod(Thing.prototype, 'join', (_, args) => {
      if (args[0] === 'stop') return () => 'instead'
      args[0] = 'changed'
      return undefined
    })
    expect([new Thing().join('stop', 1), new Thing().join('go', 1)]).toEqual(['instead', ',changed,1'])
  })

  it('throws what is thrown in its place', () => {
    const { Thing } = createRealm()
    replaceMethod(Thing.prototype, 'join', () => () => {
      throw new RangeError('meant')
    })
    expect(() => new Thing().join(1, 2)).toThrow(RangeError)
  })

  it('is left alone where it is frozen or missing', () => {
    const { Thing } = createRealm()
    const { join } = Object.freeze(Thing.prototype)
    replaceMethod(Thing.prototype, 'join', () => undefined)
    replaceMethod(Thing.prototype, 'none', () => undefined)
    replaceMethod(ownerOf({}, 'Thing'), 'join', () => undefined)
    expect(Thing.prototype.join).toBe(join)
    expect('none' in Thing.prototype).toBe(false)
  })
})

describe('a replaced accessor', () => {
  it('replaces one half, and leaves the other', () => {
    const { Thing } = createRealm()
    const before = Object.getOwnPropertyDescriptor(Thing.prototype, 'name')
    replaceAccessor(Thing.prototype, 'name', 'set', (_, args) => {
      args[0] = `<${readText(args, 0, never)}>`
    })
    const now = Object.getOwnPropertyDescriptor(Thing.prototype, 'name')
    expect([now?.get, now?.set?.name, now?.set?.length]).toEqual([before?.get, 'set name', 1])
    const thing = new Thing()
    thing.name = 'x'
    expect(thing.name).toBe('<x>')
  })
})

describe('a replaced constructor', () => {
  it('is one and the same under every name and on what it makes, and has the native name and arity', () => {
    const realm = createRealm()
    const { Thing: native } = realm
    for (const name of ['Thing', 'OldThing'] as const)
      replaceConstructor(realm, name, (_, args) => void (args[0] += '!'))
    const { Thing, OldThing } = realm
    const thing = new Thing('a')
    expect(Thing).not.toBe(native)
    expect(Thing).toBe(OldThing)
    expect([
      thing.made,
      thing.constructor === Thing,
      thing instanceof Thing,
      thing instanceof native,
    ]).toEqual(['a!', true, true, true])
    expect([Thing.name, Thing.length, Thing.prototype === native.prototype]).toEqual(['Thing', 0, true])
    expect(() => (Thing as unknown as () => void)()).toThrow(TypeError)
  })

  it('can be the base of a class, whose instances are of that class', () => {
    const realm = createRealm()
    replaceConstructor(realm, 'Thing', () => {
      throw new Error('ours')
    })
    class Own extends realm.Thing {}
    const own = new Own('a')
    expect([own.made, own instanceof Own, Object.getPrototypeOf(own) === Own.prototype]).toEqual([
      'a',
      true,
      true,
    ])
  })
})

describe('Function.prototype.toString', () => {
  const { toString: native } = Function.prototype
  afterEach(() => {
    Object.defineProperty(Function.prototype, 'toString', {
      configurable: true,
      writable: true,
      value: native,
    })
  })

  it('shows the native function for one of ours, itself, and whatever is replaced twice', () => {
    const { Thing } = createRealm()
    const text = native.call(Thing.prototype.join)
    for (let time = 0; time < 2; time += 1) replaceMethod(Thing.prototype, 'join', () => undefined)
    replaceToString({ Function })
    expect(Function.prototype.toString).not.toBe(native)
    expect(`${Thing.prototype.join}`).toBe(text)
    expect(`${Function.prototype.toString}`).toBe(native.call(native))
    expect(`${never}`).toBe(native.call(never))
    expect(() => Function.prototype.toString.call({})).toThrow(TypeError)
  })
})

describe('the text of an argument', () => {
  it('asks an object once', () => {
    const toText = vi.fn(() => 'x')
    const args: unknown[] = [{ toString: toText }]
    expect(readText(args, 0, never)).toBe('x')
    expect(String(args[0])).toBe('x')
    expect(toText).toHaveBeenCalledTimes(1)
  })

  it('asks in the order of the arguments', () => {
    const asked: string[] = []
    const text = (name: string) => ({
      toString() {
        asked.push(name)
        return name
      },
    })
    expect(readText([text('a'), text('b'), text('c')], 1, never)).toBe('b')
    expect(asked).toEqual(['a', 'b'])
  })

  it('has the native function throw what the object throws', () => {
    const args: unknown[] = [
      {
        toString() {
          throw new RangeError('theirs')
        },
      },
    ]
    expect(readText(args, 0, never)).toBe('')
    expect(() => String(args[0])).toThrow(RangeError)
  })

  it.each([[Object.create(null)], [Symbol('x')]])(
    'leaves what has no text to the native function',
    (value) => {
      const args: unknown[] = [value]
      expect(readText(args, 0, never)).toBe('')
      expect(() => `${args[0]}`).toThrow(TypeError)
    },
  )

  it('leaves what Trusted Types have made as it is', () => {
    const made = { toString: () => 'x' }
    const args: unknown[] = [made]
    expect(readText(args, 0, (value) => value === made)).toBe('x')
    expect(args[0]).toBe(made)
  })

  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [1, '1'],
  ])('reads %s as the native function does', (value, text) => {
    expect(readText([value], 0, never)).toBe(text)
  })
})

describe('a page that has extended Object.prototype', () => {
  it.each(['get', 'set', 'value', 'writable', 'configurable'])(
    'has everything replaced behind "%s"',
    (key) => {
      const realm = createRealm()
      const native = realm.Thing
      Object.defineProperty(Object.prototype, key, {
        configurable: true,
        enumerable: true,
        writable: true,
        value() {},
      })
      try {
        replaceMethod(native.prototype, 'join', () => () => 'instead')
        replaceAccessor(native.prototype, 'name', 'get', () => () => 'instead')
        replaceConstructor(realm, 'Thing', () => undefined)
      } finally {
        Reflect.deleteProperty(Object.prototype, key)
      }
      const thing = new realm.Thing()
      expect([thing.join(1, 2), thing.name, realm.Thing === native]).toEqual(['instead', 'instead', false])
    },
  )
})
