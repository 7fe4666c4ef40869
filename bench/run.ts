// `pnpm bench`: measures ours beside the others, in turn, and prints a table. README.md says what the figures mean.
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { launch } from './measure/browser.ts'
import { measureFlow } from './measure/flow.ts'
import { LIMIT, measureMany } from './measure/many.ts'
import type { Sample } from './measure/sample.ts'
import { measureSlowNetwork } from './measure/slow-network.ts'
import { within } from './measure/within.ts'
import { readOptions } from './options.ts'
import { serve } from './page/serve.ts'
import { alone, products } from './products/index.ts'
import type { Product } from './products/product.ts'
import { type Group, measures } from './report/measures.ts'
import { type Round, toTable } from './report/table.ts'

/** What takes seconds is not noise: few rounds tell as much. */
const MANY_ROUNDS = 3
/** A visit that takes this long, in ms, has lost its way. */
const PATIENCE = 120_000

const { runs, vendors, only, json } = readOptions()
const site = await serve(vendors)
const browser = await launch()
const wants = (...groups: Group[]) => groups.some((group) => only.includes(group))
/** Products that did not finish with 10,000 vendors: asked once. */
const unfinished = new Set<Product>()

async function visit(product: Product): Promise<Sample> {
  const sample = await within(PATIENCE, measureFlow(browser, site, product, vendors))
  if (!sample)
    throw new Error(`[bench] ${product.name} showed no banner, or ran no vendor. Look at its page.`)
  return sample
}

async function measure(product: Product, round: number): Promise<Sample> {
  const sample: Record<string, number> = {}
  if (wants('bytes', 'banner', 'main-thread', 'accept', 'returning', 'heap', 'shift'))
    Object.assign(sample, await visit(product))
  if (wants('banner')) Object.assign(sample, await measureSlowNetwork(browser, site, product))
  if (wants('many') && round < MANY_ROUNDS && !unfinished.has(product)) {
    const many = await measureMany(site, product)
    if (Object.values(many).includes(LIMIT)) unfinished.add(product)
    Object.assign(sample, many)
  }
  return sample
}

// The browser's own first page is nobody's to pay for.
await visit(alone)

const rounds: Round[] = []
for (let round = 0; round < runs; round += 1) {
  const samples: [string, Sample][] = []
  // Each begins in turn, so that none always follows the same one.
  const first = round % products.length
  for (const product of [...products.slice(first), ...products.slice(0, first)]) {
    process.stderr.write(`round ${round + 1} of ${runs}: ${product.name}\n`)
    samples.push([product.name, await measure(product, round)])
  }
  rounds.push(Object.fromEntries(samples))
}

const engine = `Chromium ${browser.version()}`
const date = new Date().toISOString().slice(0, 10)
await browser.close()
site.close()

if (json) writeFileSync(json, JSON.stringify({ date, engine, runs, vendors, rounds }, null, 2))
const machine = `CPU 4× slower, ${cpus().length} cores, load ${loadavg()[1]?.toFixed(1)}`
console.log(`${date}, ${engine}, ${machine}, ${runs} rounds, ${vendors} vendors\n`)
console.log(
  toTable(
    measures.filter(({ group }) => only.includes(group)),
    rounds,
  ),
)
