// `pnpm bench`: measures ours beside the others, in turn, and prints a table. README.md says what the figures mean.
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { launch } from './measure/browser.ts'
import { measureDom } from './measure/dom.ts'
import { measureFlow } from './measure/flow.ts'
import { measureExternal, measureHeld } from './measure/held.ts'
import { LIMIT, measureMany } from './measure/many.ts'
import { measureFast4g, measureSlow4g } from './measure/network.ts'
import type { Sample } from './measure/sample.ts'
import { within } from './measure/within.ts'
import { readOptions } from './options.ts'
import { serve } from './page/serve.ts'
import { alone, createProducts } from './products/index.ts'
import type { Product } from './products/product.ts'
import { type Group, measures } from './report/measures.ts'
import { type Round, toTable } from './report/table.ts'

/** What takes seconds is not noise: few rounds tell as much. */
const MANY_ROUNDS = 3
/** A visit that takes this long, in ms, has lost its way. */
const PATIENCE = 300_000

const { runs, vendors, only, json, builds, isOursOnly } = readOptions()
const products = createProducts(builds, isOursOnly)
const site = await serve(products, vendors)
const browser = await launch()
/** Products that did not finish with 10,000 vendors: asked once. */
const unfinished = new Set<Product>()

type Step = (product: Product, round: number) => Promise<Sample>

const flow: Step = (product) => measureFlow(browser, site, product, vendors)

async function many(product: Product, round: number): Promise<Sample> {
  if (round >= MANY_ROUNDS || unfinished.has(product)) return {}
  const sample = await measureMany(site, product)
  if (Object.values(sample).includes(LIMIT)) unfinished.add(product)
  return sample
}

const steps: readonly (readonly [readonly Group[], Step])[] = [
  [['bytes', 'banner', 'main-thread', 'accept', 'preferences', 'returning', 'heap', 'shift'], flow],
  [['banner'], (product) => measureFast4g(browser, site, product)],
  [['paint'], (product) => measureSlow4g(browser, site, product)],
  [['held'], (product) => measureHeld(browser, site, product, vendors)],
  [['external'], (product) => measureExternal(browser, site, product)],
  [['dom'], (product) => measureDom(browser, site, product)],
  [['many'], many],
]
const wanted = steps.filter(([groups]) => groups.some((group) => only.includes(group)))

async function measure(product: Product, round: number): Promise<Sample> {
  const sample: Record<string, number> = {}
  for (const [groups, step] of wanted) {
    const taken = await within(PATIENCE, step(product, round))
    if (!taken)
      throw new Error(`[bench] ${product.name} did not finish (${groups.join(', ')}). Look at its page.`)
    Object.assign(sample, taken)
  }
  return sample
}

// The browser's own first page is nobody's to pay for.
await flow(alone, 0)

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
    products,
  ),
)
