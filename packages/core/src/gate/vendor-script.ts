import { coversUrl } from '../model/url-rule'
import { selectAll } from '../platform/document'
import type { Report } from '../report'
import type { Vendor } from '../types'
import { freshScript, hasRun } from './run-script'
import { fillIn, runSteps } from './steps'

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

/** Loads the script of a vendor whose settings the site has given. Resolves to whether it has run. */
async function loadVendor(vendor: Vendor, nonce: string, report: Report): Promise<boolean> {
  try {
    const { script: { src = '', attributes = {} } = {}, settings, scripts = [] } = vendor
    const url = new URL(fillIn(src, settings))
    if (!scripts.some((rule) => coversUrl(rule, url))) throw new Error(src)
    const filled = Object.entries(attributes).map(([name, text]) => [name, fillIn(text, settings)] as const)
    const script = freshScript(url.href, filled, nonce)
    const isDone = hasRun(script)
    selectAll('head')[0]?.append(script)
    if (!(await isDone)) report('script-failed', src)
    return isDone
  } catch (error) {
    report('bad-settings', vendor.id, error)
    return false
  }
}

/** Loads scripts of vendors, each once a page, and runs their `ready` steps once, while they are granted. */
export function createLoader(isGranted: (id: string) => boolean, nonce: string, report: Report) {
  const loads = new Map<string, Promise<boolean>>()
  const ready = new Set<string>()

  return (vendor: Vendor): void => {
    const { id, script } = vendor
    const load = loads.get(id) ?? loadVendor(vendor, nonce, report)
    loads.set(id, load)
    load.then((isLoaded) => {
      if (!isLoaded || !isGranted(id) || ready.has(id)) return
      ready.add(id)
      runSteps(script?.ready, vendor, report)
    })
  }
}
