import type { Readable } from 'node:stream'
import { startChild } from './children.ts'

let display: Promise<string> | undefined

/** One X server per process, started when first asked for. */
export function getDisplay(xvfb: string): Promise<string> {
  display ??= startDisplay(xvfb)
  return display
}

function startDisplay(xvfb: string): Promise<string> {
  // Larger than any viewport of a test, because windows cannot be larger than the screen.
  const screen = ['-screen', '0', '2600x2000x24', '-nolisten', 'tcp']
  const child = startChild(xvfb, ['-displayfd', '3', ...screen])
  const numbers = child.process.stdio[3] as Readable
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('[harness] Xvfb gave no display in 10 s.')), 10_000)
    numbers.once('data', (data) => {
      clearTimeout(timer)
      resolve(`:${String(data).trim()}`)
    })
  })
}
