import { attempt } from '../model/attempt'
import { selectAll } from '../platform/document'
import type { Report } from '../report'
import type { Vendor } from '../types'
import { DECLARED, type Held, resolveHeld, sourceOf } from './declared-element'
import { createReleaseQueue, type ReleaseQueue } from './release-queue'
import { readSettings, runSteps } from './steps'
import { defineQueue, loadVendor } from './vendor-script'

export interface Gate {
  /** Lets vendors go: their steps, then their elements in document order, then the scripts that the SDK loads. */
  open(vendors: readonly Vendor[]): void
  /** Holds vendors again. Returns the ids of those whose code goes on until the page is reloaded. */
  close(vendors: readonly Vendor[]): string[]
}

const attributeOf = (element: Element) => (element.localName === 'link' ? 'href' : 'src')

/**
 * Holds every declared element, of the page and of what is added to it, and lets it go once, as soon as each vendor
 * it belongs to is granted.
 */
export function createGate(
  registry: readonly Vendor[],
  isGranted: (id: string) => boolean,
  nonce: string,
  report: Report,
): Gate {
  /** Elements that were let go, and those that never will be. */
  const done = new WeakSet<Element>()
  /** Elements that came with the page: whoever could write those could have written a script that runs. */
  const authored = new WeakSet<Element>()
  const queues = new Map<string, ReleaseQueue>()
  /** Scripts that the SDK loads, once a page: whether they have run and still wait for their `ready` steps. */
  const loads = new Map<string, Promise<boolean>>()
  /** Vendors whose code runs on this page, with the settings that the site's own tags revealed. */
  const running = new Map<string, Vendor>()

  /** Inline scripts whose end the parser has not reached. */
  let unfinished: HTMLElement[] = []

  const isUnfinished = (element: HTMLElement) =>
    !sourceOf(element) && !element.nextSibling && !element.parentNode?.nextSibling
  const isFree = ({ vendors }: Held) => vendors.every(({ id }) => isGranted(id))
  /** An inline script proves its author by the page's nonce or, on a page without, by having come with the page. */
  const isInlineAllowed = (element: HTMLElement) => (nonce ? element.nonce === nonce : authored.has(element))
  const known = (vendor: Vendor) => running.get(vendor.id) ?? vendor

  function release(elements: Iterable<HTMLElement>) {
    const batches = new Map<string, Held[]>()
    for (const element of elements) {
      if (done.has(element) || unfinished.includes(element)) continue
      const held = attempt(() => resolveHeld(element, registry))
      if (!held || !(held.url || isInlineAllowed(element))) {
        done.add(element)
        report('never-released', sourceOf(element) || element.dataset.vendor || element.dataset.category)
      } else if (isFree(held)) {
        done.add(element)
        if (!(element instanceof HTMLScriptElement)) element.setAttribute(attributeOf(element), held.url)
        else {
          const key = held.vendors.map(({ id }) => id).join()
          batches
            .set(key, batches.get(key) ?? [])
            .get(key)
            ?.push(held)
          for (const vendor of held.vendors) {
            const { settings, script } = known(vendor)
            running.set(vendor.id, {
              ...vendor,
              settings: { ...readSettings(script?.src ?? '', held.url), ...settings },
            })
          }
        }
      }
    }
    for (const [key, batch] of batches) {
      const queue =
        queues.get(key) ?? createReleaseQueue(isFree, ({ element }) => void done.delete(element), report)
      queues.set(key, queue)
      queue(batch)
    }
  }

  /** Takes what has come into the page. Half a script must not run: wait until the parser has moved on. */
  function add(elements: readonly HTMLElement[]) {
    const isParsing = document.readyState === 'loading'
    const all = [...unfinished, ...elements]
    unfinished = isParsing ? all.filter(isUnfinished) : []
    if (isParsing) for (const element of all) authored.add(element)
    release(all)
  }

  const present = [...selectAll(DECLARED)]
  if (document.readyState === 'interactive') for (const element of present) authored.add(element)
  add(present)
  document.addEventListener('readystatechange', () => add([]))
  new MutationObserver((records) => {
    // A form hides its own methods behind the names of its fields: such a node is left as it is.
    const foundIn = (node: Node) =>
      attempt(() => {
        const { matches, querySelectorAll } = node as Element
        return matches
          ? [...(matches.call(node, DECLARED) ? [node] : []), ...querySelectorAll.call(node, DECLARED)]
          : []
      }) ?? []
    const added = records.flatMap(({ addedNodes }) => [...addedNodes].flatMap(foundIn)) as HTMLElement[]
    if (added.length || unfinished.length) add(added)
  }).observe(document, { childList: true, subtree: true })

  return {
    open(vendors) {
      for (const vendor of vendors) {
        if (vendor.settings && vendor.queue) defineQueue(vendor.queue)
        runSteps(vendor.grant, known(vendor), report)
      }
      release(selectAll(DECLARED))
      for (const vendor of vendors) {
        if (!vendor.settings) continue
        running.set(vendor.id, vendor)
        const load = loads.get(vendor.id) ?? loadVendor(vendor, nonce, report)
        loads.set(vendor.id, load)
        load.then((hasRun) => {
          if (!hasRun || !isGranted(vendor.id) || loads.get(vendor.id) !== load) return
          loads.set(vendor.id, Promise.resolve(false))
          runSteps(vendor.script?.ready, vendor, report)
        })
      }
    },

    close(vendors) {
      for (const element of selectAll(DECLARED)) {
        if (!element.hasAttribute(attributeOf(element)) || !done.has(element)) continue
        const held = attempt(() => resolveHeld(element, registry))
        if (!held || isFree(held) || element instanceof HTMLScriptElement) continue
        // The frame's document goes without an entry in the history; the element stays, held again.
        attempt(() => (element as HTMLIFrameElement).contentWindow?.location.replace('about:blank'))
        element.removeAttribute(attributeOf(element))
        done.delete(element)
      }
      return vendors.flatMap((vendor) => {
        const isComplete = runSteps(vendor.withdraw, known(vendor), report)
        return running.has(vendor.id) && !(vendor.stops && isComplete) ? [vendor.id] : []
      })
    },
  }
}
