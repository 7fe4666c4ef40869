import { attempt } from '../model/attempt'
import { listen, selectAll } from '../platform/document'
import type { Report } from '../report'
import type { Vendor } from '../types'
import type { Automatic } from './automatic/automatic'
import { DECLARED, type Held, isHtmlScript, resolveHeld, sourceOf } from './declared-element'
import { createReleaseQueue } from './release-queue'
import { readSettings, runSteps } from './steps'
import { createLoader, defineQueue } from './vendor-script'

export interface Gate {
  /** Runs the withdraw steps of vendors. Returns the ids of those whose code goes on until the page is reloaded. */
  withdraw(vendors: readonly Vendor[]): string[]
  /**
   * Brings the page in line: the grant steps of `vendors`, then every element, then the scripts that the SDK loads.
   * `isOwn`: the choice was made in this tab.
   */
  grant(vendors: readonly Vendor[], isOwn?: boolean): void
  /** Holds and releases in a shadow tree as well. */
  scan(root: ParentNode & Node): void
}

const attributeOf = (element: Element) => (element.localName === 'link' ? 'href' : 'src')

const EVERYTHING = { childList: true, subtree: true }

/** Adds the declared elements in `node` to `found`. Most nodes of a page cost no more than a look. */
function findDeclared(node: Node, found: HTMLElement[]): void {
  const { firstElementChild, localName } = node as Element
  if (!firstElementChild && !/^(script|iframe|img|link)$/.test(localName)) return
  // A form hides its own methods behind the names of its fields: such a node is left as it is.
  attempt(() => {
    const { matches, querySelectorAll } = node as Element
    if (matches.call(node, DECLARED)) found.push(node as HTMLElement)
    found.push(...(querySelectorAll.call(node, DECLARED) as NodeListOf<HTMLElement>))
  })
}

const declaredIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>(DECLARED)]

/**
 * Holds every declared element, of the page and of what is added to it, and lets it go once, as soon as each vendor
 * it belongs to is granted. Frames, images and links are held again when one of them is withdrawn.
 */
export function createGate(
  registry: readonly Vendor[],
  isGranted: (id: string) => boolean,
  nonce: string,
  report: Report,
  automatic?: Automatic,
): Gate {
  const isFree = ({ vendors }: Held) => vendors.every(({ id }) => isGranted(id))
  /** Elements that were let go. */
  const free = new WeakMap<Element, Held>()
  // A script that is withdrawn while the ones in front are loading is found again by the next grant.
  const queue = createReleaseQueue(isFree, ({ element }) => void free.delete(element), report)
  const roots = new Set<ParentNode>()
  /** Elements that came with the page: whoever could write those could have written a script that runs. */
  const authored = new WeakSet<Element>()
  /** Inline scripts whose end the parser has not reached. */
  let unfinished: HTMLElement[] = []
  const load = createLoader(isGranted, nonce, report)
  /** Vendors whose code runs on this page, with the settings that the site's own tags revealed. */
  const running = new Map<string, Vendor>()

  /** An inline script proves its author by the page's nonce or, on a page without, by having come with the page. */
  const isInlineAllowed = (element: HTMLElement) => (nonce ? element.nonce === nonce : authored.has(element))
  const known = (vendor: Vendor) => running.get(vendor.id) ?? vendor

  function noteScript({ vendors, url }: Pick<Held, 'vendors' | 'url'>) {
    for (const vendor of vendors) {
      const { settings, script } = known(vendor)
      const found = url && script ? readSettings(script.src, url) : {}
      if (url || !running.has(vendor.id))
        running.set(vendor.id, { ...vendor, settings: { ...found, ...settings } })
    }
  }

  /** Lets elements go or, as far as that is possible, holds them again. */
  function update(elements: Iterable<HTMLElement>) {
    const scripts: Held[] = []
    for (const element of elements) {
      if (unfinished.includes(element)) continue
      const held =
        free.get(element) ?? automatic?.get(element) ?? attempt(() => resolveHeld(element, registry))
      if (!held || !(held.url || held.release || isInlineAllowed(element)))
        report('never-released', sourceOf(element) || element.dataset.vendor || element.dataset.category)
      else if (isFree(held) && !free.has(element)) {
        free.set(element, held)
        automatic?.noteRelease(held)
        if (isHtmlScript(element)) {
          noteScript(held)
          scripts.push(held)
        } else if (held.release) held.release()
        else element.setAttribute(attributeOf(element), held.url)
      } else if (!isFree(held) && free.has(element) && !isHtmlScript(element)) {
        // Outside the page, because there a frame that loses its address leaves an entry in the history. Its document
        // ends with this; the element stays, held again.
        const { parentNode, nextSibling } = element
        element.remove()
        if (held.hold) held.hold()
        else element.removeAttribute(attributeOf(element))
        parentNode?.insertBefore(element, nextSibling)
        free.delete(element)
      }
    }
    queue(scripts)
  }

  /** Takes what has come into the page. Half a script must not run: wait until the parser has moved on. */
  function add(elements: readonly HTMLElement[], isAuthored: boolean) {
    const all = [...unfinished, ...elements]
    if (isAuthored) for (const element of all) authored.add(element)
    unfinished =
      document.readyState === 'loading'
        ? all.filter(
            (element) => !sourceOf(element) && !element.nextSibling && !element.parentNode?.nextSibling,
          )
        : []
    update(all)
  }

  function see(records: readonly MutationRecord[]) {
    const added: HTMLElement[] = []
    if (automatic) added.push(...automatic.see(records).filter((element) => element.matches(DECLARED)))
    else for (const { addedNodes } of records) for (const node of addedNodes) findDeclared(node, added)
    if (added.length || unfinished.length) add(added, document.readyState === 'loading')
  }

  const observer = new MutationObserver(see)
  attempt(() => automatic?.start(observer, () => see(observer.takeRecords()), noteScript))
  add([...selectAll(DECLARED)], document.readyState !== 'complete')
  listen('readystatechange', () => add([], false))
  observer.observe(document, EVERYTHING)

  return {
    withdraw: (vendors) =>
      vendors.flatMap((vendor) => {
        const isStopped = runSteps(vendor.withdraw, known(vendor), report) && vendor.stops
        return !isStopped && running.has(vendor.id) ? vendor.id : []
      }),

    scan(root) {
      roots.add(root)
      observer.observe(root, EVERYTHING)
      add(declaredIn(root), false)
    },

    grant(vendors) {
      automatic?.settle(vendors)
      for (const vendor of vendors) {
        if (vendor.settings && vendor.queue) defineQueue(vendor.queue)
        runSteps(vendor.grant, known(vendor), report)
      }
      update(
        new Set([...selectAll(DECLARED), ...[...roots].flatMap(declaredIn), ...(automatic?.all() ?? [])]),
      )
      for (const vendor of vendors) {
        if (!vendor.settings) continue
        running.set(vendor.id, vendor)
        load(vendor)
      }
    },
  }
}
