import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesGlob } from '../src/model/glob'

/** What the glob means, the slow way. */
const reference = (glob: string) =>
  new RegExp(
    `^${glob
      .split('*')
      .map((part) => part.replace(/[^\w]/g, '\\$&'))
      .join('[^]*')}$`,
  )

describe('glob', () => {
  it.each([
    ['_ga', '_ga', true],
    ['_ga', '_gat', false],
    ['_ga', 'x_ga', false],
    ['_ga', '_GA', false],
    ['_ga_*', '_ga_ABC', true],
    ['_ga_*', '_ga_', true],
    ['_ga_*', '_ga', false],
    ['*_tabs', 'my_tabs', true],
    ['*_tabs', 'my_tabs_2', false],
    ['*_tabs', 'my_tabs_tabs', true],
    ['a*b*c', 'a-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['a*b', 'a-b-b', true],
    ['aa*a', 'aa', false],
    ['ab*ba', 'aba', false],
    ['*', 'anything', true],
    ['*', '', true],
    ['', '', true],
    ['', 'x', false],
    ['a.c', 'abc', false],
    ['a+', 'aa', false],
    ['[a]', 'a', false],
    ['(a+)+$', '(a+)+$', true],
    ['__proto__', '__proto__', true],
  ])('%s and %s: %s', (glob, name, is) => {
    expect(matchesGlob(glob, name)).toBe(is)
  })

  it('T-27: matches what a regular expression for it matches', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '_'), maxLength: 8 })
    const globs = fc.string({ unit: fc.constantFrom('a', 'b', '_', '*'), maxLength: 6 })
    fc.assert(
      fc.property(
        globs,
        text,
        (glob, name) =>
          void expect([glob, name, matchesGlob(glob, name)]).toEqual([
            glob,
            name,
            reference(glob).test(name),
          ]),
      ),
      { numRuns: 5000 },
    )
  }, 30_000)

  it('T-21: takes patterns and names that would hang a regular expression', () => {
    const names = ['a'.repeat(4096), `${'a'.repeat(4095)}b`, 'ab'.repeat(2048), '(a+)+'.repeat(800)]
    const globs = ['*a'.repeat(2000), `${'a*'.repeat(2000)}c`, '*'.repeat(4096), `${'*a*b'.repeat(1000)}*`]
    for (let count = 0; count < 200; count++)
      for (const name of names)
        for (const glob of globs) expect(typeof matchesGlob(glob, name)).toBe('boolean')
  }, 30_000)
})
