import {
  automaticGate,
  type Consent,
  cloudflare,
  cloudflareWebAnalytics,
  createConsent,
  dropbox,
  googleAnalytics,
  intercom,
  logrocket,
  meteorDevelopmentGroup,
  omono,
} from '@omono/consent'
import { currentScript, listen, selectAll } from '@omono/consent/internal'
import { checkPhantom } from './check-phantom'
import { createUiLoader } from './load-ui'
import { readOptions, toConfig, toGateOptions } from './read-tag'

/** The vendors of OMONO's policy, in its order; the site names any other. */
const POLICY = [googleAnalytics, omono, intercom, cloudflare, meteorDevelopmentGroup, logrocket, dropbox]
/** Whose tags are held on every page, whether or not its configuration names them. */
const KNOWN = [...POLICY, cloudflareWebAnalytics]

const script = currentScript()
const tag = script instanceof HTMLScriptElement ? script : undefined
const nonce = tag?.nonce
const options = { ...readOptions(tag), nonce }
const loadUi = createUiLoader(tag)
const consent: Consent = createConsent({
  ...toConfig(options, KNOWN, POLICY),
  nonce,
  gate: options.mode === 'declared' ? undefined : automaticGate(toGateOptions(options, KNOWN)),
  ui: async (consent, view) => (await loadUi()).show(consent, view, options),
})

// In strict mode the policy holds as long as nobody is granted.
checkPhantom(() => options.mode === 'strict' && !consent.decision?.granted.length)

type Call = ((consent: Consent) => void) | readonly [method: keyof Consent, ...args: unknown[]]

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
const api = Object.create(consent, { push: { value: run }, open: { value: consent.openPreferences } })
try {
  Object.defineProperty(window, 'omonoConsent', { value: api })
} catch {
  // A second tag: the first one's global is there already and leads to the same instance.
}
if (Array.isArray(queue)) queue.forEach(run)

const places = new WeakSet<Element>()

/** Draws the cookie-policy table where the page has a place for it. */
function mountPolicies() {
  if (document.readyState === 'loading') return
  for (const element of selectAll('[data-omono="cookie-policy"]')) {
    if (places.has(element)) continue
    places.add(element)
    loadUi().then(
      (ui) => ui.mountCookiePolicy(element, consent, options),
      (error) => console.warn('[consent] ui-failed', error),
    )
  }
}

// Half a place, while the parser is at work, is none; a router may bring one later.
listen('readystatechange', mountPolicies)
new MutationObserver(mountPolicies).observe(document, { childList: true, subtree: true })
mountPolicies()
