import { attempt } from '../model/attempt'
import type { Status } from '../types'

/** Name and value of every cookie and of every entry of localStorage, as they are stored. */
export type Stored = readonly (readonly [name: string, value: string])[]

/** What a visitor has answered another consent manager, by its names. */
export interface Answers {
  /** When: seconds since 1970, UTC. Without a time nothing is granted. */
  readonly time?: number | undefined
  /** When the other manager would have asked again: seconds since 1970, UTC. */
  readonly until?: number | undefined
  /** The id that the other manager has given to the decision. */
  readonly id?: string | undefined
  readonly statuses: ReadonlyMap<string, Status>
  /** The status of every name that is not among them. */
  readonly others: Exclude<Status, 'granted'>
}

/** Reads what one manager has stored: one entry for each place. Undefined: it cannot be read, or nobody has chosen. */
export type Reader = (stored: Stored) => readonly (Answers | undefined)[]

/** What `parse` makes of each value under `name`. Where it throws, the value cannot be read. */
export const readEach = (
  stored: Stored,
  name: string,
  parse: (value: string) => Answers | undefined,
): readonly (Answers | undefined)[] =>
  stored.flatMap(([key, value]) => (key === name ? [attempt(() => parse(value))] : []))

/** JSON as localStorage has it, or as a cookie carries it. */
export const parseJson = (text: string): unknown =>
  JSON.parse(text.startsWith('{') ? text : decodeURIComponent(text))

/** What an object itself has, and not what a page has put on the prototype of all objects. Undefined: it is none. */
export const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> | undefined =>
  Object(value) === value && !Array.isArray(value)
    ? new Map(Object.entries(value as Record<string, unknown>))
    : undefined

export const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string')

/** `a:1,b:0` as pairs. Undefined: some part is no pair, or says a second time what has been said. */
export function parsePairs(
  text: string,
  between: string,
  within: string,
): ReadonlyMap<string, string> | undefined {
  const parts = text.split(between).map((part) => part.split(within))
  const pairs = new Map(parts.map(([name = '', ...value]) => [name, value.join(within)]))
  return pairs.size === parts.length && parts.every(({ length }) => length > 1) ? pairs : undefined
}

/** Only `yes` grants and only `no` denies. */
export const toStatuses = (
  entries: Iterable<readonly [string, unknown]>,
  yes: unknown = true,
  no: unknown = false,
): ReadonlyMap<string, Status> =>
  new Map(
    [...entries].map(([name, value]) => [
      name,
      value === yes ? 'granted' : value === no ? 'denied' : 'not asked',
    ]),
  )

/** Seconds of milliseconds, which may be written out, or of a date in the form of ISO 8601. */
export function toSeconds(value: unknown): number | undefined {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : ''
  const time = /^\d{1,15}$/.test(text)
    ? Number(text)
    : /^\d{4}-\d\d-\d\dT/.test(text)
      ? Date.parse(text)
      : Number.NaN
  return time > 0 ? Math.floor(time / 1000) : undefined
}
