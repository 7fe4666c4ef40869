import { listen, selectAll } from './document'

/** What a site puts on a link or a button by which the visitor changes their mind. */
const OPEN = '[data-omono-action="open-preferences"]'

/** Calls `open` on each click on such an element, also on those that are added later. */
export function onOpenRequest(open: () => void): void {
  listen('click', ({ target, defaultPrevented }) => {
    // A form hides its own methods behind the names of its fields.
    if (!defaultPrevented && target instanceof Element && Element.prototype.closest.call(target, OPEN)) open()
  })
}

/** Calls `missing` when the page has loaded, has come to rest, and has no such element. */
export function whenNoWayBack(missing: () => void): void {
  const look = () => setTimeout(() => selectAll(OPEN).length || missing())
  if (document.readyState === 'complete') look()
  else addEventListener('load', look)
}
