// `pnpm fuzz [minutes]`: the tests that make up their own inputs, again and again with new ones, until the time is over
// or one of them fails. fast-check then names the seed and the smallest input that fails. Those of the browsers try what
// was built last.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './lib/setup.mjs'

const minutes = Number(process.argv[2] ?? 10)
if (!(minutes > 0)) throw new Error(`[fuzz] "${process.argv[2]}" is no number of minutes. Try: pnpm fuzz 10`)

const files = ['packages/core/test', 'tests/browser/gate'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter(
      (file) =>
        file.endsWith('.test.ts') &&
        readFileSync(join(root, folder, file), 'utf8').includes("from 'fast-check'"),
    )
    .map((file) => join(folder, file)),
)

const end = Date.now() + minutes * 60_000
let rounds = 0
let failed = 0
while (!failed && Date.now() < end) {
  failed = await run('vitest', ['run', '--reporter=dot', ...files])
  rounds += 1
}
console.log(
  `${rounds} rounds of ${files.length} files in ${minutes} min: ${failed ? 'one failed' : 'none failed'}`,
)
process.exitCode = failed
