import { loads } from '../measure/loads.ts'
import { LIMIT } from '../measure/many.ts'

export type Group =
  | 'bytes'
  | 'banner'
  | 'paint'
  | 'main-thread'
  | 'accept'
  | 'preferences'
  | 'returning'
  | 'heap'
  | 'shift'
  | 'held'
  | 'external'
  | 'dom'
  | 'many'

/** What the ratios of a row compare ours to: a column, or whoever of the other products is best. */
export type Reference = 'vanilla-cookieconsent' | 'page alone' | 'best'

/** One row of the table. */
export interface Measure {
  /** As in the samples. */
  readonly key: string
  readonly title: string
  readonly group: Group
  readonly format: (value: number) => string
  readonly reference: Reference
  /** What is aimed at, where something is. */
  readonly aim?: string
  /** Counted above what the page alone takes. */
  readonly isAbove?: boolean
}

const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`
const kibibytes = (value: number) => `${Math.round(value / 1024)} KiB`
const count = (value: number) => `${Math.round(value)}`
const milliseconds = (value: number) =>
  value >= LIMIT ? `> ${LIMIT / 1000} s` : `${value.toFixed(Math.abs(value) < 9.95 ? 1 : 0)} ms`
const score = (value: number) => value.toFixed(4)
const answer = (value: number) => (value ? 'yes' : 'no')

type Rest = Partial<Pick<Measure, 'format' | 'reference' | 'aim' | 'isAbove'>>

const measure = (group: Group, key: string, title: string, rest: Rest = {}): Measure => ({
  group,
  key,
  title,
  format: milliseconds,
  reference: 'vanilla-cookieconsent',
  ...rest,
})

const above: Rest = { isAbove: true }
const best: Rest = { reference: 'best' }
const asGoodAsBest: Rest = { ...best, aim: '≤ ×1.0' }

const AIMS: Readonly<Record<string, string>> = {
  append: '≤ ×2',
  tree: '≤ ×1.3',
  setProperty: '≤ ×1.3',
  styleAttribute: '≤ ×1.5',
  links: '≤ ×1.3',
  vendorLinks: '≤ ×1.3',
}

export const measures: readonly Measure[] = [
  measure('bytes', 'firstBytes', 'First visit: bytes', { format: kilobytes, ...above }),
  measure('bytes', 'firstRequests', 'First visit: requests', { format: count, ...above }),
  measure('bytes', 'returningBytes', 'Returning visit, nothing cached: bytes', {
    format: kilobytes,
    ...above,
  }),
  measure('bytes', 'returningRequests', 'Returning visit, nothing cached: requests', {
    format: count,
    ...above,
  }),
  measure('bytes', 'cachedBytes', 'Returning visit, cached: bytes', { format: kilobytes, ...above }),
  measure('bytes', 'cachedRequests', 'Returning visit, cached: requests', { format: count, ...above }),
  measure('banner', 'banner', 'Time to banner'),
  measure('banner', 'banner4g', 'Time to banner, Fast 4G'),
  measure('paint', 'paintSlow4g', 'First paint, slow 4G', { ...above, aim: '≤ 280 ms' }),
  measure('paint', 'paintSlow4gInlined', 'First paint, slow 4G, inlined', { ...above, aim: '≤ 120 ms' }),
  measure('main-thread', 'firstTasks', 'First visit: main thread busy', { ...above, aim: '≤ ×1.0' }),
  measure('main-thread', 'firstScript', 'First visit: of it JavaScript', above),
  measure('main-thread', 'firstLongTasks', 'First visit: long tasks', { aim: '≤ ×1.0' }),
  measure('accept', 'acceptVendors', 'Accept to last vendor', asGoodAsBest),
  measure('accept', 'acceptPaint', 'Accept to next paint', asGoodAsBest),
  measure('accept', 'acceptTasks', 'Accept: main thread busy', best),
  measure('accept', 'acceptLongTasks', 'After accept: long tasks', best),
  measure('preferences', 'firstOpenTasks', 'Preferences from the banner: main thread busy', asGoodAsBest),
  measure('preferences', 'firstOpenPaint', 'Preferences from the banner: next paint', best),
  measure('preferences', 'firstToggleTasks', 'A switch in it: main thread busy', asGoodAsBest),
  measure('preferences', 'firstTogglePaint', 'A switch in it: next paint', best),
  measure('preferences', 'againOpenTasks', 'Preferences on a later visit: main thread busy', asGoodAsBest),
  measure('preferences', 'againOpenPaint', 'Preferences on a later visit: next paint', best),
  measure('preferences', 'againToggleTasks', 'A switch in it: main thread busy', asGoodAsBest),
  measure('preferences', 'againTogglePaint', 'A switch in it: next paint', best),
  measure('returning', 'cachedScript', 'Returning visit, cached: JavaScript', {
    ...above,
    aim: 'declared ≤ ×1.0, automatic ≤ ×1.5',
  }),
  measure('returning', 'cachedTasks', 'Returning visit, cached: main thread busy', above),
  measure('returning', 'cachedLongTasks', 'Returning visit, cached: long tasks'),
  measure('returning', 'cachedVendors', 'Returning visit, cached: last vendor'),
  measure('returning', 'returningScript', 'Returning visit, nothing cached: JavaScript', above),
  measure('returning', 'returningTasks', 'Returning visit, nothing cached: main thread busy', above),
  measure('returning', 'returningLongTasks', 'Returning visit, nothing cached: long tasks'),
  measure('returning', 'returningVendors', 'Returning visit, nothing cached: last vendor'),
  measure('heap', 'heapWithBanner', 'Heap with the banner', {
    format: kibibytes,
    ...above,
    aim: '≤ 250 KiB',
  }),
  measure('heap', 'heapAfterAccept', 'Heap after accept', { format: kibibytes, ...above }),
  measure('shift', 'shift', 'Layout shift (CLS)', { format: score }),
  measure('held', 'heldScript', '5,000 held inline scripts: JavaScript until idle', above),
  measure('held', 'heldTasks', '5,000 held inline scripts: main thread busy', { aim: '≤ ×1.0' }),
  measure('held', 'heldRelease', 'Their release: accept to the last', asGoodAsBest),
  measure('held', 'heldReleaseTasks', 'Their release: main thread busy', best),
  measure('held', 'heldReleasePaint', 'Their release: accept to next paint', best),
  measure('held', 'held-lessRelease', '2,000 held inline scripts: accept to the last', { aim: '≤ ×1.0' }),
  measure('held', 'held-lessReleaseTasks', 'Their release: main thread busy'),
  measure('external', 'externalScript', '5,000 held async scripts: JavaScript until idle', above),
  measure('external', 'externalRelease', 'Their release: accept to the last', { reference: 'page alone' }),
  measure('external', 'externalReleaseTasks', 'Their release: main thread busy', { reference: 'page alone' }),
  ...Object.entries(loads).map(([name, { title }]) =>
    measure('dom', `dom-${name}`, title, { reference: 'page alone', ...(AIMS[name] && { aim: AIMS[name] }) }),
  ),
  measure('many', 'manyInit', '10,000 vendors: init', best),
  measure('many', 'manyAccept', '10,000 vendors: accept all', best),
  measure('many', 'manyRemembered', '10,000 vendors: remembered after a reload', { format: answer }),
]

export const groups: readonly Group[] = [...new Set(measures.map(({ group }) => group))]
