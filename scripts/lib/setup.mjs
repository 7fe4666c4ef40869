// Runs on a fresh machine: Node 20 or later, npm, and nothing installed. Built-in modules only.
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

export const root = new URL('../..', import.meta.url).pathname

// Not as packageManager in package.json: with that field, pnpm refuses a frozen lockfile that does not hold pnpm itself.
const PNPM = 'pnpm@12.21.0'

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

/** Installs what the lockfile names, with one version of pnpm. */
export async function install() {
  const code = await run('npx', [
    '--yes',
    PNPM,
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
