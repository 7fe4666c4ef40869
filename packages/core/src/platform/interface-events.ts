import { listen } from './document'

/** Under this name the interface leaves its handler on its root. A symbol, because markup cannot set one. */
const HANDLER = Symbol.for('omono.interface')

/** What a choice is made of, with mouse, keyboard and touch, and what keeps focus where the visitor has put it. */
const TYPES =
  'click change input keydown keyup keypress pointerdown pointerup mousedown mouseup touchstart touchend focusin focusout focus blur cancel close'

const SEEN = /^(?:pointer|mouse|touch)/

/**
 * Gives the events of the interface to the interface, and to nobody else. Optimisers that delay scripts catch a visitor's
 * first click in the capture phase and keep it; so does many a modal with focus and keys. Whoever listens on the window
 * first decides. What the browser does by itself still happens. Test: tests/browser/ui/swallowed-events.test.ts.
 */
export function keepInterfaceEvents(): void {
  // Now: the same optimisers replace these later.
  const { composedPath, stopImmediatePropagation } = Event.prototype
  function route(event: Event) {
    for (const target of composedPath.call(event)) {
      const handle = (target as { [HANDLER]?: (event: Event) => void })[HANDLER]
      if (!handle) continue
      // The page may see that somebody is there, and begin what waits for it; it may not keep the click from following.
      if (SEEN.test(event.type)) event.preventDefault = () => {}
      else stopImmediatePropagation.call(event)
      return handle(event)
    }
  }
  for (const type of TYPES.split(' '))
    listen(type, route, globalThis as unknown as Window, { capture: true, passive: true })
}
