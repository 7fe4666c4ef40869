import { readFileSync, writeFileSync } from 'node:fs'
import type { EngineName } from '../../harness/index.ts'
import { modes } from './document.ts'
import { groups, listed } from './sheets.ts'
import { isWorse } from './verdict.ts'

const file = new URL('../../../docs/blocking.md', import.meta.url)
const START = '<!-- Written by pnpm blocking:docs -->'
const END = '<!-- The end of what is written -->'

const columns = (['chromium', 'firefox', 'webkit'] as const).flatMap((engine) =>
  modes.map((mode) => ({ engine, mode, key: `${engine} ${mode}` })),
)
const names = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' }
const labels = { automatic: 'automatic', line: '+ line', strict: 'strict' }

/** Words by case, and there by `engine mode`. */
type Table = Map<string, Map<string, string>>
export type Column = ReadonlyMap<string, string>

function read(): { text: string; table: Table } {
  const text = readFileSync(file, 'utf8')
  const table: Table = new Map()
  for (const [, id = '', cells = ''] of text.matchAll(/^\| ([A-Z]\d\d) \|[^|]*\|(.*)\|$/gm)) {
    const words = cells.split('|').map((cell) => cell.trim())
    table.set(id, new Map(columns.map(({ key }, index) => [key, words[index] ?? ''])))
  }
  return { text, table }
}

const rowOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const header = ['', 'source', ...columns.map(({ engine, mode }) => `${names[engine]} ${labels[mode]}`)]

/**
 * Loads that begin in the moment of insertion or ahead of the parser, while the gate is being told: frames in Chromium, and
 * in WebKit whatever its scanner sees where the parser waits. How far they come depends on how busy the machine is.
 */
const races: readonly { engine: EngineName; modes: readonly string[]; ids: RegExp; what: string }[] = [
  {
    engine: 'chromium',
    modes,
    ids: /^(P29|P31|P43|P44|P53|V09)$/,
    what: 'frames, which open a connection in the moment of insertion',
  },
  {
    engine: 'webkit',
    modes: ['line'],
    ids: /^[PV]/,
    what: 'whatever the scanner sees where the parser waits',
  },
]

/** Whether a cell is a race: it is looked at three times, and counts as it was in the best of them, unless code ran. */
export const isRace = (engine: EngineName, mode: string, id: string): boolean =>
  races.some((race) => race.engine === engine && race.modes.includes(mode) && race.ids.test(id))

/** The cells that are races, for the reader of the table. */
const raceRows = () =>
  races.map(({ engine, modes, ids, what }) => {
    const cases = listed.filter(({ id }) => ids.test(id)).map(({ id }) => id)
    const columns = modes.map((mode) => labels[mode as keyof typeof labels]).join(', ')
    return rowOf([`${names[engine]}: ${columns}`, what, cases.join(' ')])
  })

function render(table: Table): string {
  const parts = groups.map(([title, cases]) => {
    const rows = cases.map(({ id, title }) =>
      rowOf([id, title, ...columns.map(({ key }) => table.get(id)?.get(key) ?? '')]),
    )
    return [`### ${title}`, '', rowOf(header), rowOf(header.map(() => '---')), ...rows].join('\n')
  })
  const found = [
    '### Races',
    '',
    rowOf(['columns', 'what', 'cases']),
    rowOf(['---', '---', '---']),
    ...raceRows(),
  ]
  return [...parts, found.join('\n')].join('\n\n')
}

/** Held or asked for, as it happens: whether the gate or the browser is faster. */
const SOMETIMES = 'sometimes'
const raced = /^(held|connects|request|sometimes)/
const withoutState = (words: string) => words.replace(/^\S+?(?=,|$)/, '')

/** Whether `words` are what the table says. */
const fits = (says: string, words: string) =>
  says === words ||
  (says.startsWith(SOMETIMES) && raced.test(words) && withoutState(says) === withoutState(words))

/** What to say of a case that was seen to end in two ways. */
const merge = (says: string, words: string) =>
  raced.test(says) && raced.test(words) && !fits(says, words) ? SOMETIMES + withoutState(words) : words

/** Writes one column of docs/blocking.md, or merges it with what is there, and leaves the others as they are. */
export function writeColumn(engine: EngineName, mode: string, column: Column, isMerged: boolean): void {
  const { text, table } = read()
  for (const { id } of listed.filter(({ id }) => column.has(id))) {
    const row = table.get(id) ?? new Map<string, string>()
    const key = `${engine} ${mode}`
    const [says, words] = [row.get(key) ?? '', column.get(id) ?? '']
    table.set(id, row.set(key, isMerged ? (fits(says, words) ? says : merge(says, words)) : words))
  }
  const [before = ''] = text.split(START)
  const [, after = ''] = text.split(END)
  writeFileSync(file, `${before}${START}\n\n${render(table)}\n\n${END}${after}`)
}

/** What docs/blocking.md says of a case. */
export const says = (engine: EngineName, mode: string, id: string): string =>
  read().table.get(id)?.get(`${engine} ${mode}`) ?? ''

/** Whether an engine has never done anything of the kind, in any column but those of `except`. */
export const isSilentElsewhere = (except: EngineName, id: string): boolean =>
  [...(read().table.get(id) ?? [])].every(
    ([key, words]) => key.startsWith(except) || words === '–' || words === '',
  )

/** Where docs/blocking.md says something else than what was measured, to the word. */
export function compareColumn(engine: EngineName, mode: string, column: Column): string[] {
  return listed.flatMap(({ id, title }) => {
    const [told, is] = [says(engine, mode, id), column.get(id)]
    return is === undefined || fits(told, is)
      ? []
      : [`${id} ${title}: docs/blocking.md says "${told}", this is "${is}"`]
  })
}

/** Where more happened before a choice than docs/blocking.md says. */
export function findWorse(engine: EngineName, mode: string, column: Column): string[] {
  return listed.flatMap(({ id, title }) => {
    const [told, is] = [says(engine, mode, id), column.get(id)]
    return is === undefined || !isWorse(told, is)
      ? []
      : [`${id} ${title}: docs/blocking.md says "${told}", this is "${is}"`]
  })
}
