import { type ChildProcess, spawn } from 'node:child_process'

export type Child = {
  process: ChildProcess
  stop(): void
}

/**
 * Starts a program in a process group of its own that ends with this process.
 * The shell reads until our end of its input closes, which also happens when this process is killed.
 */
export function startChild(
  command: string,
  args: string[],
  env: Record<string, string | undefined> = process.env,
): Child {
  const watchdog = '"$@" </dev/null & cat >/dev/null; kill -KILL 0'
  const child = spawn('sh', ['-c', watchdog, 'sh', command, ...args], {
    detached: true,
    stdio: ['pipe', 'ignore', process.env.OMONO_HARNESS_DEBUG ? 'inherit' : 'ignore', 'pipe'],
    env,
  })
  child.on('error', (error) => console.error(`[harness] ${command} did not start:`, error))
  child.stdin?.on('error', () => {
    // Stopped twice.
  })
  // A forgotten child must not keep the test process alive.
  child.unref()
  for (const stream of [child.stdin, child.stdio[3]]) (stream as { unref?(): void }).unref?.()
  return { process: child, stop: () => child.stdin?.end() }
}
