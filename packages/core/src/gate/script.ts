import { createScript } from '../platform/document'
import { trust } from '../platform/trusted-types'
import type { Held } from './declared-element'

/** How long the scripts behind a script wait for it, in ms. */
const PATIENCE = 10_000

/** Attributes that a released script keeps. The rest, `on…` and `nonce` among it, is nobody's to pass on. */
const KEPT = /^(id|class|async|defer|crossorigin|integrity|referrerpolicy|fetchpriority|nomodule|data-.+)$/

/** Scripts that we have made: nobody has to be asked about them again. */
export const made = new WeakSet<Node>()

/** Whether a script that is about to run has: true, or false after an error or a long wait. */
export const hasRun = (script: HTMLScriptElement) =>
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
  made.add(script)
  for (const [name, value] of attributes) if (KEPT.test(name)) script.setAttribute(name, value)
  // The property: a policy sent as a header empties the attribute for everybody, and so it must stay.
  if (nonce) script.nonce = nonce
  if (url) script.src = trust('createScriptURL', url)
  return script
}

/**
 * Runs a held script in its place. Changing `type` never starts one: only a fresh element runs, or one that was kept
 * from its address until now. Returns a promise when the scripts behind it must wait.
 */
export function releaseScript({ element, url, release }: Held): Promise<boolean> | undefined {
  const held = element as HTMLScriptElement
  const isSame = url && release
  const attributes = isSame ? [] : [...held.attributes].map(({ name, value }) => [name, value] as const)
  const script = isSame ? held : freshScript(url, attributes, held.nonce)
  const isModule = held.dataset.type === 'module'
  // Every inserted script is async. Were it not, the browser would make it wait for those of other vendors too.
  const isDone = url && !held.hasAttribute('async') ? hasRun(script) : undefined
  if (isSame) {
    release()
    return isDone
  }
  if (isModule) script.type = 'module'
  if (!url) script.text = trust('createScript', held.text)
  // Listeners, onload among them, wait on the element that the author wrote.
  if (url || isModule) {
    for (const type of ['load', 'error'])
      script.addEventListener(type, () => held.dispatchEvent(new Event(type)))
  }
  held.replaceWith(script)
  return isDone
}
