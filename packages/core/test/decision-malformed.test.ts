import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeDecision, encodeDecision, shortId } from '../src/model/decision'
import type { Decision } from '../src/types'
import { DAY, decision, NOW, realisticIds } from './support/decisions'

const includesVendor = (list: readonly string[], id: string) =>
  list.includes(id) || list.includes(shortId(id))
const read = (text: string) => decodeDecision(text, NOW, 182)
const TIME = NOW.toString(36)
const ID = '0123456789abcdef0123456789abcdef'
const whole = `1~${ID}~${TIME}~2026-11~banner.1.0~.stats~.ads`

/** The reader at its strictest: what is not written exactly as we write it is no decision. */
function strictly(text: string): { granted: string[]; denied: string[] } | undefined {
  const list = '((?:[A-Z\\d]{5}|\\.[a-z][a-z\\d-]*)*)'
  const form = new RegExp(
    `^1~(?:[\\da-f]{32})?~([\\da-z]{1,8})~[\\w.-]{0,40}~(?:banner|preferences|api|preseed)\\.[01]\\.[01]~${list}~${list}$`,
  )
  const [, time36, ...lists] = form.exec(text) ?? []
  const time = Number.parseInt(time36 ?? '', 36)
  if (!(time <= NOW + DAY && time > NOW - 182 * DAY)) return undefined
  const [granted = [], denied = []] = lists.map((ids) =>
    (ids.match(/[A-Z\d]{5}|\.[a-z][a-z\d-]*/g) ?? []).map((id) => id.replace('.', '')),
  )
  return { granted, denied }
}

const characters = fc.constantFrom(
  ...'~.-_ABCXYZ0189abcz=;, "%{}\u0000\u00e9\ud83d',
  '__proto__',
  '~.ads',
  '.ads',
  'ADS01',
)

/** One accident: a character lost, changed, doubled or put in; the end cut off; two pieces exchanged. */
const mutation = fc.record({
  kind: fc.constantFrom('bit', 'delete', 'insert', 'replace', 'double', 'cut', 'case', 'swap'),
  at: fc.nat(1_000_000),
  bit: fc.nat(6),
  text: characters,
})

function mutate(
  text: string,
  {
    kind,
    at,
    bit,
    text: piece,
  }: (typeof mutation)['generate'] extends (...args: never[]) => { value: infer Value } ? Value : never,
) {
  const index = at % (text.length + 1)
  const [head, character, tail] = [text.slice(0, index), text.charAt(index), text.slice(index + 1)]
  switch (kind) {
    case 'bit':
      return head + (character && String.fromCharCode(character.charCodeAt(0) ^ (1 << bit))) + tail
    case 'delete':
      return head + tail
    case 'insert':
      return head + piece + character + tail
    case 'replace':
      return head + piece + tail
    case 'double':
      return head + character + character + tail
    case 'cut':
      return head
    case 'case':
      return head + character.toUpperCase() + tail
    default:
      return tail + character + head
  }
}

const originals = [
  decision({ granted: ['google-analytics', 'chat'], denied: ['ads', 'adsense', 'analytics'] }),
  decision({ granted: [], denied: ['chat', 'ads', 'google'] }),
  decision({ granted: ['a12345', 'b-1'], denied: ['a', 'c123456', 'a1'] }),
  decision({ granted: realisticIds(60), denied: realisticIds(120).slice(60) }),
]

describe('a malformed decision', () => {
  it.each([
    ['nothing', ''],
    ['a word', 'true'],
    ['a word that filter lists write', 'accepted'],
    ['JSON', '{"granted":["stats"],"denied":[]}'],
    ['JSON, encoded', '%7B%22granted%22%3A%5B%22stats%22%5D%7D'],
    ['an older schema', whole.replace('1~', '0~')],
    ['a newer schema', whole.replace('1~', '2~')],
    ['a schema that begins alike', whole.replace('1~', '11~')],
    ['separators alone', '~~~~~~'],
    ['a list too few', whole.slice(0, whole.lastIndexOf('~'))],
    ['a list too many', `${whole}~.stats`],
    ['a time that is no number', whole.replace(TIME, '~')],
    ['no time', whole.replace(TIME, '')],
    ['NaN as a time', whole.replace(TIME, '!')],
    ['an infinite time', whole.replace(TIME, 'zzzzzzzzzzzzzzzzzzzzzzzz')],
    ['a negative time', whole.replace(TIME, `-${TIME}`)],
    ['64 kB', `${whole}${'.x'.repeat(32_768)}`],
    ['50 MB', `${whole}${'.x'.repeat(25_000_000)}`],
  ])('F-12, R-20, T-25: %s is no decision', (_, text) => {
    expect(read(text)).toBeUndefined()
  })

  it.each([
    ['an id that is none', whole.replace(ID, '<script>')],
    ['a time with a tail', whole.replace(TIME, `${TIME}!`)],
    ['a policy version that is none', whole.replace('2026-11', 'a b')],
    ['no origin', whole.replace('banner.1.0', '')],
    ['a source that is none', whole.replace('banner.1.0', 'somebody.1.0')],
    ['a list with junk between the ids', whole.replace('.stats', '.other {} .stats')],
    ['a list of ids without dots', whole.replace('.stats', 'stats')],
    ['a list with half a short id', whole.replace('.stats', 'ABC.stats')],
    ['a list with a wildcard', whole.replace('.stats', '*.stats')],
  ])('T-20: %s is not whole, so it is no decision', (_, text) => {
    expect(read(text)).toBeUndefined()
  })

  it.each(['*', 'all', '.*', 'true', '.__proto__', '.constructor.prototype', '.stats*', 'STATS', '..', '[]'])(
    'T-23: granting "%s" grants no vendor of ours',
    (list) => {
      const { granted = [] } = read(whole.replace('.stats', list)) ?? {}
      expect(['chat', 'ads', 'tats'].filter((id) => includesVendor(granted, id))).toEqual([])
    },
  )

  it('T-16: carries names of Object.prototype as names and nothing more', () => {
    const before = Reflect.ownKeys(Object.prototype)
    const text = encodeDecision(decision({ granted: ['constructor', 'valueof'], denied: ['proto'] }))
    expect(read(text)?.granted).toEqual(['constructor', 'valueof'])
    read(whole.replace('.stats', '.__proto__.polluted'))
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
  })

  it.each([
    ['ids that end in digits', `${'.a11111'.repeat(64)}!`],
    ['digits alone', `.a${'1'.repeat(60_000)}!`],
    ['short ids', `${'ABC12'.repeat(12_000)}!`],
    ['hyphens', `.${'a-'.repeat(30_000)}!`],
    ['dots', `${'.a'.repeat(30_000)}!`],
  ])('T-21: a list of %s that goes wrong at its end hangs nothing', (_, list) => {
    for (const text of [
      whole.replace('.stats', list),
      whole.replace('.ads', list),
      whole.replace('.stats', list.slice(0, 30_000)).replace('.ads', list.slice(0, 30_000)),
    ]) {
      const refuse = () => runInNewContext('read()', { read: () => read(text) }, { timeout: 1000 })
      expect(refuse).not.toThrow()
    }
  })

  it('T-17: never throws, whatever is stored', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(characters).map((list) => list.join('')),
        ),
        (text) => {
          read(text)
          read(`1~${text}`)
          read(whole.replace('.stats', text))
        },
      ),
      { numRuns: 20_000 },
    )
  }, 30_000)

  it('T-20: grants nothing that the strictest reader does not grant', () => {
    const wrong = new Set<string>()
    fc.assert(
      fc.property(
        fc.constantFrom(...originals),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        (original, list) => {
          const text = list.reduce(mutate, encodeDecision(original))
          const reference = strictly(text)?.granted ?? []
          for (const id of read(text)?.granted ?? []) if (!reference.includes(id)) wrong.add(text)
        },
      ),
      { numRuns: 20_000 },
    )
    expect([...wrong].slice(0, 3)).toEqual([])
  }, 30_000)

  it('T-20: grants no vendor that the visitor denied, after one accident', () => {
    const wrong = new Set<string>()
    const isGranted = ({ granted, denied }: Decision, id: string) =>
      includesVendor(granted, id) && !includesVendor(denied, id)
    fc.assert(
      fc.property(fc.constantFrom(...originals), mutation, (original, accident) => {
        const text = mutate(encodeDecision(original), accident)
        const after = read(text)
        if (after && original.denied.some((id) => isGranted(after, id))) wrong.add(text)
      }),
      { numRuns: 20_000 },
    )
    expect([...wrong].slice(0, 3)).toEqual([])
  }, 30_000)
})
