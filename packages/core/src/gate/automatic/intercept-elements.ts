import { LOADING } from '../../model/loading'
import { getAttributeNode, isScript, kindOfNode, SVG } from '../../platform/element'
import { type Before, ownerOf, readText, replaceAccessor, replaceMethod } from '../../platform/replace'
import { isTrusted } from '../../platform/trusted-types'
import { mayLoad, type Unmarked } from './unmarked'

type Realm = Window & typeof globalThis

/** Attributes whose property has a name of its own. */
const PROPERTIES: Readonly<Record<string, string>> = {
  imagesrcset: 'imageSrcset',
  attributionsrc: 'attributionSrc',
}

/** Where `element` has the property from. */
function ownerOfProperty(element: Element, property: string): object | undefined {
  let owner: object | null = element
  while (owner && !Object.hasOwn(owner, property)) owner = Object.getPrototypeOf(owner)
  return owner ?? undefined
}

/** Every way in which a script gives an element an address, or takes it away. */
export function interceptElements(
  realm: Realm,
  { hold, judge, forget, judgeText }: Unmarked,
  later: (element: HTMLElement) => void,
): void {
  const { document } = realm
  const element = ownerOf(realm, 'Element')

  /** The setter of the attribute `name`. */
  const setter =
    (name: string): Before =>
    (self, args, native) =>
      judge(self, name, readText(args, 0, isTrusted), (target) => native.apply(target, args))
  // Some have it from one and the same prototype.
  const done = new Map<object | undefined, Set<string>>()
  for (const [kind, names] of Object.entries(LOADING))
    for (const name of [...names, ...(kind === 'script' ? ['type'] : kind === 'link' ? ['rel'] : [])]) {
      const property = PROPERTIES[name] ?? name
      const owner = ownerOfProperty(document.createElement(kind), property)
      const known = done.get(owner) ?? new Set()
      done.set(owner, known)
      if (known.has(property)) continue
      known.add(property)
      replaceAccessor(owner, property, 'set', setter(name), kind === 'script' ? later : undefined)
    }
  replaceAccessor(ownerOf(realm, 'HTMLBodyElement'), 'background', 'set', setter('background'))

  // SVG has its addresses in objects of their own, which do not tell whose they are.
  const owners = new WeakMap<object, Element>()
  for (const kind of ['script', 'image', 'use', 'feImage'])
    replaceAccessor(
      ownerOfProperty(document.createElementNS(SVG, kind), 'href'),
      'href',
      'get',
      undefined,
      (self, _, value) => owners.set(value, self),
    )
  replaceAccessor(ownerOf(realm, 'SVGAnimatedString'), 'baseVal', 'set', (self, args) => {
    const owner = owners.get(self)
    const text = readText(args, 0, isTrusted)
    return owner && judge(owner, 'href', text, (target) => target.setAttribute('href', text))
  })

  const isRelevant = (name: unknown) => mayLoad(name) || name === 'type' || name === 'rel'
  const setAttribute =
    (position: number): Before =>
    (self, args, native) => {
      const name = args[position]
      if (typeof name === 'string' && !isRelevant(name)) return undefined
      const given = readText(args, position, isTrusted)
      return isRelevant(given)
        ? judge(self, given, readText(args, position + 1, isTrusted), (target) => native.apply(target, args))
        : undefined
    }
  const afterAttribute = (self: HTMLElement) => {
    if (isScript(self)) later(self)
  }
  replaceMethod(element, 'setAttribute', setAttribute(0), afterAttribute)
  replaceMethod(element, 'setAttributeNS', setAttribute(1), afterAttribute)

  /** The script or the style sheet whose text is that of `node`. */
  const sheetOf = (node: Node): Element | undefined => {
    const { nodeType } = node
    const element = nodeType === 1 ? (node as Element) : nodeType === 3 ? node.parentNode : undefined
    const { localName } = (element ?? {}) as Element
    return localName === 'script' || localName === 'style' ? (element as Element) : undefined
  }
  const value: Before = (self, args) => {
    const { ownerElement, name, namespaceURI } = self as Attr
    if (!ownerElement || !isRelevant(name)) return undefined
    const text = readText(args, 0, isTrusted)
    return judge(ownerElement, name, text, (target) => target.setAttributeNS(namespaceURI, name, text))
  }
  const text: Before = (self, args, native) => {
    const sheet = sheetOf(self)
    if (sheet) judgeText(sheet, readText(args, 0, isTrusted))
    return self.nodeType === 2 ? value(self, args, native) : undefined
  }
  /** The last argument is the text that comes to what is there. */
  const more: Before = (self, args) => {
    const sheet = sheetOf(self)
    if (sheet) judgeText(sheet, sheet.textContent + readText(args, args.length - 1, isTrusted))
  }
  const data = ownerOf(realm, 'CharacterData')
  replaceAccessor(ownerOf(realm, 'Attr'), 'value', 'set', value)
  for (const [owner, name] of [
    [ownerOf(realm, 'Node'), 'nodeValue'],
    [ownerOf(realm, 'Node'), 'textContent'],
    [ownerOf(realm, 'HTMLElement'), 'innerText'],
    [ownerOf(realm, 'HTMLScriptElement'), 'text'],
    [ownerOf(realm, 'HTMLScriptElement'), 'textContent'],
    [ownerOf(realm, 'HTMLScriptElement'), 'innerText'],
  ] as const)
    replaceAccessor(owner, name, 'set', text)
  replaceAccessor(data, 'data', 'set', more)
  for (const name of ['appendData', 'insertData', 'replaceData']) replaceMethod(data, name, more)

  const map = ownerOf(realm, 'NamedNodeMap')
  // A map of attributes does not tell whose it is, but each attribute in it does.
  const elementOf = (self: Element | NamedNodeMap) =>
    ('localName' in self ? self : self[0]?.ownerElement) as Element | undefined
  const node: Before = (self, [attribute]) => {
    const owner = elementOf(self)
    if (!owner || kindOfNode(attribute) !== 2 || !isRelevant(attribute.name)) return undefined
    const { name, namespaceURI, value } = attribute as Attr
    const instead = judge(owner, name, value, (target) => target.setAttributeNS(namespaceURI, name, value))
    return (
      instead &&
      (() => {
        const before = getAttributeNode(owner, name)
        instead()
        return before
      })
    )
  }
  const afterNode = (_: unknown, [attribute]: unknown[]) => {
    const { ownerElement } = attribute as Attr
    // A map without attributes did not tell whose it is.
    if (ownerElement) hold(ownerElement)
    if (ownerElement && isScript(ownerElement)) later(ownerElement)
  }

  // What is taken away does not come back with a grant.
  const gone =
    (position: number): Before =>
    (self, args) => {
      const name = readText(args, position, isTrusted)
      const owner = elementOf(self)
      if (owner && isRelevant(name)) forget(owner, name)
    }
  for (const suffix of ['', 'NS']) {
    replaceMethod(element, 'setAttributeNode' + suffix, node, afterNode)
    replaceMethod(map, 'setNamedItem' + suffix, node, afterNode)
    replaceMethod(element, 'removeAttribute' + suffix, gone(+!!suffix))
    replaceMethod(map, 'removeNamedItem' + suffix, gone(+!!suffix))
  }
  replaceMethod(element, 'removeAttributeNode', (self, [attribute]) => {
    if (kindOfNode(attribute) === 2) forget(self, attribute.name)
  })
  replaceMethod(element, 'toggleAttribute', (self, args) => {
    const name = readText(args, 0, isTrusted)
    return isRelevant(name) && forget(self, name) && !args[1] ? () => false : undefined
  })
}
