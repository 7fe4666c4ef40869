import { automaticGate, type Consent, createConsent, type VendorInput } from '@omono/consent'
import { currentScript, listen, selectAll } from '@omono/consent/internal'
import { watchInterface } from '@omono/consent-ui/check'
import { checkPhantom } from './check-phantom'
import { createUiLoader } from './load-ui'
import { readOptions, toConfig, toGateOptions, toLanguages } from './read-tag'

type Call = ((consent: Consent) => void) | readonly [method: keyof Consent, ...args: unknown[]]

/** The table of the policy, a place for a placeholder, and what takes room and waits. */
const PLACE =
  '[data-omono=cookie-policy],[data-omono=placeholder],:is(iframe,video,video>source,object,embed,img:not([height="1"])):is([data-vendor],[data-category]):not([src],[data])'

/** What a script tag does that knows the vendors `known`. `isAll`: there are facts to show in a file of their own. */
export function startTag(known: readonly VendorInput[], isAll?: boolean): void {
  const script = currentScript()
  const tag = script instanceof HTMLScriptElement ? script : undefined
  const nonce = tag?.nonce
  const options = { ...readOptions(tag), nonce }
  const loadUi = createUiLoader(tag, toLanguages(options))
  const consent: Consent = createConsent({
    ...toConfig(options, known),
    nonce,
    gate: options.mode === 'declared' ? undefined : automaticGate(toGateOptions(options, known)),
    ui: async (consent, view) => {
      // Where nobody is asked about, there is nothing to come back to.
      if (view !== 'control' || consent.vendors.length) (await loadUi()).show(consent, view, options)
    },
  })

  // In strict mode the policy holds as long as nobody is granted.
  checkPhantom(() => options.mode === 'strict' && !consent.decision?.granted.length)

  if (__DEV__) watchInterface()

  /** A call that was queued before this file arrived: a function, or a method's name and its arguments. */
  function run(call: Call) {
    try {
      if (typeof call === 'function') call(consent)
      else (consent[call[0]] as (...args: unknown[]) => void)(...call.slice(1))
    } catch (error) {
      console.warn('[consent] bad-call', call, error)
    }
  }

  const { omonoConsent: queue } = window as { omonoConsent?: unknown }
  const api = Object.create(consent, {
    push: { value: run },
    open: { value: consent.openPreferences },
    loadUi: { value: loadUi },
    isAll: { value: isAll },
  })
  try {
    Object.defineProperty(window, 'omonoConsent', { __proto__: null, value: api } as PropertyDescriptor)
  } catch {
    // A second tag: the first one's global is there already and leads to the same instance.
  }
  if (Array.isArray(queue)) queue.forEach(run)

  const places = new WeakSet<Element>()

  /** Draws the cookie-policy table in the places that the page has for it, and what stands for what is held. */
  function mountPlaces(elements: Iterable<Element>) {
    for (const element of elements) {
      if (places.has(element)) continue
      places.add(element)
      loadUi().then(
        (ui) => ui.mount(element, consent, options),
        (error) => {
          places.delete(element)
          console.warn('[consent] ui-failed', error)
        },
      )
    }
  }

  /** What a router brings. Only what has come is looked at: many a page changes all the time. */
  function mountAdded(records: readonly MutationRecord[]) {
    const { matches, querySelectorAll } = Element.prototype
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        if (matches.call(node, PLACE)) mountPlaces([node])
        if (node.firstElementChild) mountPlaces(querySelectorAll.call(node, PLACE))
      }
  }

  /** Half a place, while the parser is at work, is none. */
  function watchPlaces() {
    if (document.readyState === 'loading') return
    observer.observe(document, { childList: true, subtree: true })
    mountPlaces(selectAll(PLACE))
  }

  const observer = new MutationObserver(mountAdded)
  listen('readystatechange', watchPlaces)
  watchPlaces()
}
