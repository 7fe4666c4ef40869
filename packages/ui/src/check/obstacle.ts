/** Whether there is a layout at all: test environments without one measure nothing. */
export const isLaidOut = (page: Document) => page.documentElement.getBoundingClientRect().width > 0

/** Whether the element takes up room and shows itself. */
export function isDrawn(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible'
}

/** Where something is looked for: shares of its width and height, clear of round corners. */
const POINTS = [
  [0.5, 0.5],
  [0.1, 0.5],
  [0.9, 0.5],
  [0.5, 0.15],
  [0.5, 0.85],
] as const

const name = ({ localName, id }: Element) => `<${localName}${id && ` id="${id}"`}>`

/** What keeps a visitor from seeing all of `element` where it is, and clicking it. Nothing where nothing does. */
export function findObstacle(element: Element): string | undefined {
  const { ownerDocument } = element
  const { innerWidth = 0, innerHeight = 0 } = ownerDocument.defaultView ?? {}
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1) {
    const sides = [left, right, top, bottom].map(Math.round)
    return `reaches from ${sides[0]} to ${sides[1]} and from ${sides[2]} to ${sides[3]} in a window of ${innerWidth} by ${innerHeight}`
  }
  const tree = element.getRootNode() as Document | ShadowRoot
  for (const [x, y] of POINTS) {
    const hit = tree.elementFromPoint(left + width * x, top + height * y)
    // A dialog of the page is over everything, and goes.
    if (!hit || element.contains(hit) || hit.closest('dialog[open]:not([data-omono])')) continue
    return hit.contains(element) ? `is cut off within ${name(hit)}` : `lies under ${name(hit)}`
  }
  return undefined
}
