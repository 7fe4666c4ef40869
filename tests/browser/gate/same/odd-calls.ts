import { constructors, methods, properties } from './calls.ts'

const oddValues = [
  'undefined',
  'null',
  'NaN',
  '-1',
  `''`,
  `Symbol('odd')`,
  'spy()',
  'throwing()',
  'nothing()',
  '{}',
  `['x']`,
  `new String('x')`,
  '{ toString: () => 1, valueOf: () => 2 }',
  `make('b')`,
]
const oddTargets = ['undefined', 'null', '1', '{}', 'nothing()', 'realm.document', `make('b')`]

const names = (text: string) => text.split(' ')
const join = (args: readonly string[]) => args.join(', ')

/** The arguments as they should be, too few of them, too many, and each of them odd. */
const variantsOf = (args: readonly string[]): string[] => [
  ...args.map((_, length) => join(args.slice(0, length))),
  join(args),
  join([...args, '{}', '1', 'undefined']),
  ...args.flatMap((_, at) => oddValues.map((value) => join(args.with(at, value)))),
  // Who throws first tells the order in which arguments are read.
  ...(args.length > 1 ? [join(args.map(() => 'spy()')), join(args.map(() => 'throwing()'))] : []),
]

function* methodCalls([owner, name, on, ...args]: readonly [string, string, string, ...string[]]) {
  const isStatic = on === `realm.${owner}`
  const place = owner ? `realm.${owner}${isStatic ? '' : '.prototype'}` : 'realm'
  const there = `${place}.${name}`
  for (const given of variantsOf(args)) yield `on(${on}).${name}(${given})`
  for (const target of [...oddTargets, `Object.create(${place})`]) {
    yield `${there}.call(${join([target, ...args])})`
    yield `${there}.call(${join([target, ...args.map(() => 'spy()')])})`
  }
  yield `Reflect.apply(${there}, on(${on}), [])`
  yield `new ${there}(${join(args)})`
  yield `${there}.bind(on(${on}))(${join(args)})`
  yield `Reflect.construct(Object, [], ${there})`
  yield `class extends ${there} {}`
  yield `Object.hasOwn(${there}, 'prototype')`
  yield `${there} instanceof realm.Function`
}

function* propertyCalls([owner, name, on, value]: readonly [string, string, string, string]) {
  const accessors = `'${owner}', '${name}'`
  yield `on(${on}).${name}`
  for (const given of [value, ...oddValues]) yield `put(on(${on}), '${name}', ${given})`
  for (const target of [...oddTargets, owner && `Object.create(realm.${owner}.prototype)`].filter(Boolean)) {
    yield `setter(${accessors}).call(${target}, ${value})`
    yield `setter(${accessors}).call(${target}, spy())`
    yield `getter(${accessors}).call(${target})`
  }
  yield `setter(${accessors}).call(on(${on}))`
  yield `setter(${accessors}).call(on(${on}), ${value}, 1, 2)`
  yield `new (setter(${accessors}))(${value})`
  yield `Reflect.set(on(${on}), '${name}', ${value})`
}

function* constructorCalls([name, ...args]: readonly [string, ...string[]]) {
  const all = join(args)
  const made = `new realm.${name}(${all})`
  for (const given of variantsOf(args)) yield `new realm.${name}(${given})`
  yield `realm.${name}(${all})`
  yield `realm.${name}.call({}, ${all})`
  yield `(${made}).constructor === realm.${name}`
  yield `${made} instanceof realm.${name}`
  yield `realm.${name}.prototype.constructor === realm.${name}`
  yield `Object.getPrototypeOf(${made}) === realm.${name}.prototype`
  const sub = `class Sub extends realm.${name} { kept = 1 }`
  yield `(() => { ${sub}; const sub = new Sub(${all}); return [sub.kept, sub.constructor === Sub, sub instanceof realm.${name}, Object.getPrototypeOf(Sub) === realm.${name}] })()`
  yield `Reflect.construct(realm.${name}, [${all}], realm.Object) instanceof realm.${name}`
  yield `Object.getPrototypeOf(Reflect.construct(realm.${name}, [${all}], class Other {})).constructor.name`
  // Without a prototype to take, the realm of newTarget gives its own.
  yield `(() => { function Odd() {}; Odd.prototype = 1; return Object.getPrototypeOf(Reflect.construct(realm.${name}, [${all}], Odd)) === realm.${name}.prototype })()`
  yield `Reflect.construct(realm.${name}, [${all}], new Proxy(class {}, { get(target, key, self) { note('get ' + String(key)); return Reflect.get(target, key, self) } })) instanceof realm.${name}`
  yield `Reflect.construct(realm.${name}, [${all}], () => {})`
}

/** Calls by who is called: right ones, and every way of getting them wrong. */
export const callsByName: ReadonlyMap<string, readonly string[]> = new Map([
  ...(methods as readonly (readonly [string, string, string, ...string[]])[]).flatMap(
    ([owner, all, on, ...args]) =>
      names(all).map(
        (name) => [`${owner}.${name}() on ${on}`, [...methodCalls([owner, name, on, ...args])]] as const,
      ),
  ),
  ...properties.flatMap(([owner, all, on, value]) =>
    names(all).map(
      (name) => [`${owner}.${name} of ${on}`, [...propertyCalls([owner, name, on, value])]] as const,
    ),
  ),
  ...(constructors as readonly (readonly [string, ...string[]])[]).map(
    (row) => [`new ${row[0]}`, [...constructorCalls(row)]] as const,
  ),
])
