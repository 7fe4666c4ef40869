import type { Case } from './cases/case.ts'
import { controls, stranger } from './cases/controls.ts'
import { dynamic } from './cases/dynamic.ts'
import { escapeParts, escapes } from './cases/escapes.ts'
import { markup } from './cases/markup.ts'
import { network } from './cases/network.ts'
import { snippets } from './cases/snippets.ts'
import { storage } from './cases/storage.ts'

/** Cases that share a page: the log of the third parties tells them apart. */
export interface Sheet {
  readonly cases: readonly Case[]
  /** Whether it matters how its markup arrives. */
  readonly isMarkup?: true
}

const all: readonly Sheet[] = [
  { cases: [...markup.filter(({ alone }) => !alone), ...controls, stranger], isMarkup: true },
  ...markup.filter(({ alone }) => alone).map((one) => ({ cases: [one], isMarkup: true as const })),
  { cases: snippets, isMarkup: true },
  { cases: dynamic },
  { cases: network },
  { cases: storage },
  { cases: escapes.filter(({ run, alone }) => !run && !alone), isMarkup: true },
  ...escapes
    .filter(({ alone }) => alone)
    .map((one) => (one.run ? { cases: [one] } : { cases: [one], isMarkup: true as const })),
  ...escapeParts.map((part) => ({ cases: part.filter(({ run, alone }) => run && !alone) })),
]

const wanted = new RegExp(process.env.BLOCKING_CASES ?? '')

/** The cases of `sheet` that are `isMeant`; undefined if there is none. */
export function takeCases(sheet: Sheet, isMeant: (id: string) => boolean): Sheet | undefined {
  const cases = sheet.cases.filter(({ id }) => isMeant(id))
  return cases.length ? { ...sheet, cases } : undefined
}

/** What is measured: everything, or for a closer look the cases whose ids match `BLOCKING_CASES`. */
export const sheets = all.flatMap((sheet) => takeCases(sheet, (id) => wanted.test(id)) ?? [])

/** The parts of the table. */
export const groups: readonly (readonly [title: string, cases: readonly Case[]])[] = [
  ['In the markup', markup],
  ['Built by scripts', dynamic],
  ['Requests and elements of scripts', network],
  ['Writing', storage],
  ['Ways round', escapes],
  ['Vendors’ snippets, unchanged', snippets],
]

/** All cases of the table. */
export const listed: readonly Case[] = groups.flatMap(([, cases]) => cases)
