import { attempt } from '../../model/attempt'
import { isLoadingRelation, kindOfScript, LOADING, LOADING_ANYWHERE } from '../../model/loading'
import { coversUrl } from '../../model/url-rule'
import { createElementIn, createInertDocument, isOurs } from '../../platform/document'
import {
  getAttribute,
  getAttributeNode,
  hasAttribute,
  isOfMathML,
  isScript,
  reinsert,
  removeAttribute,
  SVG,
  setAttribute,
  setAttributeNS,
  sourceOfScript,
} from '../../platform/element'
import { trust } from '../../platform/trusted-types'
import type { GatePage, Note, Vendor } from '../../types'
import type { Held } from '../held'
import { PLAIN } from '../run-script'
import { deniedInline } from './inline-script'
import { createStates, localName } from './states'
import type { Urls } from './urls'

/** The site takes the responsibility for an element with this attribute. */
const IGNORED = 'data-omono-ignore'

/** Names of attributes that may load something, on whatever element. */
const NAMES = new Set([...LOADING_ANYWHERE, ...Object.values(LOADING).flat()])

/** Whether an attribute may load something, whatever the element; a cheap question in front of the others. */
export const mayLoad = (name: unknown): boolean =>
  NAMES.has(name as string) || (/[A-Z:]/.test(String(name)) && NAMES.has(localName(String(name))))

export interface Unmarked {
  /** Keeps everything back that `element` would load or run now. */
  hold(element: Element): void
  /**
   * An attribute is about to be set, which `store` does natively, to any element. Returns what to do instead if it may
   * not be loaded.
   */
  judge(
    element: Element,
    name: string,
    text: string,
    store: (target: Element) => unknown,
  ): (() => unknown) | undefined
  /** An attribute is about to be removed. Whether it was kept back. */
  forget(element: Element, name: string): boolean
  /** The text of a script or of a style sheet is about to become `text`. */
  judgeText(element: Element, text: string): void
  /** Leaves a script as it is from now on: it has run or, if it `isDead`, never will. Returns whose it is. */
  pass(script: Element, isDead?: boolean): Vendor | undefined
  /** Gives up a script that another one of the same address stands for. It stays as it is, and never runs. */
  drop(script: Element): void
  isHeld(element: Element): boolean
  /** An element of the same kind in a document in which nothing loads and nothing runs. */
  createTwin(element: Element): Element
  find(element: HTMLElement): Held | undefined
}

/** Holds elements that nobody marked, because of where they load from. */
export function createUnmarked(page: GatePage, urls: Urls, note: Note): Unmarked {
  const { deniedAt, deniedIn, deniedWithin, vendorOf } = urls
  const states = createStates(note)
  const { isHeld, holdType, restoreType, forgetAttribute, withhold, unmark } = states
  const passed = new WeakSet<Element>()
  let inert: Document | undefined

  const isExempt = (element: Element) =>
    passed.has(element) || isOurs(element) || hasAttribute(element, IGNORED)

  /** What a browser makes of a script, by the type that its author wrote. */
  function kindOf(script: Element) {
    const { type = getAttribute(script, 'type') } = states.get(script) ?? {}
    return kindOfScript(type, getAttribute(script, 'language'))
  }

  /** The vendor that the attribute `name` of `element`, in lower case and without a prefix, would load from. */
  const deniedBy = (element: Element, name: string, value: string) =>
    (name !== 'background' && LOADING_ANYWHERE.includes(name) ? deniedWithin : deniedIn)(value, element)

  /** Whether `element` loads from its attribute `name`, in lower case and without a prefix. */
  function isLoaded(element: Element, name: string): boolean {
    const { localName, namespaceURI } = element
    if (LOADING_ANYWHERE.includes(name)) return true
    if (!Object.hasOwn(LOADING, localName) || !LOADING[localName]?.includes(name)) return false
    const isOfSvg = name === 'href' && localName !== 'link'
    if (isOfSvg !== (namespaceURI === SVG)) return false
    return localName !== 'link' || isLoadingRelation(getAttribute(element, 'rel') ?? '')
  }

  /** What plays `element`: it looks again at what its sources have, or plays no more, when it is told to. */
  const mediaOf = (element: Element) =>
    [element, element.parentNode].find((media) => media instanceof HTMLMediaElement)

  const isSource = (element: Element, name: string) =>
    isScript(element) && name !== 'attributionsrc' && isLoaded(element, name)

  function judgeSource(script: Element, text: string) {
    if (isExempt(script) || kindOf(script) !== 'code') return
    const vendor = deniedAt(text, script)
    if (vendor) holdType(script, vendor, text)
    else restoreType(script)
  }

  function judgeText(element: Element, text: string) {
    const isStyle = element.localName === 'style' && !isOfMathML(element)
    const kind = isStyle ? 'data' : isScript(element) && !sourceOfScript(element) && kindOf(element)
    if (!kind || isExempt(element) || (!isStyle && kind === 'data')) return
    const vendor =
      kind === 'data' ? deniedWithin(text, element) : deniedInline(text, kind, element, page, urls)
    if (vendor) holdType(element, vendor, '')
    else restoreType(element)
  }

  function hold(element: Element) {
    if (isExempt(element)) return
    const isCode = isScript(element)
    if (isCode || element.localName === 'style') {
      const source = isCode && sourceOfScript(element)
      if (states.get(element)?.type === undefined) {
        if (source) judgeSource(element, source.value)
        else if (isCode || getAttribute(element, 'type') !== PLAIN)
          judgeText(element, String(element.textContent))
      }
    }
    // A router reads pages without running their scripts: to it a phantom is a policy, which it would make real.
    if (getAttribute(element, 'data-omono') === 'phantom') removeAttribute(element, 'content')
    const { attributes } = element
    for (let index = attributes.length - 1; index >= 0; index -= 1) {
      const attribute = attributes[index] as Attr
      const name = localName(attribute.name)
      if (!NAMES.has(name) || isSource(element, name) || !isLoaded(element, name)) continue
      const vendor = deniedBy(element, name, attribute.value)
      if (vendor) withhold(element, vendor, attribute)
    }
  }

  /** Under a policy with a nonce, a script needs the nonce, or a rule that says what may become code. */
  function mayRun(script: HTMLScriptElement, vendors: Iterable<Vendor>, url: string): boolean {
    const isKnown = ({ scripts = [] }: Vendor) =>
      scripts.some((rule) => coversUrl(rule, new URL(url, script.baseURI)))
    return !page.nonce || script.nonce === page.nonce || (!!url && [...vendors].some(isKnown))
  }

  function createTwin(
    { namespaceURI, localName }: Element,
    home = (inert ??=
      createInertDocument()),
  ): Element {
    return createElementIn(home, namespaceURI, localName)
  }

  /** What takes an attribute in the place of `element`. Where Trusted Types ask, WebKit asks in its own document alone. */
  const createProbe = (element: Element) =>
    createTwin(
      element,
      /^(?:iframe|object|embed|script)$/.test(element.localName) ? element.ownerDocument : undefined,
    )

  function judgeRelation(link: Element, rel: string): undefined {
    if (isExempt(link) || !isLoadingRelation(rel)) return
    for (const name of LOADING.link ?? []) {
      const attribute = getAttributeNode(link, name)
      const vendor = attribute && deniedIn(attribute.value, link)
      if (vendor) withhold(link, vendor, attribute)
    }
  }

  return {
    hold,
    judgeText,
    isHeld,
    createTwin,

    judge(element, attribute, text, store) {
      const name = localName(attribute)
      const state = states.get(element)
      if (name === 'type' && state && state.type !== undefined) {
        // The page says what its script is: kept for the release.
        return () => {
          const probe = createProbe(element)
          store(probe)
          state.type = getAttribute(probe, 'type')
          setAttribute(element, 'data-type', state.type ?? '')
          if (isScript(element) && kindOf(element) === 'data') restoreType(element)
        }
      }
      // It may load from now on what it had before.
      if (name === 'rel') return element.localName === 'link' ? judgeRelation(element, text) : undefined
      if (!isLoaded(element, name)) return undefined
      if (isSource(element, name)) return void judgeSource(element, text)
      const vendor = deniedBy(element, name, text)
      if (!vendor || isExempt(element)) {
        if (state)
          for (const held of state.attributes.keys())
            if (localName(held) === name) forgetAttribute(element, held)
        return undefined
      }
      return () => {
        // What the browser or Trusted Types refuse, they refuse here; what they make of it is what is kept.
        const probe = createProbe(element)
        const result = store(probe)
        for (const kept of probe.attributes)
          if (localName(kept.name) === name) withhold(element, vendor, kept)
        return result
      }
    },

    forget(element, attribute) {
      const name = localName(attribute)
      const state = states.get(element)
      if (name === 'type' && state && state.type !== undefined) {
        state.type = null
        removeAttribute(element, 'data-type')
      }
      if (isSource(element, name)) restoreType(element)
      return forgetAttribute(element, attribute.toLowerCase())
    },

    drop(script) {
      const state = states.get(script)
      if (state) unmark(script, state)
      states.drop(script)
      passed.add(script)
    },

    pass(script, isDead) {
      if (isHeld(script) || passed.has(script)) return undefined
      const source = sourceOfScript(script)
      // An empty one may still be given a text, and runs then.
      if (!isDead && !source && !script.firstChild) return undefined
      passed.add(script)
      return source && kindOf(script) === 'code'
        ? attempt(() => vendorOf(new URL(source.value, script.baseURI)))
        : undefined
    },

    find(element) {
      const state = states.get(element)
      if (!state || !isHeld(element)) return undefined
      const source = isScript(element) ? sourceOfScript(element)?.value : undefined
      const url = source ?? state.attributes.get('src')?.value ?? state.attributes.get('href')?.value ?? ''
      const vendors = [...state.vendors]
      const isAllowed = !isScript(element) || mayRun(element, vendors, url)
      return {
        element,
        vendors: isAllowed ? vendors : [],
        url: String(url),
        isAwaited: !!source && !!state.isAwaited,
        release() {
          state.vendors.clear()
          for (const [name, { namespace, value }] of state.attributes) {
            forgetAttribute(element, name)
            setAttributeNS(element, namespace, name, name === 'srcdoc' ? trust('createHTML', value) : value)
          }
          unmark(element, state)
          const media = mediaOf(element)
          // Nothing was found to play: NETWORK_NO_SOURCE or, in WebKit, NETWORK_EMPTY.
          if (media && media.networkState % 3 === 0) media.load()
          if (state.type === undefined) return
          restoreType(element)
          if (!isScript(element)) return
          passed.add(element)
          // Changing the type runs nothing; coming into the page does, in every engine, once.
          // https://html.spec.whatwg.org/#script-processing-model Test: tests/browser/gate/elements.test.ts.
          reinsert(element)
        },
        isShown: () =>
          [...element.attributes].some(
            ({ name, value }) =>
              isLoaded(element, localName(name)) && !!deniedBy(element, localName(name), value),
          ),
        hold() {
          hold(element)
          mediaOf(element)?.load()
        },
      }
    },
  }
}
