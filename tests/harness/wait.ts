import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from './browser.ts'

/** What `evaluate` sends: an expression, the same for every engine. */
export function toExpression(run: unknown, args: unknown[]): string {
  if (typeof run === 'string') return run
  return `(${String(run)}).apply(null, ${JSON.stringify(args)})`
}

/** Source of a function that finds the first match, also in open shadow roots. */
export const findDeep = `function findDeep(selector, root = document) {
  const found = root.querySelector(selector)
  if (found) return found
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && findDeep(selector, element.shadowRoot)
    if (inside) return inside
  }
  return null
}`

function isVisible(selector: string): string {
  return `(() => {
    ${findDeep}
    const element = findDeep(${JSON.stringify(selector)})
    if (!element || element.getClientRects().length === 0) return false
    return getComputedStyle(element).visibility === 'visible'
  })()`
}

/** How long one question of many may take, because a page that is being replaced may never answer. */
export const pollTimeout = 500

/** Polls, because a page that navigates while it is asked must not end the wait. */
export async function waitFor(
  evaluate: (expression: string, timeout: number) => Promise<unknown>,
  target: string | (() => unknown),
  timeout = 5000,
): Promise<void> {
  const expression = typeof target === 'string' ? isVisible(target) : toExpression(target, [])
  const end = Date.now() + timeout
  let lastError: unknown
  for (;;) {
    try {
      if (await evaluate(expression, pollTimeout)) return
      lastError = undefined
    } catch (error) {
      lastError = error
    }
    if (Date.now() > end) break
    await sleep(25)
  }
  const reason = lastError ? `: ${String(lastError)}` : ''
  throw new Error(`[harness] Not true after ${timeout} ms: ${String(target)}${reason}`)
}

/** Resolves when the network of the page has been quiet for `ms`. */
export async function settled(page: Page, ms = 300): Promise<void> {
  await page.network.idle(ms)
}
