import { setTimeout as sleep } from 'node:timers/promises'

/** Sends a command of the WebDriver session. */
export type Send = <T = unknown>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
  timeout?: number,
) => Promise<T>

/** Runs commands in the window of a page. */
export type Inside = <T>(run: (send: Send) => Promise<T>) => Promise<T>

type Outcome = { value?: string | null; error?: string; isPending?: boolean; isGone?: boolean }

let lastId = 0

/**
 * Evaluates an expression and awaits what it returns.
 * WebKitWebDriver sometimes never answers a script that it sent to a document which is just being
 * replaced. So no asynchronous scripts, which would be underway for long, and `timeout` for each command.
 */
export async function runInPage<T>(inside: Inside, expression: string, timeout = 10_000): Promise<T> {
  lastId += 1
  const run = (script: string) =>
    inside((send) => send<Outcome>('POST', '/execute/sync', { script, args: [] }, timeout))
  const start = `
    const failed = (error) => ({ error: String(error && error.stack ? error + '\\n' + error.stack : error) })
    try {
      const result = (${expression}\n)
      if (typeof result?.then !== 'function') return { value: JSON.stringify(result) }
      const pending = window.__harnessPending ??
        Object.defineProperty(window, '__harnessPending', { value: {} }).__harnessPending
      pending[${lastId}] = { isPending: true }
      result.then((value) => ({ value: JSON.stringify(value) })).catch(failed)
        .then((outcome) => { pending[${lastId}] = outcome })
      return { isPending: true }
    } catch (error) { return failed(error) }`
  const look = `return window.__harnessPending?.[${lastId}] ?? { isGone: true }`
  let outcome = await run(start)
  while (outcome.isPending) {
    await sleep(5)
    outcome = await run(look)
  }
  if (outcome.isGone) throw new Error('[harness] The page was replaced while it was asked.')
  if (outcome.error) throw new Error(`[harness] In the page: ${outcome.error}`)
  return (typeof outcome.value === 'string' ? JSON.parse(outcome.value) : undefined) as T
}
