// `pnpm mutate [minutes] [--mutate <files>]`: makes one small mistake after another in the source, and tells which of
// them no unit test notices, until all are made or the time is over. What is known of those is in docs/mutation.md.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root, run } from './lib/setup.mjs'

const [first = '', ...others] = process.argv.slice(2)
const isTimed = first !== '' && !first.startsWith('-')
const minutes = isTimed ? Number(first) : 24 * 60
if (!(minutes > 0)) throw new Error(`[mutate] "${first}" is no number of minutes. Try: pnpm mutate 20`)

const output = join(root, 'tests/output/mutation')
const events = join(output, 'events')
rmSync(output, { recursive: true, force: true })
const timeout = minutes * 60_000
const end = Date.now() + timeout
const code = await run('stryker', ['run', ...(isTimed ? others : process.argv.slice(2))], { timeout })
const isOver = Date.now() >= end
// Stopped, it leaves its copy of the repository behind.
rmSync(join(root, '.cache/mutate'), { recursive: true, force: true })

/** What Stryker told as it went: the report of a run that was stopped is never written. */
const told = (event) =>
  (existsSync(events) ? readdirSync(events) : [])
    .filter((file) => file.endsWith(`${event}.json`))
    .map((file) => JSON.parse(readFileSync(join(events, file), 'utf8')))
const mutants = told('onMutantTested').filter(({ status }) => status !== 'Ignored')
const planned = told('onMutationTestingPlanReady').map(({ mutantPlans }) => mutantPlans.length)

const isLive = ({ status }) => status === 'Survived' || status === 'NoCoverage'
const pathOf = ({ fileName }) => relative(join(root, 'packages/core/src'), fileName)
const short = (text) => text.replace(/\s+/g, ' ').slice(0, 100)

/** A mutant in one line, as docs/mutation.md has it: lines of code move, so it has no number. */
function describe(mutant) {
  const { start, end } = mutant.location
  const lines = readFileSync(mutant.fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line)
  lines.push(lines.pop().slice(0, end.column - 1))
  const before = [lines[0].slice(start.column - 1), ...lines.slice(1)].join('\n')
  return `${pathOf(mutant)}: ${short(before)} → ${short(mutant.replacement)}`
}

const docs = join(root, 'docs/mutation.md')
const [explained = ''] = readFileSync(docs, 'utf8').split('### To be measured again')
const known = new Set(explained.split('\n'))
const survivors = mutants.filter(isLive).map((mutant) => ({ mutant, text: describe(mutant) }))
const fresh = survivors.filter(({ text }) => !known.has(text))
writeFileSync(join(output, 'survivors.txt'), survivors.map(({ text }) => `${text}\n`).join(''))

console.table(
  Object.fromEntries(
    [...new Set(mutants.map((mutant) => dirname(pathOf(mutant))))].map((folder) => {
      const inside = mutants.filter((mutant) => dirname(pathOf(mutant)) === folder)
      const survived = inside.filter(isLive).length
      return [folder, { tested: inside.length, killed: inside.length - survived, survived }]
    }),
  ),
)
for (const { mutant, text } of fresh) console.log(`line ${mutant.location.start.line} of ${text}`)
console.log(
  `${mutants.length} of ${planned[0] ?? 0} mutants tested, ${survivors.length} survived, ` +
    `${fresh.length} of them not in docs/mutation.md`,
)
process.exitCode = isOver ? 0 : code
