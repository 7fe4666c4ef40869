import { attempt } from '../../model/attempt'
import { coversUrl } from '../../model/url-rule'
import { trust } from '../../platform/trusted-types'
import type { GatePage, Note, Vendor } from '../../types'
import type { Held } from '../declared-element'
import { made } from '../script'
import type { DeniedUrls } from './denied-urls'
import { deniedInline } from './inline-script'
import { isLoaded, isScript, LOADS, stopFrame } from './loads'

/** The site takes the responsibility for an element with this attribute. */
const IGNORED = 'data-omono-ignore'

/** A type that no browser runs or applies. */
const PLAIN = 'text/plain'

const copyOf = (name: string) => 'data-' + name.replace(':', '-')

export interface Unmarked {
  /** Keeps `value` back if it may not be loaded for `element` now. False: the attribute may be set. */
  withhold(element: Element, name: string, value: unknown): boolean
  /** The same for everything that `element` would load or run. */
  hold(element: Element): void
  /** Leaves a script that is not held as it is from now on: it runs, or never will. Returns whose it is. */
  pass(script: HTMLScriptElement): Vendor | undefined
  /** What is held, if somebody may let it go. */
  get(element: Element): Held | undefined
  /** Every element in a document that is held or was. */
  all(): HTMLElement[]
}

interface State {
  /** What the element would load, by attribute, as the page gave it. */
  readonly attributes: Record<string, unknown>
  /** Attributes that came with markup, or that the browser had taken: their text has passed Trusted Types. */
  readonly accepted: Set<string>
  /** Whom it waits for. */
  readonly vendors: Set<Vendor>
}

/** Holds elements that nobody marked, because of where they load from. */
export function createUnmarked(page: GatePage, urls: DeniedUrls, note: Note): Unmarked {
  const { vendorOf, deniedIn } = urls
  const helds = new WeakMap<Element, State>()
  let known: WeakRef<Element>[] = []
  const passed = new WeakSet<Element>()

  /** Marks `element` as its author could have done, so that copies of it are held as well. */
  function mark(element: Element, vendor: Vendor, name: string, value: unknown) {
    const held = helds.get(element) ?? { attributes: {}, accepted: new Set(), vendors: new Set() }
    if (!helds.has(element)) known.push(new WeakRef(element))
    helds.set(element, held)
    held.vendors.add(vendor)
    if (name) held.attributes[name] = value
    note('held', vendor, element.localName, String(value))
    element.setAttribute('data-vendor', vendor.id)
    if (isScript(element) && element.type !== PLAIN) {
      if (element.type) element.setAttribute('data-type', element.type)
      // What a script inserts does not wait, although it has no such attribute.
      if (element.async) element.setAttribute('async', '')
      element.type = PLAIN
    }
  }

  /** The attribute is let go, or the page has given it another value. */
  function forget(element: Element, name: string) {
    delete helds.get(element)?.attributes[name]
    element.removeAttribute(copyOf(name))
    if (!isScript(element)) return
    const { type } = element.dataset
    if (type) element.type = type
    else element.removeAttribute('type')
  }

  /** Somebody else has seen to it: the site, or whoever declared it. */
  const isLeft = (element: Element) =>
    element.hasAttribute(IGNORED) ||
    (element.getAttribute('type') === PLAIN && isScript(element) && !helds.has(element))

  function withhold(element: Element, attribute: string, value: unknown, isAccepted?: boolean): boolean {
    if (!LOADS.test(attribute)) return false
    const [name, text] = [String(attribute).toLowerCase(), String(value)]
    const isFree = isLeft(element) || !isLoaded(element, name)
    const vendor = isFree ? undefined : deniedIn(text, element.baseURI)
    if (vendor) {
      mark(element, vendor, name, value)
      helds.get(element)?.accepted[isAccepted ? 'add' : 'delete'](name)
      element.removeAttribute(name)
      element.setAttribute(copyOf(name), text)
      stopFrame(element)
    } else if (helds.get(element)?.attributes[name]) forget(element, name)
    return !!vendor
  }

  function hold(element: Element) {
    if (passed.has(element) || made.has(element) || isLeft(element)) return
    // A router reads pages without running their scripts: to it the phantom is a policy, which it would make real.
    if (element.getAttribute('data-omono') === 'phantom') element.removeAttribute('content')
    for (const { name, value } of [...element.attributes]) withhold(element, name, value, true)
    if (isScript(element) && element.type !== PLAIN && !element.hasAttribute('src')) {
      const vendor = deniedInline(element, page, urls)
      if (vendor) mark(element, vendor, '', '')
    } else if (element.localName === 'style' && element.getAttribute('type') !== PLAIN) {
      const vendor = deniedIn(String(element.textContent))
      if (!vendor) return
      mark(element, vendor, 'type', (element as HTMLStyleElement).type || 'text/css')
      element.setAttribute('type', PLAIN)
    }
  }

  function release(element: Element) {
    const { attributes = {}, accepted } = helds.get(element) ?? {}
    for (const [name, value] of Object.entries(attributes)) {
      forget(element, name)
      const make = name === 'srcdoc' ? 'createHTML' : isScript(element) && name === 'src' && 'createScriptURL'
      const given = make && accepted?.has(name) ? trust(make, value as string) : value
      element.setAttribute(name, given as string)
    }
  }

  /** Under a policy with a nonce, a script needs the nonce, or a rule that says what may become code. */
  function mayRun(script: HTMLScriptElement, vendors: Iterable<Vendor>, url: string): boolean {
    const isKnown = ({ scripts = [] }: Vendor) =>
      scripts.some((rule) => coversUrl(rule, new URL(url, script.baseURI)))
    return !page.nonce || script.nonce === page.nonce || (!!url && [...vendors].some(isKnown))
  }

  return {
    withhold,
    hold,
    pass(script) {
      if (helds.has(script) || passed.has(script)) return undefined
      passed.add(script)
      return script.src ? attempt(() => vendorOf(new URL(script.src))) : undefined
    },
    get(element) {
      const { attributes, vendors } = helds.get(element) ?? {}
      if (!attributes || !vendors) return undefined
      const url = String(attributes.src ?? attributes.href ?? '')
      if (isScript(element) && !mayRun(element, vendors, url)) return undefined
      const held = { element: element as HTMLElement, vendors: [...vendors], url }
      return { ...held, release: () => release(element), hold: () => hold(element) }
    },
    all() {
      const elements = known.flatMap((reference) => reference.deref() ?? [])
      known = elements.map((element) => new WeakRef(element))
      return elements.filter((element) => element.isConnected) as HTMLElement[]
    },
  }
}
