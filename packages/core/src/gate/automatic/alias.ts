import { attempt } from '../../model/attempt'
import { isScript } from '../../platform/element'
import type { Alias } from '../../types'

/** Writes our own marks beside those of another consent manager. From there on the element is a declared one. */
export function applyAliases(element: HTMLElement, aliases: readonly Alias[]): void {
  if (element.dataset.vendor || element.dataset.category) return
  for (const { selector, attribute, meanings, source = 'data-src' } of aliases) {
    // A selector of the site's own may be no selector.
    if (!attempt(() => element.matches(selector))) continue
    const words = (element.getAttribute(attribute) ?? '').split(/[\s,]+/)
    const known = words.filter((word) => Object.keys(meanings).includes(word))
    // A class stands among others. Any other word that is not understood may ask for more.
    if (!known.length || (attribute !== 'class' && known.length < words.length)) continue
    const categories = known.map((word) => meanings[word])
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
