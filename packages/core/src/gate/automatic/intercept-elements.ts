import { type Fn, ownerOf, wrap, wrapSetter } from '../../platform/wrap'
import { LOADS, type Unmarked } from './unmarked'
import { findIn, LOADING } from './watch'

/** Elements whose properties make them load something. */
const ELEMENTS = 'Script Image IFrame Frame Link Source Media Video Track Embed Object Input'
const PROPERTIES = 'src srcset href imageSrcset data poster srcdoc'

/** Methods that bring nodes into a tree, and who has them. */
const INSERTIONS =
  'appendChild insertBefore replaceChild append prepend replaceChildren before after replaceWith ' +
  'insertAdjacentElement insertNode surroundContents'
const PARENTS = 'Node Element Document DocumentFragment CharacterData DocumentType Range'

const LOADS_HERE =
  /^(script|style|link|img|source|i?frame|embed|object|video|audio|track|input|image|use|feImage)$/

/** Every way in which a script gives an element an address, or brings an element with one into the page. */
export function interceptElements(
  realm: object,
  { hold, withhold }: Unmarked,
  enter: (frame: Element) => void,
  observe: (root: Node) => void,
): void {
  for (const name of ELEMENTS.split(' ')) {
    for (const property of PROPERTIES.split(' ')) {
      wrapSetter(
        ownerOf(realm, `HTML${name}Element`),
        property,
        (native) =>
          function (value) {
            if (!withhold(this, property, value)) native.call(this, value)
          },
      )
    }
  }

  const element = ownerOf(realm, 'Element')
  wrap(
    element,
    'setAttribute',
    (native): Fn =>
      function (name, value) {
        if (!(LOADS.test(name) && withhold(this, name, value))) native.call(this, name, value)
      },
  )
  wrap(
    element,
    'setAttributeNS',
    (native): Fn =>
      function (namespace, name, value) {
        if (!(LOADS.test(name) && withhold(this, name, value))) native.call(this, namespace, name, value)
      },
  )
  wrapSetter(
    ownerOf(realm, 'Attr'),
    'value',
    (native) =>
      function (value) {
        const { ownerElement, name } = this
        if (!(ownerElement && LOADS.test(name) && withhold(ownerElement, name, value)))
          native.call(this, value)
      },
  )
  // Nobody is asked before these: what they set is taken back before anything is loaded for it.
  const takeBack = (native: Fn): Fn =>
    function (attribute) {
      const result = native.call(this, attribute)
      if (LOADS.test(attribute.name) && attribute.ownerElement) hold(attribute.ownerElement)
      return result
    }
  for (const name of ['setAttributeNode', 'setAttributeNodeNS']) wrap(element, name, takeBack)
  for (const name of ['setNamedItem', 'setNamedItemNS']) wrap(ownerOf(realm, 'NamedNodeMap'), name, takeBack)

  /** What loads in the nodes that are about to be inserted. A plain element costs two looks. */
  function holdIn(nodes: readonly unknown[]): HTMLElement[] {
    let found: HTMLElement[] = []
    for (const node of nodes as Element[]) {
      if (node?.firstElementChild || LOADS_HERE.test(node?.localName))
        found = [...found, ...findIn(node, LOADING)]
    }
    found.forEach(hold)
    return found
  }
  for (const parent of PARENTS.split(' ')) {
    for (const name of INSERTIONS.split(' ')) {
      wrap(
        ownerOf(realm, parent),
        name,
        (native): Fn =>
          function (...nodes) {
            const found = holdIn(nodes)
            const result = native.apply(this, nodes)
            if (found.length) found.forEach(enter)
            return result
          },
      )
    }
  }
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
