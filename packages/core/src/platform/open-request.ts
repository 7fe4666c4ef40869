import { listen, selectAll } from './document'

/** What a site puts on a link or a button by which the visitor changes their mind. */
const OPEN = '[data-omono-action="open-preferences"]'

/**
 * Calls `open` on each click on such an element, also on those that are added later or lie in an open shadow tree. First of
 * all, and whatever becomes of the click: routers stop what would follow `href="#"`, and the visitor still wants to get there.
 */
export function onOpenRequest(open: () => void): void {
  const isOpener = (target: EventTarget) =>
    // A form hides its own methods behind the names of its fields.
    target instanceof Element && Element.prototype.matches.call(target, OPEN)
  listen('click', (event) => event.composedPath().some(isOpener) && open(), document, { capture: true })
}

/** Calls `missing` when the page has loaded, has come to rest, and has no such element. */
export function whenNoWayBack(missing: () => void): void {
  const look = () => setTimeout(() => selectAll(OPEN).length || missing())
  if (document.readyState === 'complete') look()
  else listen('load', look, globalThis as unknown as Window)
}
