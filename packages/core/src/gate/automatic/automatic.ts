import { attempt } from '../../model/attempt'
import { rulesOf } from '../../model/content-security-policy'
import { LOADING, LOADING_ANYWHERE, LOADING_WHEN_INSERTED } from '../../model/loading'
import { isOurs, listen, relisten, selectAll } from '../../platform/document'
import { getAttribute, isScript } from '../../platform/element'
import { ownerOf, replaceAccessor, replaceMethod, replaceToString } from '../../platform/replace'
import type { AutomaticGateOptions, GateWatch, HeldPage, Note } from '../../types'
import type { Source } from '../held'
import { interceptElements } from './intercept-elements'
import { interceptInsertion } from './intercept-insertion'
import { interceptMarkup } from './intercept-markup'
import { interceptRequests, interceptWaiting } from './intercept-requests'
import { interceptStyles } from './intercept-styles'
import { interceptWrites } from './intercept-writes'
import { helpLateScripts } from './late'
import { createLoaders } from './loaders'
import { createSift } from './sift'
import { createUnmarked } from './unmarked'
import { createUrls, NOWHERE } from './urls'
import { interceptWorkers } from './workers'

type Realm = Window & typeof globalThis

const PHANTOM = 'meta[data-omono=phantom]'
/** What loads when a script inserts it: everything else was judged when it got its address. */
const INSERTED = `${LOADING_WHEN_INSERTED},${PHANTOM}`
/** What a parser may have made. */
const PARSED = [
  ...Object.keys(LOADING).filter((name) => name !== 'a' && name !== 'area'),
  ...['style', PHANTOM, '[ping]', '[attributionsrc]', '[background]'],
  ...LOADING_ANYWHERE.filter((name) => name !== 'background').map((name) => `[${name}*="//"]`),
].join()
const FRAMES = /^(i?frame|object|embed)$/

const FRAME_CLASSES = ['HTMLIFrameElement', 'HTMLFrameElement', 'HTMLObjectElement']

/** Holds what the registry knows, whoever loads it and however. From here on, whatever the page loads is judged first. */
export function createAutomatic(
  page: HeldPage,
  { observe, flush, noteRun }: GateWatch,
  { allow = [], strict, aliases, quarantine }: AutomaticGateOptions,
  note: Note,
): Source {
  const { vendors, isGranted, isPersisted } = page
  const urls = createUrls(page)
  const unmarked = createUnmarked(page, urls, note)
  const { hold, isHeld, pass } = unmarked
  const loaders = createLoaders(isHeld, unmarked.drop)
  const realms = new WeakSet<object>()
  const windowsOf = FRAME_CLASSES.flatMap(
    (name) => Object.getOwnPropertyDescriptor(ownerOf(window, name) ?? {}, 'contentWindow')?.get ?? [],
  )
  /** What is held and in a page, wherever that is. */
  let held: WeakRef<HTMLElement>[] = []
  let prunedAt = 100
  const released = new WeakSet<Element>()
  // After everything that the decision brings with it; and not for a decision that would be forgotten with the page.
  const reload = () => void (isPersisted() && setTimeout(() => location.reload()))
  const draw = strict?.(allow, reload)
  const kept = quarantine?.(page)
  const sift = createSift(page, kept)
  const deniedRules = () => vendors.filter(({ id }) => !isGranted(id)).flatMap(rulesOf)

  function remember(element: HTMLElement) {
    held.push(new WeakRef(element))
    if (held.length < prunedAt) return
    held = held.filter((reference) => reference.deref()?.isConnected)
    prunedAt = 2 * held.length + 100
  }

  /** Who is named by what a site has marked, is used here. */
  function findNamed(element: Element) {
    const name = getAttribute(element, 'data-vendor')
    const vendor = name && vendors.find(({ id }) => id === name)
    if (vendor) page.use(vendor)
  }

  /** Scripts that nobody holds have run, or run now. */
  function passBy(script: HTMLElement) {
    const vendor = isScript(script) && pass(script)
    if (vendor) noteRun([vendor], script.src)
  }

  /** A script of the page has put `element` into the page. */
  function inserted(element: HTMLElement) {
    if (FRAMES.test(element.localName)) enterFrame(element)
    if (!isHeld(element) || !element.isConnected) return
    remember(element)
    if (/^(script|link)$/.test(element.localName)) loaders.tell(element)
  }

  function enter(realm: Realm) {
    // Its window stays the same to us when a frame goes on to another document; neither this nor its functions do.
    if (realm !== window) observe(realm.document)
    if (realms.has(realm.Function)) return
    realms.add(realm.Function)
    const intercept = [
      () => interceptWrites(realm, page, note),
      () => interceptElements(realm, unmarked, inserted),
      () => interceptMarkup(realm, urls, { ...unmarked, parsed: PARSED, flush, written, opened: relisten }),
      () => interceptInsertion(realm, { ...unmarked, selector: INSERTED, parsed: PARSED, inserted }),
      () => interceptRequests(realm, urls, refused),
      () => interceptStyles(realm, urls, refused),
      () => kept && interceptWaiting(realm, urls, kept),
      () => interceptWorkers(realm, deniedRules, NOWHERE),
      () => interceptDocuments(realm),
      () => replaceToString(realm),
    ]
    // Each on its own: a page may have frozen one of them.
    for (const one of intercept) attempt(one)
  }

  // A frame of another origin lets nobody look at its document.
  const enterWindow = (other: unknown) =>
    void attempt(() => {
      if ((other as Realm).document) enter(other as Realm)
    })
  const enterFrame = (frame: Element) => {
    for (const get of windowsOf) attempt(() => enterWindow(get.call(frame)))
  }

  /** Documents that a script gets hold of: those of frames, whenever they have come, and of windows that it opens. */
  function interceptDocuments(realm: Realm) {
    for (const name of FRAME_CLASSES) {
      const owner = ownerOf(realm, name)
      replaceAccessor(owner, 'contentWindow', 'get', undefined, (_, __, other) => enterWindow(other))
      replaceAccessor(owner, 'contentDocument', 'get', undefined, (_, __, other) =>
        enterWindow(other?.defaultView),
      )
    }
    replaceMethod(realm, 'open', undefined, (_, __, opened) => enterWindow(opened))
    replaceMethod(ownerOf(realm, 'HTMLFormElement'), 'submit', (self) =>
      isRefused(self) ? () => undefined : undefined,
    )
  }

  /** Whether a form sends what the visitor does not see sent, to a frame of the page, and may not. */
  function isRefused(form: Element, submitter?: Element | null): boolean {
    const read = (name: string) =>
      (submitter && getAttribute(submitter, 'form' + name)) || (getAttribute(form, name) ?? '')
    const [address, target] = [read('action'), read('target')]
    const isFramed =
      !!target && [...selectAll('iframe,frame')].some((frame) => getAttribute(frame, 'name') === target)
    const vendor = isFramed && urls.deniedAt(address, form)
    if (vendor) note('refused', vendor, 'form', address)
    return !!vendor
  }

  /** Markup has become part of `root`. Scripts among it never run, and must not be made to. */
  function written(root: ParentNode) {
    for (const element of root.querySelectorAll<HTMLElement>('script,iframe,frame,object,embed'))
      if (isScript(element)) pass(element, true)
      else enterFrame(element)
    for (const element of root.querySelectorAll<HTMLElement>('[data-vendor]'))
      if (isHeld(element)) remember(element)
  }

  const refused = (vendor: (typeof vendors)[number], kind: string, what: string) =>
    note('refused', vendor, kind, what)

  if (aliases) for (const element of selectAll(PARSED)) attempt(() => aliases(element))
  for (const script of selectAll('script')) passBy(script)
  for (const element of selectAll('[data-vendor]')) findNamed(element)
  listen('readystatechange', () => selectAll('script').forEach(passBy))
  listen(
    'load',
    ({ target }) => FRAMES.test((target as Element).localName) && enterFrame(target as Element),
    document,
    { capture: true },
  )
  listen(
    'submit',
    (event) => isRefused(event.target as Element, (event as SubmitEvent).submitter) && event.preventDefault(),
    document,
    { capture: true },
  )
  enter(window)
  attempt(() => helpLateScripts(window, (script) => released.has(script) || isOurs(script)))

  return {
    selector: INSERTED,
    parsed: PARSED,
    take(element) {
      if (aliases) attempt(() => aliases(element))
      findNamed(element)
      if (FRAMES.test(element.localName)) enterFrame(element)
      hold(element)
      if (isHeld(element)) remember(element)
      // An inline script may not be whole yet.
      else if (element.hasAttribute('src') || document.readyState !== 'loading') passBy(element)
    },
    find(element) {
      const held = unmarked.find(element)
      return held && loaders.isFollowed(element) ? { ...held, isAwaited: true } : held
    },
    *rest() {
      // What has come before us, or while its vendor might load.
      for (const element of selectAll(PARSED)) if (!isScript(element)) hold(element)
      for (const reference of held) {
        const element = reference.deref()
        if (element?.isConnected) yield element
      }
      // What a script had given its address before it was in the page, and does not load when it comes there.
      for (const element of selectAll('[data-vendor]'))
        if (!isScript(element) && isHeld(element)) yield element
      yield* loaders.restore(held.flatMap((reference) => reference.deref() ?? []))
    },
    isInserted: loaders.isTold,
    noteRelease({ vendors, element, url }) {
      released.add(element)
      for (const vendor of vendors) note('released', vendor, element.localName, url)
    },
    settle(gained, isOwn) {
      draw?.(
        vendors.filter(({ id }) => isGranted(id)),
        isOwn,
      )
      sift(gained)
    },
  }
}
