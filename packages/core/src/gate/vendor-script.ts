import { selectAll } from '../platform/document'
import type { Report } from '../report'
import type { Vendor } from '../types'
import { freshScript } from './script'
import { fillIn, runSteps } from './steps'
import { coversUrl } from './url-rule'

/** Defines the global function that keeps a vendor's calls in its `q`, as the vendor's own snippet would. */
export function defineQueue(name: string): void {
  const page = globalThis as unknown as Record<string, unknown>
  const queue = function () {
    // biome-ignore lint/complexity/noArguments: vendors' scripts apply what they find in the queue.
    queue.q.push(arguments)
  } as { (): void; q: unknown[] }
  queue.q = []
  page[name] ??= queue
}

/** Loads the script of a vendor whose settings the site has given. True when it runs, and for a visitor who still agrees. */
export async function loadVendor(
  vendor: Vendor,
  isGranted: () => boolean,
  nonce: string,
  report: Report,
): Promise<boolean> {
  const { id, script: { src = '', attributes = {}, ready } = {}, settings, scripts = [] } = vendor
  try {
    const url = new URL(fillIn(src, settings))
    const filled = JSON.parse(fillIn(JSON.stringify(Object.entries(attributes)), settings))
    if (!scripts.some((rule) => coversUrl(rule, url))) throw new Error(src)
    const { script, isDone } = freshScript(url.href, filled, nonce)
    selectAll('head')[0]?.append(script)
    if (!(await isDone)) report('script-failed', src)
    else if (isGranted()) {
      runSteps(ready, vendor, report)
      return true
    }
  } catch (error) {
    report('bad-settings', id, error)
  }
  return false
}
