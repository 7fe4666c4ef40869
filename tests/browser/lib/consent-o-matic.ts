// Reads rules in the format of Consent-O-Matic (https://github.com/cavi-au/Consent-O-Matic), whose engine is in no package:
// the parts of the format that docs/agents/consent-o-matic.json uses, and no others, as that engine runs them.

interface Selection {
  readonly selector: string
  readonly displayFilter?: boolean
}

interface Target {
  readonly parent?: Selection
  readonly target: Selection
}

type Matcher = Target & { readonly type: 'css' | 'checkbox' }

type Action =
  | (Target & { readonly type: 'click' | 'multiclick' | 'hide' })
  | (Target & { readonly type: 'waitcss'; readonly retries?: number; readonly waitTime?: number })
  | (Target & { readonly type: 'foreach'; readonly action: Action })
  | { readonly type: 'list'; readonly actions: readonly Action[] }
  | { readonly type: 'ifallownone'; readonly trueAction?: Action; readonly falseAction?: Action }
  | { readonly type: 'consent'; readonly consents: readonly Toggle[] }

/** A switch of the page, and which of the visitor's wishes it follows. */
interface Toggle {
  readonly type: Wish
  readonly description?: string
  readonly matcher: Matcher
  readonly toggleAction: Action
}

export interface Rule {
  readonly detectors: readonly {
    readonly presentMatcher: readonly Matcher[]
    readonly showingMatcher: readonly Matcher[]
  }[]
  readonly methods: readonly { readonly name: string; readonly action: Action }[]
}

/** Storage, preferences, performance, content, advertisements, other: as the settings of that tool name them. */
export type Wish = 'D' | 'A' | 'B' | 'E' | 'F' | 'X'

/** What the visitor has wished for is what is on; nothing is from the start. */
export type Wishes = Readonly<Record<Wish, boolean>>

export interface Handled {
  readonly clicks: number
}

/** Answers for a visitor with these wishes, in the page: it is sent there as text, and refers to nothing outside. */
export async function answer(rule: Rule, wishes: Wishes): Promise<Handled | undefined> {
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time))
  const hidden: { element: HTMLElement; style: string | null }[] = []
  let base: ParentNode = document
  let clicks = 0

  function select({ selector, displayFilter }: Selection, parent: ParentNode = base): HTMLElement[] {
    const found = selector === ':scope' ? [parent] : [...parent.querySelectorAll(selector)]
    return (found as HTMLElement[]).filter(
      (element) => displayFilter === undefined || (element.offsetHeight !== 0) === displayFilter,
    )
  }
  function find({ parent, target }: Target): HTMLElement | undefined {
    if (!parent) return select(target)[0]
    const [inside] = select(parent)
    return inside && select(target, inside)[0]
  }

  function matches(matcher: Matcher): boolean {
    const found = find(matcher)
    if (matcher.type === 'css') return !!found
    if (!found) throw new Error('No checkbox found')
    return (found as HTMLInputElement).checked
  }

  /** Not out of the page: a small picture of what goes on, in a corner. */
  function shrink(element: HTMLElement) {
    if (hidden.every((each) => each.element !== element))
      hidden.push({ element, style: element.getAttribute('style') })
    const styles = {
      position: 'fixed',
      left: 'initial',
      top: 'initial',
      right: '0px',
      bottom: '2px',
      transform: 'translateY(-4rem) scale(0.25)',
      'transform-origin': 'right bottom',
      contain: 'paint',
      'z-index': '2147483647',
    }
    for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important')
  }

  async function run(action: Action): Promise<void> {
    switch (action.type) {
      case 'list':
        for (const each of action.actions) await run(each)
        return
      case 'click': {
        const found = find(action)
        if (!found) return
        // In sight a click takes its time, so that it can be followed.
        const pause = found.offsetHeight === 0 ? 0 : clicks > 5 ? 10 : 100
        await wait(pause)
        found.click()
        clicks += 1
        return void (await wait(pause))
      }
      case 'multiclick':
        for (const found of select(action.target)) {
          found.click()
          clicks += 1
        }
        return
      case 'hide': {
        const found = find(action)
        if (found) shrink(found)
        return void (await new Promise(requestAnimationFrame))
      }
      case 'waitcss':
        for (let left = action.retries ?? 10; left > 0 && !find(action); left -= 1)
          await wait(action.waitTime ?? 250)
        return
      case 'ifallownone': {
        const next = Object.values(wishes).some(Boolean) ? action.falseAction : action.trueAction
        return next && run(next)
      }
      case 'foreach': {
        const before = base
        for (const found of select(action.target)) {
          base = found
          await run(action.action)
        }
        base = before
        return
      }
      case 'consent':
        for (const { type, matcher, toggleAction } of action.consents) {
          let isOn: boolean
          try {
            isOn = matches(matcher)
          } catch {
            // Not on this page: that tool goes on as well.
            continue
          }
          if (isOn !== wishes[type]) await run(toggleAction)
        }
        return
      default:
        throw new Error(`Unknown action: ${JSON.stringify(action satisfies never)}`)
    }
  }

  const detect = () => rule.detectors.find(({ presentMatcher }) => presentMatcher.every(matches))
  // It looks when the page changes, and every half second; five seconds without anything end it.
  const end = performance.now() + 5000
  while (!detect() && performance.now() < end) await wait(250)
  let tries = 6
  while (!detect()?.showingMatcher.every(matches) && tries > 0) {
    await wait(250)
    tries -= 1
  }
  if (tries === 0) return undefined
  for (const name of ['HIDE_CMP', 'OPEN_OPTIONS', 'HIDE_CMP', 'DO_CONSENT', 'SAVE_CONSENT']) {
    const method = rule.methods.find((each) => each.name === name)
    if (method) await run(method.action)
  }
  for (const { element, style } of hidden) {
    if (style === null) element.removeAttribute('style')
    else element.setAttribute('style', style)
  }
  ;(document.activeElement as HTMLElement | null)?.blur()
  return { clicks }
}
