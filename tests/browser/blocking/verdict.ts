import type { Measured, Observation } from './measure.ts'

/** What happened before a choice, best first. `–`: this engine does nothing of the kind, SDK or not. */
const states = ['–', 'held', 'connects', 'request', 'writes', 'runs'] as const
/** What a grant did with what was held, best first. `partly`: some of the snippet's code. */
const releases = ['once', 'partly', 'not', 'twice'] as const

type State = (typeof states)[number]
type Release = (typeof releases)[number]

export interface Verdict {
  readonly state: State
  readonly release: Release
}

const count = (list: readonly string[], id: string) => list.filter((item) => item === id).length
/** The marks of a case; a snippet may leave several. */
const marks = (list: readonly string[], id: string) => list.filter((mark) => mark.startsWith(id))

function stateOf(id: string, { ran, requests, connections, wrote }: Observation): State {
  if (marks(ran, id).length) return 'runs'
  if (wrote.includes(id)) return 'writes'
  if (requests.includes(id)) return 'request'
  return connections.includes(id) ? 'connects' : 'held'
}

/** Whether code ran as often as it does without the SDK. */
function releaseOfCode(expected: readonly string[], actual: readonly string[]): Release {
  const isTwice = (mark: string) => count(actual, mark) > count(expected, mark)
  if (expected.some(isTwice)) return 'twice'
  if (expected.every((mark) => actual.includes(mark))) return 'once'
  return actual.length ? 'partly' : 'not'
}

function releaseOf(id: string, baseline: Observation, { before, after, isAnother }: Measured): Release {
  const expected = marks(baseline.ran, id)
  if (expected.length)
    return releaseOfCode(expected, marks(isAnother ? after.ran : [...before.ran, ...after.ran], id))
  if (baseline.wrote.includes(id)) return after.wrote.includes(id) ? 'once' : 'not'
  if (count(after.requests, id) > count(baseline.requests, id)) return 'twice'
  // What a scanner fetched too early is in the page only when its element says so.
  if (baseline.loaded.includes(id)) return [...before.loaded, ...after.loaded].includes(id) ? 'once' : 'not'
  const reached = [before.requests, after.requests, before.connections, after.connections].flat()
  return reached.includes(id) ? 'once' : 'not'
}

/** What became of a case, compared with the same page without the SDK. */
export function judge(id: string, baseline: Observation, measured: Measured): Verdict {
  if (stateOf(id, baseline) === 'held') return { state: '–', release: 'once' }
  return { state: stateOf(id, measured.before), release: releaseOf(id, baseline, measured) }
}

const worse = <T>(order: readonly T[], a: T, b: T) => (order.indexOf(a) > order.indexOf(b) ? a : b)

/** The worst of several deliveries. */
export const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce((a, b) => ({
    state: worse(states, a.state, b.state),
    release: worse(releases, a.release, b.release),
  }))

const better = <T>(order: readonly T[], a: T, b: T) => (worse(order, a, b) === a ? b : a)

/** What several looks at a race say: what was lost in each of them. Code that ran in one of them ran. */
export const ofRace = (looks: readonly Verdict[]): Verdict =>
  looks.reduce((a, b) => ({
    state: [a.state, b.state].includes('runs') ? 'runs' : better(states, a.state, b.state),
    release: better(releases, a.release, b.release),
  }))

/** The words of the table. */
export const toWords = ({ state, release }: Verdict): string =>
  state === '–' || (release === 'once' && (state === 'runs' || state === 'writes'))
    ? state
    : `${state}, ${release}`

/** `sometimes` is as bad as what it may be; what an engine does not do is as good as held. */
const rankOf = (state: string) =>
  states.indexOf(state === 'sometimes' ? 'request' : state === '–' ? 'held' : (state as State))

const stateIn = (words: string) => words.split(',')[0] ?? ''

/** Whether `words` tell that more happened before a choice than `says` does. */
export const isWorse = (says: string, words: string): boolean =>
  rankOf(stateIn(words)) > rankOf(stateIn(says))
