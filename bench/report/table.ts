import type { Sample } from '../measure/sample.ts'
import { alone } from '../products/index.ts'
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

/** Which column the ratios of a row divide by. */
function findReference(
  measure: Measure,
  rounds: readonly Round[],
  products: readonly Product[],
): Product | undefined {
  if (measure.reference !== 'best') return products.find(({ name }) => name === measure.reference)
  const middle = (product: Product) => median(valuesOf(measure, rounds, product))
  return products
    .filter((product) => !product.isOurs && product !== alone && Number.isFinite(middle(product)))
    .toSorted((a, b) => middle(a) - middle(b))[0]
}

function cell(
  measure: Measure,
  rounds: readonly Round[],
  product: Product,
  reference: Product | undefined,
): string {
  const values = valuesOf(measure, rounds, product)
  if (!values.length) return '–'
  const { format } = measure
  const [least, middle, most] = [Math.min(...values), median(values), Math.max(...values)].map(format)
  const range = least === most ? '' : ` (${least?.replace(/ .*/, '')}–${most?.replace(/ .*/, '')})`
  const ratio =
    product.isOurs && reference ? pairedRatio(values, valuesOf(measure, rounds, reference)) : undefined
  return `${middle}${range}${ratio === undefined ? '' : `, **×${ratio.toFixed(2)}**`}`
}

/** A Markdown table. A ratio is ours over the column that its row names, so below 1 ours takes less. */
export function toTable(
  measures: readonly Measure[],
  rounds: readonly Round[],
  products: readonly Product[],
): string {
  const titles = products.map(({ name, version }) => `${name} ${version}`.trim())
  const rows = measures.map((measure) => {
    const reference = findReference(measure, rounds, products)
    return [
      measure.title,
      ...products.map((product) => cell(measure, rounds, product, reference)),
      reference?.name ?? '',
      measure.aim ?? '',
    ]
  })
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(['', ...titles, '× of', 'aim']),
    line(['---', ...titles.map(() => '---:'), '---', '---']),
    ...rows.map(line),
  ].join('\n')
}
