import { attempt } from '../../model/attempt'
import { isScript } from './unmarked'

/** Elements that load or run something. */
export const LOADING =
  'script,style,link,img,source,iframe,frame,embed,object,video,audio,track,input[src],image,use,feImage'

/** And what any element may have. */
const MARKUP = LOADING + ',[ping],[background],[style*="//"]'

/** The elements in `node`, itself among them, that match. Markup must not hide a form's methods from us. */
export function findIn(node: Node, selector: string): HTMLElement[] {
  if (node.nodeType === Node.TEXT_NODE) return []
  const isFragment = node.nodeType === Node.DOCUMENT_FRAGMENT_NODE
  const { matches } = Element.prototype
  const { querySelectorAll } = (isFragment ? DocumentFragment : Element).prototype
  const found = attempt(() => [
    ...(!isFragment && matches.call(node, selector) ? [node] : []),
    ...querySelectorAll.call(node, selector),
  ])
  return (found ?? []) as HTMLElement[]
}

export interface Watch {
  /** Tells now of what has come since the browser last found the time. */
  flush(): void
  /** Looks into `root` as well: what is in a shadow tree is not seen from outside. */
  observe(root: Node): void
}

/**
 * Tells of every element that comes into the page and loads something. The parser stops for this in front of each
 * script that it has read. https://html.spec.whatwg.org/#parsing-main-incdata
 */
export function watch(onAdded: (element: HTMLElement) => void): Watch {
  const observer = new MutationObserver(see)

  function see(records: readonly MutationRecord[]) {
    for (const { target, addedNodes } of records) {
      // A script that comes in pieces is looked at again with each of them.
      const script = [target, target.parentNode].find((node) => node && isScript(node)) as HTMLElement
      for (const element of [
        ...(script ? [script] : []),
        ...[...addedNodes].flatMap((node) => findIn(node, MARKUP)),
      ]) {
        onAdded(element)
        if (isScript(element) && document.readyState === 'loading')
          observer.observe(element, { childList: true, characterData: true, subtree: true })
      }
    }
  }

  const observe = (root: Node) => observer.observe(root, { childList: true, subtree: true })
  observe(document)
  return { flush: () => see(observer.takeRecords()), observe }
}
