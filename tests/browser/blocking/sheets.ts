import type { Case } from './cases/case.ts'
import { controls, stranger } from './cases/controls.ts'
import { dynamic } from './cases/dynamic.ts'
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

export const sheets: readonly Sheet[] = [
  { cases: [...markup.filter(({ alone }) => !alone), ...controls, stranger], isMarkup: true },
  ...markup.filter(({ alone }) => alone).map((one) => ({ cases: [one], isMarkup: true as const })),
  { cases: snippets, isMarkup: true },
  { cases: dynamic },
  { cases: network },
  { cases: storage },
]

/** The parts of the table. */
export const groups: readonly (readonly [title: string, cases: readonly Case[]])[] = [
  ['In the markup', markup],
  ['Built by scripts', dynamic],
  ['Requests and elements of scripts', network],
  ['Writing', storage],
  ['Vendors’ snippets, unchanged', snippets],
]

/** All cases of the table. */
export const listed: readonly Case[] = groups.flatMap(([, cases]) => cases)
