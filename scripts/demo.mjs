// `npm run demo`, on a machine with nothing but Node: installs, builds, and serves the two example sites.
import { install, run } from './lib/setup.mjs'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop.abort())

/** @param {string} command @param {string[]} args */
async function step(command, args) {
  const code = await run(command, args, { signal: stop.signal })
  if (code) throw new Error(`\`${command} ${args.join(' ')}\` failed. What it printed above says why.`)
}

try {
  console.log('Installing what the demo needs. The first time takes a minute.')
  await install()
  console.log('Building the SDK and the examples.')
  await step('rollup', ['-c', '--silent'])
  // The example's own Vite, with the workspace's own Node.
  await step('node', [
    'examples/system/node_modules/vite/bin/vite.js',
    'build',
    'examples/system',
    '--logLevel',
    'warn',
  ])
  await step('node', ['examples/stand-in/src/server.ts'])
} catch (error) {
  // Ctrl-C ends whatever runs, and that is how the demo is meant to end.
  if (!stop.signal.aborted) {
    console.error(`[demo] ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
  }
}
