import { coversUrl } from '../model/url-rule'
import type { Vendor } from '../types'

/**
 * What a site writes to have an element held from the first byte: a script that no browser runs, a frame or an
 * image that no browser loads. Everything else stays what it is.
 */
export const DECLARED =
  ':is(script[type="text/plain"],iframe[data-src],img[data-src],link[data-href]):is([data-vendor],[data-category])'

/** An element that is held, once it is clear who may let it go. */
export interface Held {
  readonly element: HTMLElement
  /** The vendors that must all be granted. */
  readonly vendors: readonly Vendor[]
  /** Empty for an inline script. */
  readonly url: string
  /** For what nobody declared: gives it what was kept back. Such a script goes on as the same element. */
  readonly release?: () => void
  /** And keeps it back again. */
  readonly hold?: () => void
}

/** By class: a script within SVG is another kind of element, and not made anew. */
export const isHtmlScript = (element: Element) => element instanceof HTMLScriptElement

/** Where a declared element loads from, as the author wrote it. */
export const sourceOf = (element: HTMLElement): string =>
  (element instanceof HTMLScriptElement && element.getAttribute('src')) ||
  element.dataset.src ||
  element.dataset.href ||
  ''

/**
 * Who may let `element` go. Markup may come from anybody, so it names a vendor and never code: its URL must belong
 * to that vendor or to this site, over https or as this page came. Undefined: nobody may.
 */
export function resolveHeld(element: HTMLElement, registry: readonly Vendor[]): Held | undefined {
  const { vendor: id, category } = element.dataset
  const categories = category?.split(' ') ?? []
  const vendors = registry.filter((vendor) => (id ? vendor.id === id : categories.includes(vendor.category)))
  // Nobody can grant a category that has no vendor.
  const isAskable = (category: string) => vendors.some((vendor) => vendor.category === category)
  const source = sourceOf(element)
  const isCode = isHtmlScript(element)
  if (!vendors.length || !(id || categories.every(isAskable))) return undefined
  if (!source) return isCode ? { element, vendors, url: '' } : undefined
  const url = new URL(source, element.baseURI)
  const isWeb = url.protocol === 'https:' || (url.protocol === 'http:' && location.protocol === 'http:')
  const isOwn = vendors.some(({ scripts = [], hosts = [] }) =>
    [...scripts, ...(isCode ? [] : hosts)].some((rule) => coversUrl(rule, url)),
  )
  return isWeb && (isOwn || url.origin === location.origin) ? { element, vendors, url: url.href } : undefined
}
