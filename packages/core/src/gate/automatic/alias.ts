import { attempt } from '../../model/attempt'
import type { Alias } from '../../types'
import { isScript } from './unmarked'

/** Writes our own marks beside those of another consent manager. From there on the element is a declared one. */
export function applyAliases(element: HTMLElement, aliases: readonly Alias[]): void {
  if (element.dataset.vendor || element.dataset.category) return
  for (const { selector, attribute, meanings, source = 'data-src' } of aliases) {
    // A selector of the site's own may be no selector.
    if (!attempt(() => element.matches(selector))) continue
    const words = (element.getAttribute(attribute) ?? '').split(/[\s,]+/)
    const categories = words.flatMap((word) => (Object.hasOwn(meanings, word) ? [meanings[word]] : []))
    if (!categories.length) continue
    const address = element.getAttribute(source)
    if (address) element.setAttribute(element.localName === 'link' ? 'data-href' : 'data-src', address)
    if (isScript(element)) {
      if (/module/.test(element.type)) element.setAttribute('data-type', 'module')
      element.type = 'text/plain'
    }
    element.setAttribute('data-category', categories.join(' '))
    return
  }
}
