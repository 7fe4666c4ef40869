/** Under this name core finds the handler of our events, so that no listener of the page comes before it. */
const HANDLER = Symbol.for('omono.interface')

/**
 * Has events within `host` handled by their type. Returns what also listens on `host` itself: for a core that does not
 * call the handler, and again after `document.open()`, which removes listeners.
 */
export function handleEvents(
  host: HTMLElement,
  handlers: Record<string, (event: Event) => void>,
): () => void {
  const handle = (event: Event) => handlers[event.type]?.(event)
  Object.assign(host, { [HANDLER]: handle })
  return () => {
    // Close does not bubble.
    for (const type of Object.keys(handlers)) host.addEventListener(type, handle, type === 'close')
  }
}
