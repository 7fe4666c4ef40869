import { type Finding, quote } from './finding'
import { findSteering } from './steering'

const textOf = (element: Element | null) => element?.textContent?.trim() ?? ''

/** Whether the words of a layer say what there is to choose, and nothing that speaks for one answer. */
export function checkWords(layer: Element): Finding[] {
  const found: Finding[] = []
  const tell = (element: Element, message: string) => found.push({ rule: 'C-25', element, message })
  const { lang = '' } = layer.closest<HTMLElement>('[lang]') ?? {}
  const labels = new Map<string, Element>()
  for (const place of ['reject', 'accept'] as const) {
    const choice = layer.querySelector(`[data-omono-action=${place}-all]`)
    if (!choice) continue
    const label = textOf(choice)
    const steering = findSteering(label, place, lang)
    if (!label) tell(choice, `The button that would ${place} has no words. Say what it does.`)
    else if (labels.has(label))
      tell(choice, `Both choices are called ${quote(choice)}. Give each a name of its own.`)
    else if (steering)
      tell(choice, `${quote(choice)} steers by “${steering}”. Say what the button does, and nothing else.`)
    labels.set(label, choice)
  }
  for (const element of layer.querySelectorAll('h1, h2, h3, h4, h5, h6, .omono-body p')) {
    const steering = findSteering(textOf(element), 'text', lang)
    if (steering)
      tell(
        element,
        `${quote(element)} steers by “${steering}”. Say what is asked, and leave the answer open.`,
      )
  }
  return found
}
