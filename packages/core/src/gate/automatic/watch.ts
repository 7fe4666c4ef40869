import { attempt } from '../../model/attempt'
import { isScript } from './loads'

/** Elements that load or run something, and the policy that only scanners may find. */
export const LOADING =
  'script,style,link,img,source,iframe,frame,embed,object,video,audio,track,input[src],image,use,feImage,' +
  'meta[data-omono=phantom]'
const LOADS_BY_NAME =
  /^(script|style|link|img|source|i?frame|embed|object|video|audio|track|input|image|use|feImage|meta)$/

/** And what any element of the markup may have. */
const MARKUP = LOADING + ',[ping],[background],[style*="//"]'

export const NONE: readonly HTMLElement[] = []

/**
 * The elements in `node`, itself among them, that load something. Most nodes cost a look. Markup must not hide a form's
 * methods from us: they are those of the prototype.
 */
export function findIn(node: Node, isMarkup?: boolean): readonly HTMLElement[] {
  const { localName } = node as Element
  const isFragment = !localName && node.nodeType === Node.DOCUMENT_FRAGMENT_NODE
  if (!localName && !isFragment) return NONE
  if (!isMarkup && !isFragment && !LOADS_BY_NAME.test(localName) && !(node as Element).firstElementChild)
    return NONE
  const selector = isMarkup ? MARKUP : LOADING
  const { matches } = Element.prototype
  const { querySelectorAll } = (isFragment ? DocumentFragment : Element).prototype
  const found = attempt(() => [
    ...(!isFragment && matches.call(node, selector) ? [node] : []),
    ...querySelectorAll.call(node, selector),
  ])
  return (found as HTMLElement[]) ?? NONE
}

export interface Watch {
  /** Everything in `records` that loads something, once `onAdded` has been told of it. */
  see(records: readonly MutationRecord[]): HTMLElement[]
  /** Looks into `root` as well: what is in a shadow tree is not seen from outside. */
  observe(root: Node): void
}

/**
 * Tells of every element that comes into the page and loads something. The parser stops for this in front of each
 * script that it has read. https://html.spec.whatwg.org/#parsing-main-incdata
 */
export function createWatch(observer: MutationObserver, onAdded: (element: HTMLElement) => void): Watch {
  const observe = (root: Node) => observer.observe(root, { childList: true, subtree: true })

  function look(node: Node, isMarkup: boolean, all: HTMLElement[]) {
    for (const element of findIn(node, isMarkup)) {
      attempt(() => onAdded(element))
      all.push(element)
      if (isMarkup && isScript(element))
        observer.observe(element, { childList: true, characterData: true, subtree: true })
    }
    // A tree that the markup declares is filled without a word to anybody.
    const { shadowRoot } = node as Element
    if (!isMarkup || !shadowRoot) return
    observe(shadowRoot)
    look(shadowRoot, isMarkup, all)
  }

  return {
    observe,
    see(records) {
      const all: HTMLElement[] = []
      // Scripts have to pass the methods that insert; what these do not see is what a parser inserts.
      const isMarkup = document.readyState === 'loading'
      for (const { target, addedNodes, type } of records) {
        // A script that comes in pieces is looked at again with each of them.
        const script = type === 'characterData' ? target.parentNode : target
        if (script && isScript(script)) attempt(() => onAdded(script))
        // By index: a page that inserts much pays for each iterator.
        for (let index = 0; index < addedNodes.length; index += 1)
          look(addedNodes[index] as Node, isMarkup, all)
      }
      return all
    },
  }
}
