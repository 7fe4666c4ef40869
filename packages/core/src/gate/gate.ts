import { attempt } from '../model/attempt'
import { listen, selectAll } from '../platform/document'
import { isScript, matches, reinsert } from '../platform/element'
import type { Report } from '../report'
import type { GateWatch, Vendor } from '../types'
import { addressOf, createDeclaredSource, DECLARED } from './declared'
import { collect, shadowRootsIn } from './find'
import type { Held, Source } from './held'
import { createReleaseQueue } from './release-queue'
import { readSettings, runSteps } from './steps'
import { createLoader, defineQueue } from './vendor-script'

export interface Gate {
  /** Runs the withdraw steps of vendors. Returns the ids of those whose code goes on until the page is reloaded. */
  withdraw(vendors: readonly Vendor[]): string[]
  /**
   * Brings the page in line: the grant steps of `vendors`, then every element, then the scripts that the SDK loads.
   * `isOwn`: the decision was made in this tab.
   */
  grant(vendors: readonly Vendor[], isOwn: boolean): void
  /** Holds and releases in a shadow tree as well. */
  scan(root: ParentNode & Node): void
}

/** The vendors of the page, of which it may turn out to have more. */
export interface Vendors {
  readonly vendors: readonly Vendor[]
  isGranted(id: string): boolean
}

const EVERYTHING = { childList: true, subtree: true }

/**
 * Holds every element that one of its sources knows of, of the page and of what is added to it, and lets it go once, as
 * soon as each vendor it belongs to is granted. Frames, images and links are held again when one of them is withdrawn.
 * `createSource` makes the source of what nobody declared; without one, there are declared elements alone.
 */
export function createGate(
  page: Vendors,
  nonce: string,
  report: Report,
  createSource?: (watch: GateWatch) => Source | undefined,
): Gate {
  const { isGranted } = page
  const isFree = ({ vendors }: Held) => vendors.length > 0 && vendors.every(({ id }) => isGranted(id))
  /** Elements that were let go. */
  const free = new WeakMap<Element, Held>()
  // A script that is withdrawn while the ones in front are loading is found again by the next grant.
  const queue = createReleaseQueue(isFree, ({ element }) => void free.delete(element), report)
  const roots = new Set<ParentNode>()
  /** Elements that came with the page: whoever could write those could have written a script that runs. */
  const authored = new WeakSet<Element>()
  /** WebKit tells of the last that it has parsed after it has said that it is through, and before it has told us so. */
  let isParsing = document.readyState === 'loading'
  /** Inline scripts whose end the parser has not reached. */
  let unfinished: HTMLElement[] = []
  const load = createLoader(isGranted, nonce, report)
  /** Vendors whose code runs on this page, with the settings that the site's own tags revealed. */
  const running = new Map<string, Vendor>()
  const withSettings = (vendor: Vendor) => running.get(vendor.id) ?? vendor

  function noteRun(vendors: readonly Vendor[], url: string) {
    for (const vendor of vendors) {
      const { settings, script } = withSettings(vendor)
      const found = url && script ? readSettings(script.src, url) : {}
      if (url || !running.has(vendor.id))
        running.set(vendor.id, { ...vendor, settings: { ...found, ...settings } })
    }
  }

  /** An inline script proves its author by the page's nonce or, on a page without, by having come with the page. */
  const isInlineAllowed = (element: HTMLElement) => (nonce ? element.nonce === nonce : authored.has(element))
  const sources: Source[] = [createDeclaredSource(page, isInlineAllowed)]

  function find(element: HTMLElement): Held | undefined {
    for (const source of sources) {
      const held = source.find(element)
      if (held) return held
    }
    return undefined
  }

  /** Lets elements go or, as far as that is possible, holds them again. */
  function update(elements: Iterable<HTMLElement>) {
    const scripts: Held[] = []
    for (const element of elements) {
      const held = free.get(element) ?? find(element)
      if (!held || unfinished.includes(element)) continue
      const { vendors, url } = held
      if (!vendors.length)
        report(
          'never-released',
          addressOf(element) || url || element.dataset.vendor || element.dataset.category,
        )
      else if (isFree(held) && !free.has(element)) {
        free.set(element, held)
        for (const source of sources) source.noteRelease(held)
        if (isScript(element)) {
          noteRun(vendors, url)
          scripts.push(held)
        } else held.release()
      } else if (!isFree(held) && free.has(element) && !isScript(element)) {
        free.delete(element)
        if (!held.isShown()) continue
        reinsert(element, held.hold)
      }
    }
    queue(scripts)
  }

  /** Takes what has come into the page. Half a script must not run: wait until the parser has moved on. */
  function add(elements: readonly HTMLElement[], isAuthored: boolean) {
    const all = unfinished.length ? [...unfinished, ...elements] : elements
    if (isAuthored)
      for (const element of elements) {
        // Browsers fill a frame that the parser has placed from the history, when the visitor comes back to the page and has
        // withdrawn meanwhile. And Chromium forgets where it is to go, if it hears of that right now.
        if (!authored.has(element) && matches(element, 'iframe[data-src]:not([src])')) reinsert(element)
        authored.add(element)
      }
    unfinished =
      document.readyState === 'loading'
        ? all.filter(
            (element) =>
              isScript(element) &&
              !addressOf(element) &&
              !element.nextSibling &&
              !element.parentNode?.nextSibling,
          )
        : []
    update(all)
  }

  function take(elements: readonly HTMLElement[]) {
    for (const element of elements) for (const source of sources) attempt(() => source.take(element))
  }

  function see(records: readonly MutationRecord[]) {
    const found: HTMLElement[] = []
    /** What a look at something above it has shown: the parser tells of each element by itself. */
    const covered = new Set<Node>()
    for (const { target, addedNodes, type } of records) {
      const { readyState } = (target.ownerDocument ?? target) as Document
      const isParsed = isParsing || readyState === 'loading'
      // A script that comes in pieces is looked at again with each of them.
      const script = type === 'characterData' ? target.parentNode : target
      if (script && isScript(script)) found.push(script)
      for (let index = 0; index < addedNodes.length; index += 1) {
        const node = addedNodes[index] as Node
        if (!covered.has(node.parentNode as Node))
          collect(node, isParsed ? parsed : inserted, found, !isParsed)
        if (!isParsed) continue
        covered.add(node)
        for (const root of shadowRootsIn(node)) {
          observer.observe(root, EVERYTHING)
          found.push(...root.querySelectorAll<HTMLElement>(parsed))
        }
      }
    }
    if (!found.length && !unfinished.length) return
    take(found)
    const isLoading = isParsing || document.readyState === 'loading'
    if (isLoading)
      for (const element of found)
        if (isScript(element) && !addressOf(element))
          observer.observe(element, { childList: true, characterData: true, subtree: true })
    add(found, isLoading)
  }

  const observer = new MutationObserver(see)
  const source = attempt(() =>
    createSource?.({
      observe: (root) => observer.observe(root as Node, EVERYTHING),
      flush: () => see(observer.takeRecords()),
      noteRun,
    }),
  )
  // In front: it knows its own elements, of which copies are declared ones.
  if (source) sources.unshift(source)
  const inserted = sources.map(({ selector }) => selector).join()
  const parsed = sources.map(({ parsed }) => parsed).join()
  add([...selectAll(DECLARED)], document.readyState !== 'complete')
  listen('readystatechange', () => {
    see(observer.takeRecords())
    isParsing = document.readyState === 'loading'
    add([], false)
  })
  observer.observe(document, EVERYTHING)

  const declaredIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>(DECLARED)]

  return {
    withdraw: (vendors) =>
      vendors.flatMap((vendor) => {
        const isStopped = runSteps(vendor.withdraw, withSettings(vendor), report) && vendor.stops
        return !isStopped && running.has(vendor.id) ? vendor.id : []
      }),

    scan(root) {
      roots.add(root)
      observer.observe(root, EVERYTHING)
      add(declaredIn(root), false)
    },

    grant(vendors, isOwn) {
      for (const source of sources) attempt(() => source.settle(vendors, isOwn))
      for (const vendor of vendors) {
        if (vendor.settings && vendor.queue) defineQueue(vendor.queue)
        runSteps(vendor.grant, withSettings(vendor), report)
      }
      const rest = sources.flatMap((source) => [...source.rest()])
      const inserted = new Set(rest.filter((element) => sources.some((source) => source.isInserted(element))))
      const marked = [...selectAll(DECLARED), ...[...roots].flatMap(declaredIn)]
      update(new Set([...marked.filter((element) => !inserted.has(element)), ...rest]))
      for (const vendor of vendors) {
        // A script that was let go may have brought a withdrawal.
        if (!vendor.settings || !isGranted(vendor.id)) continue
        running.set(vendor.id, vendor)
        load(vendor)
      }
    },
  }
}
