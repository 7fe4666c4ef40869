import { attempt } from './model/attempt'
import { policyFor } from './model/content-security-policy'
import { createMeta, listen, selectAll } from './platform/document'
import type { Strict, Vendor } from './types'

/**
 * Strict mode: the browser itself refuses whatever is not the site's own, allowed, or granted. No policy can be lifted from
 * a living document or made wider: that takes a new one, for which the page is reloaded: at once where the decision was
 * made in this tab, and in another when it is next shown, for somebody may be writing in it. A narrower one takes effect at
 * once, beside the one before.
 *
 * @example
 * automaticGate({ strict, allow: ['cdn.example.com'] })
 */
export const strict: Strict = (allow, reload) => {
  let inside: readonly Vendor[] | undefined
  let isDue = false
  const reloadLater = () => {
    if (!isDue) listen('visibilitychange', () => document.visibilityState === 'visible' && reload())
    isDue = true
  }
  // Firefox remembers of a frame that was refused that it was empty, across the reload.
  addEventListener('load', () => {
    for (const frame of selectAll('iframe[src^="http"]') as NodeListOf<HTMLIFrameElement>) {
      const isOther = !frame.src.startsWith(location.origin)
      if (isOther && attempt(() => frame.contentWindow?.location.href === 'about:blank'))
        frame.setAttribute('src', frame.src)
    }
  })
  return (granted, isOwn) => {
    const before = inside ?? granted
    if (granted.some((vendor) => !before.includes(vendor))) return isOwn ? reload() : reloadLater()
    if (inside && granted.length === before.length) return
    inside = granted
    const meta = createMeta()
    meta.httpEquiv = 'Content-Security-Policy'
    meta.content = policyFor(granted, allow)
    selectAll('head')[0]?.append(meta)
  }
}
