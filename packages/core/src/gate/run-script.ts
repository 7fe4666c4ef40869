import { createScript } from '../platform/document'
import { getAttribute, insertBefore, remove, setAttribute } from '../platform/element'
import { trust } from '../platform/trusted-types'

/** The type that no browser runs, and that a held script has. */
export const PLAIN = 'text/plain'

/** Attributes that a script keeps that names its vendor. The rest, `nonce` among it, is nobody's to pass on. */
const KEPT = /^(id|class|async|defer|crossorigin|integrity|referrerpolicy|fetchpriority|nomodule|data-.+)$/

/** How long the scripts behind a script wait for it, in ms. */
const PATIENCE = 10_000

/** Whether a script that is about to run has: true, or false after an error or a long wait. */
export const hasRun = (script: Element) =>
  new Promise<boolean>((resolve) => {
    script.addEventListener('load', () => resolve(true))
    script.addEventListener('error', () => resolve(false))
    setTimeout(resolve, PATIENCE, false)
  })

/** A script that runs when it is inserted. */
export function freshScript(
  url: string,
  attributes: Iterable<readonly [name: string, value: string]>,
  nonce: string,
): HTMLScriptElement {
  const script = createScript()
  for (const [name, value] of attributes) if (KEPT.test(name)) setAttribute(script, name, value)
  // The property: a policy sent as a header empties the attribute for everybody, and so it must stay.
  if (nonce) script.nonce = nonce
  if (url) script.src = trust('createScriptURL', url)
  return script
}

/**
 * Runs what a declared script holds by a fresh one behind it, which goes when it has run. The declared one stays, for
 * whoever has made it, and its listeners hear of the other: markup that became an element by `innerHTML` never runs.
 */
export function runDeclared(held: HTMLScriptElement, url: string): void {
  const attributes = [...held.attributes].map(({ name, value }) => [name, value] as const)
  const script = freshScript(url, attributes, held.nonce)
  const type = getAttribute(held, 'data-type')
  if (type === 'module') script.type = type
  if (!url) script.text = trust('createScript', held.text)
  if (url || type === 'module')
    for (const event of ['load', 'error'])
      script.addEventListener(event, () => {
        remove(script)
        held.dispatchEvent(new Event(event))
      })
  if (held.parentNode) insertBefore(held.parentNode, script, held.nextSibling)
  // What it has written comes behind it, when it has ended.
  if (!url && type !== 'module') queueMicrotask(() => remove(script))
}
