// Runs on a fresh machine: Node 20 or later, npm, and nothing installed. Built-in modules only.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const root = new URL('../..', import.meta.url).pathname
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The workspace's own programs first, its Node 24 among them. */
const env = { ...process.env, PATH: join(root, 'node_modules/.bin') + delimiter + process.env.PATH }

/** Runs a program in the repository and shows what it prints. Resolves to its exit code. */
export function run(command, args = [], options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit', ...options })
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}

/** Installs what the lockfile names, with the pnpm that package.json names. */
export async function install() {
  const code = await run('npx', [
    '--yes',
    packageManager,
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--config.engine-strict=false',
  ])
  if (code)
    throw new Error(
      'The dependencies could not be installed. Check the network and the npm registry, then run the command again.',
    )
}
