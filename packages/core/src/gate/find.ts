import { attempt } from '../model/attempt'
import { LOADING_WHEN_INSERTED } from '../model/loading'
import { hasAttribute, matches, selectIn, selectInFragment } from '../platform/element'

const names = new Set(LOADING_WHEN_INSERTED)

/**
 * Adds what `selector` selects of `node` and of what is in it. `isMade`: a script has made it, so only elements that load
 * when they are inserted, or have marks, are wanted. Most nodes of a page cost no more than a look.
 */
export function collect(node: Node, selector: string, found: HTMLElement[], isMade: boolean): void {
  const { nodeType, firstChild } = node
  if (nodeType !== 1 && nodeType !== 11) return
  const isElement = nodeType === 1
  if (isMade && !firstChild && isElement) {
    const { localName } = node as Element
    if (!names.has(localName) && !hasAttribute(node, 'data-vendor') && !hasAttribute(node, 'data-category'))
      return
  }
  attempt(() => {
    if (isElement && matches(node, selector)) found.push(node as HTMLElement)
    if (!firstChild) return
    // By index: a page that inserts much pays for each iterator.
    const inside = (isElement ? selectIn : selectInFragment)(node, selector)
    for (let index = 0; index < inside.length; index += 1) found.push(inside[index] as HTMLElement)
  })
}

/** The open shadow trees in `node`, however deep: those that markup declares fire no mutation record. */
export function shadowRootsIn(node: Node): ShadowRoot[] {
  const { shadowRoot } = node as Element
  const inside = (root: ParentNode) =>
    [...root.querySelectorAll('*')].flatMap((host) => host.shadowRoot ?? [])
  const found = shadowRoot ? [shadowRoot] : []
  for (const root of found) found.push(...inside(root))
  return found
}
