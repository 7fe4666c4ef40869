import { CLEAR, type Color, contrastOf, layOver, readColor, WHITE } from './contrast'

/** Whether our own motion is still on its way: then nothing is as faint and where it will be. */
export const isEntering = (element: Element) =>
  element.getAnimations?.().some((animation) => (animation as CSSAnimation).animationName === 'omono-enter')

/** Everything around `element` that changes how it looks, the outermost first. Nothing does so from outside a dialog. */
export function chainOf(element: Element): Element[] {
  const chain: Element[] = []
  for (let next: Element | null = element; next; next = next.parentElement) {
    chain.unshift(next)
    if (next.matches('dialog[open]')) break
  }
  return chain
}

/** How opaque the element is by its own style. */
export function opacityOf(element: Element): number {
  if (isEntering(element)) return 1
  const { opacity, filter } = getComputedStyle(element)
  const filters = [...filter.matchAll(/opacity\(([\d.]+)(%?)\)/g)]
  return filters.reduce(
    (all, [, value, percent]) => all * (Number(value) / (percent ? 100 : 1)),
    Number(opacity || 1),
  )
}

const groundOf = (element: Element) =>
  readColor(getComputedStyle(element).backgroundColor, element.ownerDocument)

/** What is seen of `ink` on the innermost of `chain` or, without any, of the innermost itself. */
function see([element, ...inner]: readonly Element[], under: Color, ink: Color = CLEAR): Color {
  if (!element) return layOver(ink, under)
  return layOver(see(inner, layOver(groundOf(element), under), ink), under, opacityOf(element))
}

/** How something stands out. */
export interface Contrasts {
  /** Its text from what it is filled with. */
  readonly text: number
  /** Its fill from the card that it is on, and its edge from it. */
  readonly fill: number
  readonly edge: number
}

/** What is measured of `element`, which is in `card`. Behind a card that lets something through is the colour of the page. */
export function measureContrasts(element: Element, card: Element): Contrasts {
  const page = element.ownerDocument
  const style = getComputedStyle(element)
  const chain = chainOf(element)
  const under = page.body ? layOver(groundOf(page.body), WHITE) : WHITE
  const ground = see(chainOf(card), under)
  const fill = see(chain, under)
  const read = (property: string) =>
    readColor(style.getPropertyValue(property) || style.color, element.ownerDocument)
  return {
    text: contrastOf(see(chain, under, read('-webkit-text-fill-color')), fill),
    fill: contrastOf(fill, ground),
    edge: contrastOf(see(chain, under, read('border-top-color')), ground),
  }
}
