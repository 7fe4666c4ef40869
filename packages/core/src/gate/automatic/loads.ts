/** Attributes that make an element load something, and those of a link that tell somebody of a click. */
export const LOADS = /^(src|srcset|href|xlink:href|data|poster|imagesrcset|srcdoc|ping|background|style)$/i

/** Relations of a `<link>` for which something is loaded, or a connection opened. */
const LOADED = /stylesheet|icon|pre|manifest|dns/i

/** By name: an element of another realm is an instance of that realm's classes. */
export const isScript = (node: Node): node is HTMLScriptElement => (node as Element).localName === 'script'

/** Whether the browser, and not the visitor, follows the attribute. */
export function isLoaded(element: Element, name: string): boolean {
  const { localName } = element
  if (!/href$/.test(name)) return true
  return localName === 'link'
    ? LOADED.test((element as HTMLLinkElement).rel)
    : !/^(a|area|base)$/.test(localName)
}

/** A frame has begun to load when the parser has read its tag. That ends where the frame leaves the page. */
export function stopFrame(frame: Element): void {
  const { parentNode, nextSibling } = frame
  if (!frame.isConnected || !/^i?frame$/.test(frame.localName)) return
  frame.remove()
  parentNode?.insertBefore(frame, nextSibling)
}
