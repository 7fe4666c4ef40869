import { type Fn, ownerOf, wrap, wrapSetter } from '../../platform/wrap'
import type { Unmarked } from './unmarked'
import { findIn, NONE } from './watch'

/** Elements whose properties make them load something. */
const ELEMENTS = 'Script Image IFrame Frame Link Source Media Video Track Embed Object Input'
const PROPERTIES = 'src srcset href imageSrcset data poster srcdoc'

/** Methods that bring nodes into a tree, and who has them. */
const INSERTIONS =
  'appendChild insertBefore replaceChild append prepend replaceChildren before after replaceWith ' +
  'insertAdjacentElement insertNode surroundContents'
const PARENTS = 'Node Element Document DocumentFragment CharacterData DocumentType Range'

/** Every way in which a script gives an element an address, or brings an element with one into the page. */
export function interceptElements(
  realm: object,
  { hold, withhold }: Unmarked,
  enter: (frame: Element) => void,
  observe: (root: Node) => void,
): void {
  const set = (name: string, property: string) =>
    wrapSetter(
      ownerOf(realm, `HTML${name}Element`),
      property,
      (native) =>
        function (value) {
          if (!withhold(this, property, value)) native.call(this, value)
        },
    )
  for (const name of ['Anchor', 'Area']) set(name, 'ping')
  for (const name of ELEMENTS.split(' ')) for (const property of PROPERTIES.split(' ')) set(name, property)

  const element = ownerOf(realm, 'Element')
  wrap(
    element,
    'setAttribute',
    (native): Fn =>
      function (name, value) {
        if (!withhold(this, name, value)) native.call(this, name, value)
      },
  )
  wrap(
    element,
    'setAttributeNS',
    (native): Fn =>
      function (namespace, name, value) {
        if (!withhold(this, name, value)) native.call(this, namespace, name, value)
      },
  )
  wrapSetter(
    ownerOf(realm, 'Attr'),
    'value',
    (native) =>
      function (value) {
        const { ownerElement, name } = this
        if (!(ownerElement && withhold(ownerElement, name, value))) native.call(this, value)
      },
  )
  // A map of attributes does not tell whose it is, but each attribute in it does.
  const judged = (native: Fn): Fn =>
    function (attribute) {
      const owner = 'localName' in this ? this : this[0]?.ownerElement
      const { name, value } = attribute
      if (owner && withhold(owner, name, value)) return null
      const result = native.call(this, attribute)
      if (!owner) hold(attribute.ownerElement)
      return result
    }
  for (const name of ['setAttributeNode', 'setAttributeNodeNS']) wrap(element, name, judged)
  for (const name of ['setNamedItem', 'setNamedItemNS']) wrap(ownerOf(realm, 'NamedNodeMap'), name, judged)

  /** What loads in the nodes that are about to be inserted. */
  function holdIn(nodes: readonly unknown[]): readonly HTMLElement[] {
    let all: readonly HTMLElement[] = NONE
    for (const node of nodes) {
      const found = typeof node === 'object' && node ? findIn(node as Node) : NONE
      if (found.length) all = [...all, ...found]
    }
    if (all.length) all.forEach(hold)
    return all
  }
  const holding = (native: Fn): Fn =>
    function (...nodes) {
      const found = holdIn(nodes)
      const result = native.apply(this, nodes)
      if (found.length) found.forEach(enter)
      return result
    }
  for (const parent of PARENTS.split(' '))
    for (const name of INSERTIONS.split(' ')) wrap(ownerOf(realm, parent), name, holding)
  wrap(
    ownerOf(realm, 'Document'),
    'importNode',
    (native): Fn =>
      function (...args) {
        const node = native.apply(this, args)
        holdIn([node])
        return node
      },
  )
  wrap(
    element,
    'attachShadow',
    (native): Fn =>
      function (init) {
        const root = native.call(this, init)
        observe(root)
        return root
      },
  )
}
