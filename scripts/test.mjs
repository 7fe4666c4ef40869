// `npm test`: everything, on a machine where nothing is installed. Ends with one line: N passed, N failed.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowsers } from './browsers.mjs'
import { install, root, run } from './lib/setup.mjs'

const reports = join(root, 'tests/output')
const results = { passed: 0, failed: 0 }

/** Runs one check, which counts as one test. */
async function check(name, command, args) {
  console.log(`\n── ${name}`)
  const code = await run(command, args)
  results[code ? 'failed' : 'passed'] += 1
  if (code) console.error(`✗ ${name}`)
  return !code
}

/** Runs one vitest project, and counts each of its tests. A run that breaks down before it counts is a failure. */
async function tests(project) {
  console.log(`\n── ${project} tests`)
  const outputFile = join(reports, `${project}.json`)
  const code = await run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${outputFile}`,
  ])
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(outputFile, 'utf8'))
    results.passed += numPassedTests
    results.failed += Math.max(numFailedTests, code ? 1 : 0)
  } catch {
    results.failed += 1
  }
}

mkdirSync(reports, { recursive: true })
try {
  await install()
  ensureBrowsers()
  if ((await check('build', 'rollup', ['-c', '--silent'])) && (await check('types', 'tsc', ['-b']))) {
    await check('example', 'node', [
      'examples/system/node_modules/vite/bin/vite.js',
      'build',
      'examples/system',
      '--logLevel',
      'warn',
    ])
    for (const name of ['system', 'stand-in'])
      await check(`types of examples/${name}`, 'tsc', ['-p', `examples/${name}`])
    await check('lint and format', 'biome', ['check', '.'])
    await check('vendor docs', 'node', ['scripts/vendors-docs.ts', '--check'])
    await check('size', 'size-limit', [])
    for (const name of ['core', 'ui', 'embed'])
      await check(`package ${name}`, 'publint', [`packages/${name}`, '--strict', '--pack', 'npm'])
    await tests('unit')
    await tests('browser')
  }
} catch (error) {
  console.error(error)
  results.failed += 1
}
console.log(`\n${results.passed} passed, ${results.failed} failed`)
process.exitCode = results.failed ? 1 : 0
