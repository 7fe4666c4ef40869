// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { fill, readRows, readTitles } from '../../scripts/rules-docs'
import { read } from './sources'

const page = read('docs/rules.md')
const titles = readTitles()
const rows = readRows(page)

/** How a row may begin where no title has its number: docs/rules.md says what each means. */
const WITHOUT =
  /^(not built yet|no test yet|by review: .|the site’s own|does not apply: .|measured: .|see [TF]-\d\d|a test without the number: \[)/

describe('the rules', () => {
  it('name the tests as they are called; pnpm rules:docs writes them', () => {
    expect(fill(page, titles)).toBe(page)
  })

  it('are each in the table once, and so is every number in a title', () => {
    const listed = rows.map(({ rule }) => rule)
    expect(listed).toEqual([...new Set(listed)])
    expect(titles.flatMap(({ rules }) => rules).filter((rule) => !listed.includes(rule))).toEqual([])
  })

  it('have a test, or a word on why they have none', () => {
    const silent = rows.filter(({ tests }) => !tests.startsWith('[') && !WITHOUT.test(tests))
    expect(silent.map(({ rule }) => rule)).toEqual([])
    expect(rows.length).toBeGreaterThan(250)
  })
})
