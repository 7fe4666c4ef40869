import { attempt } from '../../model/attempt'
import { rulesOf } from '../../model/content-security-policy'
import { listen, selectAll } from '../../platform/document'
import type { AutomaticGateOptions, GatePage, GateReport, Note, Vendor } from '../../types'
import type { Held } from '../declared-element'
import { applyAliases } from './alias'
import { createCurtain } from './curtain'
import { createDeniedUrls, NOWHERE } from './denied-urls'
import { interceptElements } from './intercept-elements'
import { interceptMarkup } from './intercept-markup'
import { interceptRequests, interceptWaiting } from './intercept-requests'
import { helpLateScripts } from './late'
import { isScript } from './loads'
import { createQuarantine } from './quarantine'
import { createUnmarked } from './unmarked'
import { createWatch, LOADING, type Watch } from './watch'
import { interceptWorkers } from './workers'

export interface Automatic {
  /** From here on, whatever the page and its scripts load is judged first. Tells of vendors' scripts that run. */
  start(
    observer: MutationObserver,
    flush: () => void,
    onRun: (script: Pick<Held, 'vendors' | 'url'>) => void,
  ): void
  /** Judges what has come into the page. Returns what of it loads something. */
  see(records: readonly MutationRecord[]): HTMLElement[]
  /** What is held of `element`, if somebody may let it go. */
  get(element: Element): Held | undefined
  /** Every element in a document that is held or was, after a new look at what loaded while it might. */
  all(): HTMLElement[]
  /** An element was let go. */
  noteRelease(held: Held): void
  /** After a decision, and before what it brings about: the policy of strict mode, and what happened before consent. */
  settle(gained: readonly Vendor[]): void
  report(): GateReport
}

/** Holds what the registry knows, whoever loads it and however. */
export function createAutomatic(
  page: GatePage,
  { allow = [], strict, aliases = [], quarantine = [] }: AutomaticGateOptions,
  note: Note,
  guard: (realm: object) => void,
): Omit<Automatic, 'report'> {
  const { vendors, isGranted, isPersisted } = page
  const urls = createDeniedUrls(page)
  const unmarked = createUnmarked(page, urls, note)
  const realms = new WeakSet<object>()
  // After everything that the decision brings with it; and not for a decision that would be forgotten with the page.
  const reload = () => void (isPersisted() && setTimeout(() => location.reload()))
  const draw = strict && createCurtain(allow, reload)
  const { keep, settle } = createQuarantine(page, quarantine)

  /** What a function is given instead of a URL that it may not ask for. */
  function refuse(value: unknown, kind: string): unknown {
    if (Array.isArray(value)) return value.map((item) => refuse(item, kind))
    const { url, iceServers } = Object(value) as { url?: unknown; iceServers?: unknown }
    const text = String(iceServers ? JSON.stringify(iceServers) : (url ?? value))
    const vendor = urls.deniedIn(text)
    if (!vendor) return value
    note('refused', vendor, kind, text)
    // Where WebKit refuses a port, it does not tell an event source; this answer is one for nobody.
    return iceServers ? {} : kind === 'EventSource' ? 'data:,' : urls.defuse(text)
  }

  /** What workers may not contact. */
  const deniedRules = () => vendors.filter(({ id }) => !isGranted(id)).flatMap(rulesOf)

  let watching: Watch | undefined

  return {
    see: (records) => watching?.see(records) ?? [],
    start(observer, flush, onRun) {
      /** Scripts that nobody holds have run, or run now. */
      function pass(script: HTMLElement) {
        const vendor = isScript(script) && unmarked.pass(script)
        if (vendor) onRun({ vendors: [vendor], url: script.src })
      }
      watching = createWatch(observer, (element) => {
        attempt(() => applyAliases(element, aliases))
        unmarked.hold(element)
        const held = unmarked.get(element)
        // Held elsewhere, and granted before it came here. Scripts have their turn at the gate.
        if (held && !isScript(element) && held.vendors.every(({ id }) => isGranted(id))) held.release?.()
        // An inline script may not be whole yet.
        if (element.hasAttribute('src') || document.readyState !== 'loading') pass(element)
      })
      const { observe } = watching
      const enter = (realm: Window & typeof globalThis) => {
        if (realms.has(realm)) return
        realms.add(realm)
        // Each on its own: a page may have frozen one of them.
        attempt(() => guard(realm))
        attempt(() => interceptElements(realm, unmarked, enterFrame, observe))
        attempt(() => interceptMarkup(realm, urls, unmarked, enterFrame, flush))
        attempt(() => interceptRequests(realm, refuse))
        if (quarantine.length) attempt(() => interceptWaiting(realm, urls, keep))
        attempt(() => interceptWorkers(realm, deniedRules, NOWHERE))
      }
      // A frame of another origin lets nobody look at its document.
      const enterFrame = (frame: Element) =>
        void attempt(() => {
          const { contentWindow } = frame as HTMLIFrameElement
          if (contentWindow?.document) enter(contentWindow as Window & typeof globalThis)
        })
      if (aliases.length)
        for (const element of selectAll(LOADING)) attempt(() => applyAliases(element, aliases))
      for (const script of selectAll('script')) pass(script)
      listen('readystatechange', () => selectAll('script').forEach(pass))
      enter(window)
      attempt(() => helpLateScripts(window, vendors))
    },
    get: unmarked.get,
    all() {
      for (const element of selectAll(LOADING)) if (!isScript(element)) unmarked.hold(element)
      return unmarked.all()
    },
    noteRelease: ({ vendors, element, url }) => {
      for (const vendor of vendors) note('released', vendor, element.localName, url)
    },
    settle(gained) {
      if (draw) draw(vendors.filter(({ id }) => isGranted(id)))
      settle(gained)
    },
  }
}
