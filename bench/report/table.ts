import type { Sample } from '../measure/sample.ts'
import { alone, ours, products } from '../products/index.ts'
import type { Product } from '../products/product.ts'
import type { Measure } from './measures.ts'
import { median, pairedRatio } from './statistics.ts'

/** The samples of each round, by the name of the product. */
export type Round = Readonly<Record<string, Sample>>

const read = ({ key }: Measure, rounds: readonly Round[], { name }: Product): number[] =>
  rounds.flatMap((round) => round[name]?.[key] ?? [])

function valuesOf(measure: Measure, rounds: readonly Round[], product: Product): number[] {
  const values = read(measure, rounds, product)
  if (!measure.isAbove || product === alone) return values
  const floor = median(read(measure, rounds, alone))
  return values.map((value) => value - floor)
}

function cell(measure: Measure, rounds: readonly Round[], product: Product): string {
  const values = valuesOf(measure, rounds, product)
  if (!values.length) return '–'
  const { format } = measure
  const [least, middle, most] = [Math.min(...values), median(values), Math.max(...values)].map(format)
  const range = least === most ? '' : ` (${least?.replace(/ .*/, '')}–${most?.replace(/ .*/, '')})`
  const ratio =
    product === ours || product === alone ? undefined : pairedRatio(valuesOf(measure, rounds, ours), values)
  // Who did not finish would have taken longer still.
  const sign = most?.startsWith('>') ? '<' : ''
  const digits = ratio && ratio < 0.1 ? 4 : 2
  return `${middle}${range}${ratio === undefined ? '' : `, **×${sign}${ratio.toFixed(digits)}**`}`
}

/** A Markdown table. A ratio is ours over theirs, so below 1 ours takes less. */
export function toTable(measures: readonly Measure[], rounds: readonly Round[]): string {
  const titles = products.map(({ name, version }) => `${name} ${version}`.trim())
  const rows = measures.map((measure) => [
    measure.title,
    ...products.map((product) => cell(measure, rounds, product)),
  ])
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(['', ...titles]), line(['---', ...titles.map(() => '---:')]), ...rows.map(line)].join('\n')
}
