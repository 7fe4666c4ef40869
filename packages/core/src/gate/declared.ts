import { attempt } from '../model/attempt'
import { LOADING } from '../model/loading'
import { coversUrl } from '../model/url-rule'
import {
  getAttribute,
  hasAttribute,
  isScript,
  matches,
  removeAttribute,
  setAttribute,
  sourceOfScript,
} from '../platform/element'
import type { Vendor } from '../types'
import type { Held, Source } from './held'
import { PLAIN, runDeclared } from './run-script'

/** What a declared element can be held from: the first tells whose it is. Of other kinds none is declared. */
const addresses = (name: string): readonly string[] =>
  /^(?:iframe|img|link)$/.test(name)
    ? (LOADING[name] ?? []).filter((attribute) => !/doc|ion/.test(attribute))
    : []

/**
 * What a site writes to have an element held from the first byte: a script that no browser runs, a frame or an
 * image that no browser loads. Everything else stays what it is.
 */
export const DECLARED = `:is(script[type="${PLAIN}"],iframe[data-src],img[data-src],link[data-href]):is([data-vendor],[data-category])`

/** Where a declared element loads from, as the author wrote it. */
export const addressOf = (element: Element): string =>
  isScript(element)
    ? (sourceOfScript(element)?.value ?? getAttribute(element, 'data-src') ?? '')
    : (addresses(element.localName)
        .map((name) => getAttribute(element, 'data-' + name))
        .find(Boolean) ?? '')

/** The addresses of a list such as `srcset`. */
const listed = (list: string) => list.split(/[\s,]+/).filter((part) => part && !/^[\d.]+[wxh]$/.test(part))

/**
 * Who may let a declared element go. Markup may come from anybody, so it names a vendor and never code: its address
 * must belong to that vendor or to this site, over https or as this page came.
 */
export function createDeclaredSource(
  page: { readonly vendors: readonly Vendor[] },
  isInlineAllowed: (element: HTMLElement) => boolean,
): Source {
  function vendorsOf({ dataset: { vendor: id, category } }: HTMLElement): readonly Vendor[] {
    if (id) return page.vendors.filter((vendor) => vendor.id === id)
    const categories = category?.split(' ') ?? []
    const vendors = page.vendors.filter((vendor) => categories.includes(vendor.category))
    // Nobody can grant a category that has no vendor.
    return categories.every((category) => vendors.some((vendor) => vendor.category === category))
      ? vendors
      : []
  }

  /** The whole of `address`, if it may be let go for `vendors`. */
  function allow(element: HTMLElement, vendors: readonly Vendor[], address: string): string | undefined {
    const url = new URL(address, element.baseURI)
    const isWeb = url.protocol === 'https:' || (url.protocol === 'http:' && location.protocol === 'http:')
    const isOwn = vendors.some(({ scripts = [], hosts = [] }) =>
      [...scripts, ...(isScript(element) ? [] : hosts)].some((rule) => coversUrl(rule, url)),
    )
    return isWeb && (isOwn || url.origin === location.origin) ? url.href : undefined
  }

  function find(element: HTMLElement): Held | undefined {
    if (!attempt(() => matches(element, DECLARED))) return undefined
    const isCode = isScript(element)
    const vendors = vendorsOf(element)
    const address = addressOf(element)
    const url = address && attempt(() => allow(element, vendors, address))
    const isAllowed = address ? url !== undefined : isCode && isInlineAllowed(element)
    /** What it is let go with, by attribute. */
    const given = new Map<string, string>()
    return {
      element,
      vendors: isAllowed ? vendors : [],
      url: url ?? '',
      isAwaited: !!address && !hasAttribute(element, 'async'),
      release() {
        if (isCode) return runDeclared(element, url ?? '')
        for (const name of addresses(element.localName)) {
          const list = getAttribute(element, 'data-' + name)
          const isList = name.endsWith('srcset')
          const parts = list ? (isList ? listed(list) : [list]) : []
          const allowed = parts.map((part) => attempt(() => allow(element, vendors, part)))
          const value = isList ? list : allowed[0]
          if (!value || allowed.includes(undefined)) continue
          given.set(name, value)
          setAttribute(element, name, value)
        }
      },
      isShown: () => [...given].some(([name, value]) => getAttribute(element, name) === value),
      hold() {
        for (const [name] of given) removeAttribute(element, name)
      },
    }
  }

  return {
    selector: DECLARED,
    parsed: DECLARED,
    take() {},
    find,
    rest: () => [],
    isInserted: () => false,
    noteRelease() {},
    settle() {},
  }
}
