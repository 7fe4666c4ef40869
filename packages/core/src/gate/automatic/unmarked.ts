import { attempt } from '../../model/attempt'
import { trust } from '../../platform/trusted-types'
import type { GatePage, Note, Vendor } from '../../types'
import type { Held } from '../declared-element'
import { coversUrl } from '../url-rule'
import type { DeniedUrls } from './denied-urls'
import { deniedInline } from './inline-script'

/** Attributes that make an element load something, and those of a link that tell somebody of a click. */
export const LOADS = /^(src|srcset|href|xlink:href|data|poster|imagesrcset|srcdoc|ping|background|style)$/i

/** Elements whose `href` the visitor follows; nothing is loaded for it. */
const FOLLOWED = /^(a|area|base)$/

/** The site takes the responsibility for an element with this attribute. */
const IGNORED = 'data-omono-ignore'

/** A type that no browser runs or applies. */
const PLAIN = 'text/plain'

/** By name: an element of another realm is an instance of that realm's classes. */
export const isScript = (node: Node): node is HTMLScriptElement => (node as Element).localName === 'script'

const copyOf = (name: string) => 'data-' + name.replace(':', '-')

export interface Unmarked {
  /** Keeps `value` back if it may not be loaded for `element` now. False: the attribute may be set. */
  withhold(element: Element, name: string, value: unknown): boolean
  /** The same for everything that `element` would load or run. */
  hold(element: Element): void
  /** Leaves a script that is not held as it is from now on, because it runs. Returns whose it is. */
  pass(script: HTMLScriptElement): Vendor | undefined
  /** What is held, if somebody may let it go. */
  get(element: Element): Held | undefined
  /** Every element in a document that is held or was. */
  all(): HTMLElement[]
}

/** Holds elements that nobody marked, because of where they load from. */
export function createUnmarked(page: GatePage, urls: DeniedUrls, note: Note): Unmarked {
  const { vendorOf, deniedIn } = urls
  const { nonce } = page
  /** What each element would load, by attribute, and the vendors it waits for. */
  const helds = new WeakMap<Element, { attributes: Record<string, string>; vendors: Set<Vendor> }>()
  let known: WeakRef<Element>[] = []
  const passed = new WeakSet<Element>()

  /** Marks `element` as its author could have done, so that copies of it are held as well. */
  function mark(element: Element, vendor: Vendor, name: string, value: string) {
    const held = helds.get(element) ?? { attributes: {}, vendors: new Set() }
    if (!helds.has(element)) known.push(new WeakRef(element))
    helds.set(element, held)
    held.vendors.add(vendor)
    if (name) held.attributes[name] = value
    note('held', vendor, element.localName, value)
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

  function withhold(element: Element, attribute: string, value: unknown): boolean {
    const name = attribute.toLowerCase()
    const text = String(value)
    const isFollowed = name === 'href' && FOLLOWED.test(element.localName)
    const vendor = isFollowed || isLeft(element) ? undefined : deniedIn(text, element.baseURI)
    if (vendor) {
      mark(element, vendor, name, text)
      element.removeAttribute(name)
      element.setAttribute(copyOf(name), text)
    } else if (helds.get(element)?.attributes[name]) forget(element, name)
    return !!vendor
  }

  function hold(element: Element) {
    if (passed.has(element) || isLeft(element)) return
    for (const { name, value } of [...element.attributes])
      if (LOADS.test(name)) withhold(element, name, value)
    if (isScript(element) && element.type !== PLAIN && !element.hasAttribute('src')) {
      const vendor = deniedInline(element, page, urls)
      if (vendor) mark(element, vendor, '', '')
    } else if (element.localName === 'style' && element.getAttribute('type') !== PLAIN) {
      const vendor = deniedIn(String(element.textContent))
      if (vendor) mark(element, vendor, 'type', (element as HTMLStyleElement).type || 'text/css')
      if (vendor) element.setAttribute('type', PLAIN)
    }
  }

  function release(element: Element) {
    const { attributes = {} } = helds.get(element) ?? {}
    for (const [name, value] of Object.entries(attributes)) {
      forget(element, name)
      const make = name === 'srcdoc' ? 'createHTML' : isScript(element) && name === 'src' && 'createScriptURL'
      element.setAttribute(name, make ? trust(make, value) : value)
    }
  }

  /** Under a policy with a nonce, a script needs the nonce, or a rule that says what may become code. */
  function mayRun(script: HTMLScriptElement, vendors: Iterable<Vendor>, url: string): boolean {
    const isKnown = ({ scripts = [] }: Vendor) =>
      scripts.some((rule) => coversUrl(rule, new URL(url, script.baseURI)))
    return !nonce || script.nonce === nonce || (!!url && [...vendors].some(isKnown))
  }

  return {
    withhold,
    hold,
    pass(script) {
      if (helds.has(script) || passed.has(script)) return undefined
      passed.add(script)
      return attempt(() => vendorOf(new URL(script.src)))
    },
    get(element) {
      const { attributes, vendors } = helds.get(element) ?? {}
      if (!attributes || !vendors) return undefined
      const url = attributes.src ?? attributes.href ?? ''
      if (isScript(element) && !mayRun(element, vendors, url)) return undefined
      return {
        element: element as HTMLElement,
        vendors: [...vendors],
        url,
        release: () => release(element),
        hold: () => hold(element),
      }
    },
    all() {
      const elements = known.flatMap((reference) => reference.deref() ?? [])
      known = elements.map((element) => new WeakRef(element))
      return elements.filter((element) => element.isConnected) as HTMLElement[]
    },
  }
}
