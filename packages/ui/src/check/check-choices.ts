import { chainOf, isEntering, measureContrasts, opacityOf } from './colors'
import { type Finding, quote } from './finding'
import { findObstacle, isDrawn } from './obstacle'

/** What could make one of the two weaker or stronger than the other. */
const STYLE =
  /* @__PURE__ */ 'font-family font-size font-weight font-style line-height letter-spacing text-transform text-indent text-decoration-line text-shadow padding-top padding-right padding-bottom padding-left border-top-width border-right-width border-bottom-width border-left-width border-top-style border-top-left-radius border-top-right-radius border-bottom-right-radius border-bottom-left-radius background-image mask-image mix-blend-mode animation-name cursor'.split(
    ' ',
  )

/** Filters that leave nothing of a contrast that could be measured. */
const BLINDING = /blur|brightness|contrast|url/

/** How far two contrasts with the card may be from one another. */
const NEAR = 0.1

type Values = Readonly<Record<string, string>>

const ratio = (value: number) => `${value.toFixed(1)}:1`

/** Colours are the visitor's, not the page's. */
const isForced = (page: Document) => page.defaultView?.matchMedia('(forced-colors: active)').matches

function lookOf(choice: Element, layer: Element): Values {
  const style = getComputedStyle(choice)
  const own = chainOf(choice).filter((element) => layer !== element && layer.contains(element))
  const marks = ['::before', '::after'].map((part) => [part, getComputedStyle(choice, part).content])
  return {
    height: `${Math.round(choice.getBoundingClientRect().height)}px`,
    ...Object.fromEntries(STYLE.map((name) => [name, style.getPropertyValue(name)])),
    ...Object.fromEntries(marks.map(([part, content]) => [`content of ${part}`, content || 'none'])),
    opacity: `${own.reduce((all, element) => all * opacityOf(element), 1)}`,
    filter:
      own.flatMap((element) => getComputedStyle(element).filter.replace('none', '') || []).join(' ') ||
      'none',
    // That of the one under the pointer.
    ...(choice.matches(':hover') ? undefined : { 'box-shadow': style.boxShadow }),
  }
}

/** Property by property what the two do not have in common, with both values. */
function findDifferences(reject: Element, accept: Element, layer: Element): string[] {
  const [one, other] = [lookOf(reject, layer), lookOf(accept, layer)]
  const differing = Object.keys(one).filter((name) => name in other && one[name] !== other[name])
  const differences = differing.map((name) => `${name} ${one[name]} and ${other[name]}`)
  const [narrow, wide] = [reject, accept].map((choice) => choice.getBoundingClientRect().width)
  const width = (narrow ?? 0) / (wide || 1)
  if (width < 0.9 || width > 1.1)
    differences.push(`width ${Math.round(narrow ?? 0)}px and ${Math.round(wide ?? 0)}px`)
  if (isForced(layer.ownerDocument)) return differences
  const [weak, strong] = [measureContrasts(reject, layer), measureContrasts(accept, layer)]
  for (const part of ['fill', 'edge'] as const)
    if (Math.abs(weak[part] - strong[part]) > NEAR * Math.max(weak[part], strong[part]))
      differences.push(`contrast of the ${part} to the card ${ratio(weak[part])} and ${ratio(strong[part])}`)
  return differences
}

/** What makes the words of both hard to read. A theme does so to both alike. */
function checkContrasts(choices: readonly Element[], layer: Element): Finding[] {
  if (isForced(layer.ownerDocument)) return []
  const found: Finding[] = []
  const blinding = choices.flatMap(chainOf).find((element) => BLINDING.test(getComputedStyle(element).filter))
  if (blinding) {
    const { filter } = getComputedStyle(blinding)
    const message = `The choices are seen through the filter ${filter}, which leaves no contrast to measure. Take it away.`
    found.push({ rule: 'C-09', element: blinding, message })
  }
  const host = layer.closest<HTMLElement>('[data-omono=root]')
  const isThemed = (...tokens: string[]) =>
    tokens.some((token) => host?.style.getPropertyValue(`--omono-${token}`))
  const weak = choices.flatMap((choice) => {
    const { text } = measureContrasts(choice, layer)
    return text < 4.5 ? [{ choice, text }] : []
  })
  const isFaint = choices.some((choice) => chainOf(choice).some((element) => opacityOf(element) < 1))
  const [first, second] = weak
  if (first && first.text === second?.text && !isFaint && isThemed('accent', 'accent-text')) {
    const message = `The theme's accent-text has a contrast of ${ratio(first.text)} to its accent, and needs 4.5:1. Change one of the two.`
    found.push({ rule: 'C-10', element: layer, message })
  } else
    for (const { choice, text } of weak) {
      const message = `The words of ${quote(choice)} have a contrast of ${ratio(text)} to what they stand on, and need 4.5:1. Take away what colours or fades them.`
      found.push({ rule: 'C-09', element: choice, message })
    }
  const title = layer.querySelector('h1, h2, h3, h4, h5, h6')
  const words = title && isThemed('ground', 'text') ? measureContrasts(title, layer).text : 21
  if (words < 4.5) {
    const message = `The theme's text has a contrast of ${ratio(words)} to its ground, and needs 4.5:1. Change one of the two.`
    found.push({ rule: 'C-10', element: layer, message })
  }
  return found
}

/** What keeps a choice from being made with one click. */
function isBlocked(choice: Element): boolean {
  const isOff = choice.matches(':disabled, [aria-disabled=true]') || choice.closest('[inert]')
  return !!isOff || getComputedStyle(choice).pointerEvents === 'none'
}

/** Whether refusing is offered as accepting is: on the same layer, in sight, with one click, and looking the same. */
export function checkChoices(layer: Element): Finding[] {
  const find = (action: string) => layer.querySelector(`[data-omono-action=${action}]`)
  const [reject, accept] = [find('reject-all'), find('accept-all')]
  const tell = (rule: string, element: Element, message: string): Finding[] => [{ rule, element, message }]
  if (!accept) return []
  if (!reject)
    return tell('C-07', layer, `There is ${quote(accept)} and nothing to refuse with. Put the button back.`)
  if (reject.tagName !== accept.tagName || reject.parentElement !== accept.parentElement) {
    const [one, other] = [reject, accept].map(({ localName }) => `<${localName}>`)
    const message = `${quote(reject)} is ${one} and ${quote(accept)} is ${other}. Make both the same element, side by side.`
    return tell('C-08', reject, message)
  }
  if (!isDrawn(layer)) return []
  if (!isDrawn(reject) && isDrawn(accept)) {
    const message = `There is ${quote(accept)}, and ${quote(reject)} is not drawn. Take away what hides it.`
    return tell('C-07', reject, message)
  }
  if (isBlocked(reject)) {
    const message = `${quote(reject)} takes no clicks, and ${quote(accept)} takes one. Let it be clicked.`
    return tell('C-11', reject, message)
  }
  const choices = [reject, accept]
  const hidden = choices.flatMap((choice) => {
    const obstacle = isEntering(layer) ? undefined : findObstacle(choice)
    return obstacle ? [{ choice, obstacle }] : []
  })
  // What scrolls with the page or within a low window may be out of sight, but not a refusal alone.
  const isFloating = layer.localName !== 'dialog' && getComputedStyle(layer).position === 'fixed'
  if (hidden.length && (isFloating || (hidden.length === 1 && hidden[0]?.choice === reject)))
    return hidden.flatMap(({ choice, obstacle }) =>
      tell('C-07', choice, `${quote(choice)} ${obstacle}. Leave both choices in sight.`),
    )
  const differences = findDifferences(reject, accept, layer)
  const message = `${quote(reject)} and ${quote(accept)} do not look the same: ${differences.join('; ')}. Take away the style that only one of them has.`
  return [...(differences.length ? tell('C-09', reject, message) : []), ...checkContrasts(choices, layer)]
}
