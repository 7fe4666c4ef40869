import { attempt } from '../../model/attempt'
import { kindOfNode } from '../../platform/element'
import { type Before, ownerOf, replaceAccessor, replaceMethod } from '../../platform/replace'
import { collect } from '../find'

/** Methods that bring nodes into a tree, and who has them. */
const INSERTIONS =
  'appendChild insertBefore replaceChild append prepend replaceChildren before after replaceWith ' +
  'insertAdjacentElement insertNode surroundContents'
const PARENTS = 'Node Element Document DocumentFragment CharacterData DocumentType Range'
/** Properties that put the node that they are given into the page. */
const PROPERTIES = [
  ['Document', 'body'],
  ['HTMLTableElement', 'caption'],
  ['HTMLTableElement', 'tHead'],
  ['HTMLTableElement', 'tFoot'],
] as const

export interface Insertion {
  /** What loads when a script inserts it, and what a parser may have made, as selectors. */
  readonly selector: string
  readonly parsed: string
  /** Judges an element that is about to come into the page. */
  hold(element: Element): void
  /** An element has been inserted. */
  inserted(element: HTMLElement): void
  /** The text of a script or of a style sheet is about to become `text`. */
  judgeText(element: Element, text: string): void
}

const NONE: readonly HTMLElement[] = []

/** Every way in which a script brings an element into the page. */
export function interceptInsertion(
  realm: object,
  { selector, parsed, hold, inserted, judgeText }: Insertion,
): void {
  /**
   * What loads in the nodes that are about to come to `parent`. Nodes of this document have been judged when they got
   * their addresses; only what waits for the page is judged here, and only where it meets the page, for each of many
   * levels inserts what has been inserted before. Those of another document may have come from a parser.
   */
  function judge(parent: Node | undefined, nodes: readonly unknown[]): readonly HTMLElement[] {
    const document = parent?.ownerDocument ?? parent
    const isSeen = !parent || parent.isConnected
    let found: HTMLElement[] | undefined
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index] as Node
      if (typeof node !== 'object' || !kindOfNode(node)) continue
      const isForeign = !!document && node.ownerDocument !== document
      if (isForeign || isSeen) collect(node, isForeign ? parsed : selector, (found ??= []), !isForeign)
    }
    found?.forEach(hold)
    return found ?? NONE
  }

  const before: Before = (self, args, native) => {
    const isRange = !kindOfNode(self)
    const { localName } = self
    if (localName === 'script' || localName === 'style')
      judgeText(self, [self, ...args].map((part) => part?.textContent ?? part ?? '').join(''))
    const found = judge(isRange ? undefined : self, args)
    if (!found.length) return undefined
    return () => {
      const result = native.apply(self, args)
      for (const element of found) attempt(() => inserted(element))
      return result
    }
  }
  for (const owner of PARENTS.split(' '))
    for (const name of INSERTIONS.split(' ')) replaceMethod(ownerOf(realm, owner), name, before)
  for (const [owner, name] of PROPERTIES) replaceAccessor(ownerOf(realm, owner), name, 'set', before)

  replaceMethod(ownerOf(realm, 'Document'), 'importNode', undefined, (_, __, node) => {
    const found: HTMLElement[] = []
    collect(node, parsed, found, false)
    found.forEach(hold)
  })
  replaceMethod(ownerOf(realm, 'Document'), 'adoptNode', (self, args) => void judge(self, args))
}
