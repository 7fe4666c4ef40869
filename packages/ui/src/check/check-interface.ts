import { checkChoices } from './check-choices'
import { checkWords } from './check-words'
import { type Finding, quote } from './finding'
import { findObstacle, isDrawn, isLaidOut } from './obstacle'

const findAll = <T extends Element = HTMLElement>(root: ParentNode, selector: string) => [
  ...root.querySelectorAll<T>(selector),
]

/** What asks now: over the banner the preferences, which hide it. */
function findLayers(root: ParentNode): HTMLElement[] {
  const open = findAll(root, '[data-omono=preferences]')
  return open.length ? open : findAll(root, '[data-omono=banner]')
}

/** Whether anything is on that nobody has switched on. */
function checkSwitches(root: ParentNode): Finding[] {
  // Where there was a decision, the banner has a second sentence that says what is new.
  const isFirst = findAll(root, '[data-omono=banner]').some((banner) => findAll(banner, 'p').length < 2)
  return findAll<HTMLInputElement>(root, '[data-omono=preferences] input:not(:disabled)')
    .filter((input) => input.defaultChecked || (isFirst && (input.checked || input.indeterminate)))
    .map((element) => ({
      rule: 'C-06',
      element,
      message: `${quote(element.closest('label') ?? element)} is on before the visitor has switched it on. Leave every switch off.`,
    }))
}

/** Whether everything that is clicked is large enough to be hit. */
function checkTargets(layer: Element): Finding[] {
  const targets = [
    ...findAll(layer, '[data-omono-action]'),
    // A switch is as large as its label.
    ...findAll(layer, 'input').map((input) => input.closest('label') ?? input),
  ]
  return targets.filter(isDrawn).flatMap((element): Finding[] => {
    const { width, height } = element.getBoundingClientRect()
    const message = `${quote(element)} is ${Math.round(width)} by ${Math.round(height)} pixels, and needs 24 by 24. Take away what makes it small.`
    return Math.min(width, height) < 23.5 ? [{ rule: 'A-42', element, message }] : []
  })
}

/** Ways to the preferences that the page has itself, in open shadow trees too. */
function hasOpener(root: ParentNode): boolean {
  const openers = findAll(root, '[data-omono-action=open-preferences]')
  return (
    openers.some((element) => !element.closest('[data-omono]')) ||
    findAll<Element>(root, '*').some(({ shadowRoot }) => shadowRoot && hasOpener(shadowRoot))
  )
}

/** Whether a visitor who has answered finds back. */
function checkWayBack(root: ParentNode): Finding[] {
  return findAll(root, '[data-omono=root]').flatMap((element): Finding[] => {
    const isAsking = element.querySelector('[data-omono=banner], [data-omono=preferences]')
    // Nothing has been drawn yet.
    const isEmpty = !element.querySelector('[data-omono=status]')
    if (isAsking || isEmpty || hasOpener(element.ownerDocument)) return []
    const control = element.querySelector('[data-omono=control]')
    const canMeasure = isLaidOut(element.ownerDocument)
    const obstacle = control && canMeasure && (isDrawn(control) ? findObstacle(control) : 'is not drawn')
    if (control && !obstacle) return []
    const what = control ? `${quote(control)} ${obstacle}` : 'Nothing on the page opens the preferences'
    const message = `${what}, so a visitor cannot change their mind. Put an element with data-omono-action="open-preferences" on every page, or leave the control in sight.`
    return [{ rule: 'C-16', element, message }]
  })
}

/**
 * Measures what of the interface is drawn in `root` now, after all styles of the page, and tells what is unfair in it:
 * what speaks for one answer, or makes the other one harder to see, to read or to give. It changes nothing and never
 * throws. Call it for the banner, for the freshly opened preferences, and after an answer.
 *
 * @param root @default document
 * @example
 * expect(checkInterface()).toEqual([])
 */
export function checkInterface(root: ParentNode = document): Finding[] {
  const checks = [
    () => checkSwitches(root),
    ...[checkChoices, checkWords, checkTargets].map((check) => () => findLayers(root).flatMap(check)),
    () => checkWayBack(root),
  ]
  return checks.flatMap((check) => {
    try {
      return check()
    } catch {
      // A page may have replaced whatever is asked here.
      return []
    }
  })
}
