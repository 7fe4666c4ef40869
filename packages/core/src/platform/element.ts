// Taken once, when this module is read: what the page, a polyfill or our own gate puts there later does not change what
// we see. Through the prototype, because a form hides its methods behind the names of its fields.
const [element, node, parent] = (['Element', 'Node', 'DocumentFragment'] as const).map(
  (name) => (globalThis[name]?.prototype ?? {}) as Element & Node & DocumentFragment,
) as unknown as [Element, Node, DocumentFragment]

// biome-ignore lint/suspicious/noExplicitAny: any method
const uncurry = <Args extends any[], Result>(method: ((...args: Args) => Result) | undefined) =>
  (method && Function.prototype.call.bind(method)) as unknown as (self: object, ...args: Args) => Result

export const getAttribute = /* @__PURE__ */ uncurry(element.getAttribute)
export const getAttributeNode = /* @__PURE__ */ uncurry(element.getAttributeNode)
export const setAttribute = /* @__PURE__ */ uncurry(element.setAttribute)
export const setAttributeNS = /* @__PURE__ */ uncurry(element.setAttributeNS)
export const removeAttribute = /* @__PURE__ */ uncurry(element.removeAttribute)
export const hasAttribute = /* @__PURE__ */ uncurry(element.hasAttribute)
export const matches = /* @__PURE__ */ uncurry(element.matches)
export const attachShadow = /* @__PURE__ */ uncurry(element.attachShadow)
export const selectIn = /* @__PURE__ */ uncurry(element.querySelectorAll)
export const selectInFragment = /* @__PURE__ */ uncurry(parent.querySelectorAll)
export const closest = /* @__PURE__ */ uncurry(element.closest as (selector: string) => Element | null)
export const replaceChildrenOfFragment = /* @__PURE__ */ uncurry(parent.replaceChildren)
export const replaceChildren = /* @__PURE__ */ uncurry(element.replaceChildren)
export const replaceChild = /* @__PURE__ */ uncurry(node.replaceChild as (fresh: Node, old: Node) => Node)
export const remove = /* @__PURE__ */ uncurry(element.remove)
export const insertBefore = /* @__PURE__ */ uncurry(node.insertBefore)

const nodeType = Object.getOwnPropertyDescriptor(node, 'nodeType')?.get

/** What kind of node `value` is; undefined for everything else, which is not even looked into. */
export function kindOfNode(value: unknown): number | undefined {
  try {
    // Most calls of frameworks end with null, and what throws costs more than an insertion.
    return value ? nodeType?.call(value) : undefined
  } catch {
    return undefined
  }
}

export const SVG = 'http://www.w3.org/2000/svg'

/** By name: an element of another realm is an instance of that realm's classes. */
export const isScript = (node: Node): node is HTMLScriptElement =>
  (node as Element).localName === 'script' && !isOfMathML(node)

/** Where the names of scripts and style sheets mean nothing. */
export const isOfMathML = (node: Node): boolean =>
  (node as Element).namespaceURI === 'http://www.w3.org/1998/Math/MathML'

/** The attribute that a script is loaded from; SVG has one of its own, perhaps with a prefix. */
export const sourceOfScript = (script: Element): Attr | null =>
  script.namespaceURI === SVG
    ? (getAttributeNode(script, 'href') ?? getAttributeNode(script, 'xlink:href'))
    : getAttributeNode(script, 'src')

/**
 * Takes `element` out and puts it back, which runs a script that has not run, and ends what a frame was loading. `change`
 * happens in between: a frame that loses its address within the page leaves an entry in the history.
 */
export function reinsert(element: Element, change?: () => void): void {
  const { parentNode, nextSibling } = element
  if (parentNode) remove(element)
  try {
    change?.()
  } finally {
    if (parentNode) insertBefore(parentNode, element, nextSibling)
  }
}
