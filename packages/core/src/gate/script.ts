import { createScript } from '../platform/document'
import { trust } from '../platform/trusted-types'

/** How long the scripts behind a script wait for it, in ms. */
const PATIENCE = 10_000

/** Attributes that a released script keeps. The rest, `on…` and `nonce` among it, is nobody's to pass on. */
const KEPT = /^(id|class|async|defer|crossorigin|integrity|referrerpolicy|fetchpriority|nomodule|data-.+)$/

/** A script that runs when it is inserted, and a promise of whether it did: true, or false after an error or a long wait. */
export function freshScript(
  url: string,
  attributes: Iterable<readonly [name: string, value: string]>,
  nonce: string,
) {
  const script = createScript()
  for (const [name, value] of attributes) if (KEPT.test(name)) script.setAttribute(name, value)
  // The property: a policy sent as a header empties the attribute for everybody, and so it must stay.
  script.nonce = nonce
  const isDone = new Promise<boolean>((resolve) => {
    script.onload = () => resolve(true)
    script.onerror = () => resolve(false)
    setTimeout(resolve, PATIENCE, false)
  })
  if (url) script.src = trust('createScriptURL', url)
  return { script, isDone }
}

/**
 * Runs a held script in its place. Changing `type` never starts one; only a fresh element runs. Returns a promise
 * when the scripts behind it must wait.
 */
export function releaseScript(held: HTMLScriptElement, url: string): Promise<boolean> | undefined {
  const attributes = [...held.attributes].map(({ name, value }) => [name, value] as const)
  const { script, isDone } = freshScript(url, attributes, held.nonce)
  if (held.dataset.type === 'module') script.type = 'module'
  if (!url) script.text = trust('createScript', held.text)
  // Listeners, onload among them, wait on the element that the author wrote.
  for (const type of ['load', 'error'])
    script.addEventListener(type, () => held.dispatchEvent(new Event(type)))
  held.replaceWith(script)
  // Every inserted script is async. Were it not, the browser would make it wait for those of other vendors too.
  return url && !held.hasAttribute('async') ? isDone : undefined
}
