import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDecision, decodeDecision, encodeDecision, shortId } from '../src/model/decision'
import type { Decision } from '../src/types'
import { DAY, decision, NOW, realisticIds } from './support/decisions'

const includesVendor = (list: readonly string[], id: string) =>
  list.includes(id) || list.includes(shortId(id))
/** Which vendor comes first in a list means nothing. */
const inOrder = (made?: Decision) =>
  made && { ...made, granted: made.granted.toSorted(), denied: made.denied.toSorted() }
const idOf = fc.stringMatching(/^[a-z][a-z\d-]{0,30}$/)

describe('decision', () => {
  it('reads back what it wrote', () => {
    const anyDecision = fc.record({
      id: fc.stringMatching(/^[\da-f]{32}$/),
      time: fc.integer({ min: NOW - 181 * DAY, max: NOW }),
      policyVersion: fc.stringMatching(/^[\w.-]{0,40}$/),
      source: fc.constantFrom('banner' as const, 'preferences' as const, 'api' as const),
      trusted: fc.boolean(),
      gpc: fc.boolean(),
      lists: fc.uniqueArray(idOf, { maxLength: 12 }),
      cut: fc.nat(12),
    })
    fc.assert(
      fc.property(anyDecision, ({ lists, cut, ...facts }) => {
        const written = { ...facts, granted: lists.slice(0, cut), denied: lists.slice(cut) }
        expect(inOrder(decodeDecision(encodeDecision(written), NOW, 182))).toEqual(inOrder(written))
      }),
      { numRuns: 2000 },
    )
  }, 30_000)

  it('reads the same answers for every one of 500 vendors', () => {
    const ids = realisticIds(500)
    const written = decision({ granted: ids.slice(0, 250), denied: ids.slice(250) })
    const read = decodeDecision(encodeDecision(written), NOW, 182)
    expect(ids.filter((id) => includesVendor(read?.granted ?? [], id))).toEqual(written.granted)
    expect(ids.filter((id) => includesVendor(read?.denied ?? [], id))).toEqual(written.denied)
  })

  it('R-01: takes at most 600 bytes for ten vendors with long ids', () => {
    const ids = Array.from({ length: 10 }, (_, index) =>
      `${index}-`.padStart(40, 'vendor-of-many-words-').slice(-40),
    )
    const text = encodeDecision(
      decision({
        policyVersion: 'v'.repeat(40),
        source: 'preferences',
        granted: ids.slice(5),
        denied: ids.slice(0, 5),
      }),
    )
    expect(text.length).toBeLessThanOrEqual(600)
  })

  it('B13: takes at most 3,000 bytes for 500 vendors', () => {
    const ids = realisticIds(500)
    const text = encodeDecision(
      decision({
        policyVersion: 'v'.repeat(40),
        source: 'preferences',
        granted: ids.filter((_, index) => index % 2),
        denied: ids.filter((_, index) => !(index % 2)),
      }),
    )
    expect(text.length).toBeLessThanOrEqual(3000)
  })

  it('uses only characters that every cookie parser leaves alone', () => {
    fc.assert(
      fc.property(fc.uniqueArray(idOf, { maxLength: 60 }), (ids) => {
        expect(encodeDecision(decision({ granted: ids }))).toMatch(/^[\w.~-]*$/)
      }),
    )
  }, 30_000)

  it('stays the same when it is read and written again', () => {
    const text = encodeDecision(decision({ granted: realisticIds(100) }))
    const read = decodeDecision(text, NOW, 182)
    expect(read && encodeDecision(read)).toBe(text)
  })

  it('reads back short ids beside full ones, whichever came first', () => {
    const written = decision({ granted: ['b', shortId('a'), 'c'], denied: [shortId('d'), 'e'] })
    const text = encodeDecision(written)
    expect(inOrder(decodeDecision(text, NOW, 182))).toEqual(inOrder(written))
  })

  it('shortens ids that have more than 400 characters together, and no others', () => {
    const ids = Array.from({ length: 10 }, (_, index) => `v${index}`.padEnd(index ? 39 : 40, 'x'))
    const write = (granted: readonly string[]) => encodeDecision(decision({ granted, denied: [] }))
    expect(write(ids)).toContain(`.${ids[0]}`)
    expect(write([...ids.slice(1), `${ids[0]}x`])).not.toContain('.v')
  })

  it('has no two of 500 vendors share a short id', () => {
    expect(new Set(realisticIds(500).map(shortId)).size).toBe(500)
  })

  it('makes the short ids that visitors have stored', () => {
    expect(['google-analytics', 'logrocket', 'a'].map(shortId)).toEqual(['E7LKP', '4Q4TT', '0008Q'])
  })

  it('makes short ids that no full id can be', () => {
    fc.assert(fc.property(idOf, (id) => void expect(shortId(id)).toMatch(/^[A-Z\d]{5}$/)))
  }, 30_000)

  it('F-15: holds to the last second of its days and not to the next', () => {
    const text = encodeDecision(decision())
    expect(decodeDecision(text, NOW + 182 * DAY - 1, 182)).toEqual(decision())
    expect(decodeDecision(text, NOW + 182 * DAY, 182)).toBeUndefined()
  })

  it('F-14: bears a clock that is a day behind, and no more', () => {
    const text = encodeDecision(decision())
    expect(decodeDecision(text, NOW - DAY, 182)).toEqual(decision())
    expect(decodeDecision(text, NOW - DAY - 1, 182)).toBeUndefined()
  })

  it.each([-30, -1, 1, 30])('F-14: asks again when the clock jumps by %i years', (years) => {
    expect(decodeDecision(encodeDecision(decision()), NOW + years * 365 * DAY, 182)).toBeUndefined()
  })

  it('keeps the answers about other vendors', () => {
    const { granted, denied } = createDecision(
      decision({ granted: ['a', 'b'], denied: ['c'] }),
      new Map([
        ['b', false],
        ['d', true],
      ]),
      decision(),
    )
    expect({ granted: granted.toSorted(), denied: denied.toSorted() }).toEqual({
      granted: ['a', 'd'],
      denied: ['b', 'c'],
    })
  })

  it('keeps shortened answers about other vendors, and replaces those it changes', () => {
    const before = decision({ granted: [shortId('a'), shortId('b')], denied: [shortId('c')] })
    const after = createDecision(before, new Map([['a', false]]), decision())
    expect(after).toMatchObject({ granted: [shortId('b')], denied: [shortId('c'), 'a'] })
  })

  it('C-14: drops the answers to another version of the policy', () => {
    const after = createDecision(decision({ policyVersion: '2025-01' }), new Map([['b', true]]), decision())
    expect(after).toMatchObject({ granted: ['b'], denied: [] })
  })
})
