import { setTimeout as sleep } from 'node:timers/promises'
import type { LoadOptions } from './browser.ts'
import { pollTimeout } from './wait.ts'

export type DocumentMark = { time: number; href: string }

/** Tells one document, and one address of it, from the next. */
export const documentMark = '({ time: performance.timeOrigin, href: location.href })'

/** Waits for another document than `before`, also one that comes back from the back/forward cache. */
export async function waitForDocument(
  evaluate: (expression: string, timeout: number) => Promise<unknown>,
  before: DocumentMark,
  { waitUntil = 'load', timeout = 10_000 }: LoadOptions = {},
): Promise<void> {
  const state = `((before, until) => {
    if (location.href === 'about:blank') return false
    // An address that changed within its document, as after pushState, has loaded long ago.
    if (performance.timeOrigin === before.time) return location.href !== before.href
    const [entry] = performance.getEntriesByType('navigation')
    return until === 'commit' || entry?.[until === 'load' ? 'loadEventEnd' : 'domContentLoadedEventEnd'] > 0
  })(${JSON.stringify(before)}, ${JSON.stringify(waitUntil)})`
  const end = Date.now() + timeout
  while (Date.now() < end) {
    // While a document is being replaced there is nothing to ask.
    if (await evaluate(state, pollTimeout).catch(() => false)) return
    await sleep(10)
  }
  throw new Error(`[harness] The page did not reach "${waitUntil}" within ${timeout} ms.`)
}
