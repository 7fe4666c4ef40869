import { attempt } from '../model/attempt'
import {
  getAttribute,
  reinsert,
  removeAttribute,
  setAttribute,
  setAttributeNS,
  sourceOfScript,
} from '../platform/element'
import { trust } from '../platform/trusted-types'

/** The type that no browser runs, and that a held script has. */
export const PLAIN = 'text/plain'

/** Attributes that a script keeps that names its vendor. The rest, `nonce` among it, is nobody's to pass on. */
export const KEPT =
  /^(src|id|class|async|defer|crossorigin|integrity|referrerpolicy|fetchpriority|nomodule|onload|onerror|data-.+)$/

/** How long the scripts behind a script wait for it, in ms. */
const PATIENCE = 10_000

/** Whether a script that is about to run has: true, or false after an error or a long wait. */
export const hasRun = (script: Element) =>
  new Promise<boolean>((resolve) => {
    script.addEventListener('load', () => resolve(true))
    script.addEventListener('error', () => resolve(false))
    setTimeout(resolve, PATIENCE, false)
  })

/**
 * Runs a script that was kept from it by its type, as `type` (null: it has none), from `url` (empty: its own text). The
 * same element: who has made it may look for it, move it or take it out. Changing the type runs nothing; a script that
 * has not run does when it gets an address, or comes into the page, in every engine.
 * https://html.spec.whatwg.org/#script-processing-model Test: tests/browser/gate/elements.test.ts.
 */
export function runScript(script: Element, type: string | null, url: string): void {
  const source = sourceOfScript(script)
  // Not where the page allows no policy of ours, and perhaps needs none.
  const trusted = source && (attempt(() => trust('createScriptURL', url)) ?? url)
  if (type === null) removeAttribute(script, 'type')
  else setAttribute(script, 'type', type)
  removeAttribute(script, 'data-type')
  if (!source || !trusted) reinsert(script)
  else {
    removeAttribute(script, source.name)
    setAttributeNS(script, source.namespaceURI, source.name, trusted)
  }
}

/** The type that a script is to run as, which its mark keeps. */
export const markedType = (script: Element): string | null => getAttribute(script, 'data-type')
