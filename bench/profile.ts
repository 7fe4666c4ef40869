// `pnpm bench:profile`: where our start on a returning visit spends its time, by function. README.md says how to read it.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { BrowserContext } from 'playwright-core'
import { launch, openTab } from './measure/browser.ts'
import { click } from './measure/click.ts'
import { type CpuProfile, INTERVAL, type Summary, summarise } from './measure/cpu-profile.ts'
import { IDLE } from './measure/sample.ts'
import { bundleReadableUi, pathOf } from './page/answers.ts'
import { installProbe } from './page/probe.ts'
import { serve } from './page/serve.ts'
import { createOurs, currentBuild, readBuild } from './products/ours.ts'
import type { Product } from './products/product.ts'
import { median } from './report/statistics.ts'

/** Functions that take less than this, in ms, are left out. */
const LEAST = 0.02

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    vendors: { type: 'string', default: '7' },
    mode: { type: 'string', default: 'automatic' },
    ours: { type: 'string' },
    /** The start of a returning visit, of a first one with many held scripts, the opening of the preferences, or a switch there. */
    of: { type: 'string', default: 'start' },
  },
})
const runs = Number(values.runs)
const build = values.ours ? readBuild(values.ours) : currentBuild
const ours = createOurs(values.mode === 'declared' ? 'declared' : 'automatic', build)
const isVisit = values.of === 'start' || values.of === 'held'
// The same code, with the names of its functions.
const files = {
  'omono-consent.js': `${build.folder}/omono-consent.debug.js`,
  'omono-consent-ui.js': isVisit ? `${build.folder}/omono-consent-ui.js` : await bundleReadableUi(),
}
const product: Product = { ...ours, files }
const site = await serve([product], Number(values.vendors))
const browser = await launch()
const url = site.origin + pathOf(product, values.of === 'held' ? 'held.html' : 'index.html')

async function profileVisit(context: BrowserContext): Promise<Summary> {
  const tab = await openTab(context)
  const { page, devtools } = tab
  await devtools.send('Profiler.enable')
  await devtools.send('Profiler.setSamplingInterval', { interval: INTERVAL })
  // What slows the processor down would be counted as well.
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  if (isVisit) await devtools.send('Profiler.start')
  await page.goto(url)
  const moment: 'banner' | 'lastVendor' = values.of === 'held' ? 'banner' : 'lastVendor'
  await page.evaluate((name) => window.bench[name], moment)
  await page.waitForTimeout(IDLE)
  const { opener = '', toggle = '' } = product.preferences ?? {}
  if (!isVisit) {
    if (values.of === 'preferences') await devtools.send('Profiler.start')
    await click(tab, opener)
  }
  if (values.of === 'switch') {
    await devtools.send('Profiler.start')
    await click(tab, toggle)
  }
  const { profile } = (await devtools.send('Profiler.stop')) as { profile: CpuProfile }
  await page.close()
  return summarise(profile, (file) => file.includes('omono-consent'))
}

async function acceptOnce(context: BrowserContext): Promise<void> {
  const tab = await openTab(context)
  await tab.page.goto(url)
  await tab.page.evaluate(() => window.bench.banner)
  await tab.page.waitForTimeout(IDLE)
  await click(tab, product.accept)
  await tab.page.close()
}

const context = await browser.newContext()
await context.addInitScript(installProbe, { banner: product.banner, vendorCount: Number(values.vendors) })
if (values.of !== 'held') await acceptOnce(context)
// The browser keeps compiled code from the second visit on.
await profileVisit(context)
const summaries: Summary[] = []
for (let run = 0; run < runs; run += 1) summaries.push(await profileVisit(context))
await browser.close()
site.close()

/** The median of all visits, in ms, most first. */
function middle(read: (summary: Summary) => ReadonlyMap<string, number>): [name: string, ms: number][] {
  const names = new Set(summaries.flatMap((summary) => [...read(summary).keys()]))
  return [...names]
    .map((name): [string, number] => [name, median(summaries.map((summary) => read(summary).get(name) ?? 0))])
    .filter(([, ms]) => ms >= LEAST)
    .toSorted(([, a], [, b]) => b - a)
}

/** The text of the line tells functions without a name apart. */
function describe(name: string): string {
  const [, file = '', line = ''] = /(\S+):(\d+)$/.exec(name) ?? []
  return `${name}  ${linesOf(file)[Number(line) - 1]?.trim().slice(0, 90) ?? ''}`
}

const linesOf = (file: string): string[] =>
  file in files ? readFileSync(files[file as keyof typeof files], 'utf8').split('\n') : []

const print = (title: string, rows: readonly [string, number][]) =>
  console.log(
    `\n${title}\n${rows.map(([name, ms]) => `${ms.toFixed(2).padStart(8)}  ${describe(name)}`).join('\n')}`,
  )

console.log(`${product.name}, ${values.of}, median of ${runs}, ms at full speed`)
print(
  'All of ours',
  middle(({ total }) => new Map([['total', total]])),
)
print(
  'With everything that it calls',
  middle(({ inclusive }) => inclusive),
)
print(
  'By itself, with the browser’s own functions that it calls',
  middle(({ self }) => self),
)
