import { LIMIT } from '../measure/many.ts'

export type Group = 'bytes' | 'banner' | 'main-thread' | 'accept' | 'returning' | 'heap' | 'shift' | 'many'

/** One row of the table. */
export interface Measure {
  /** As in the samples. */
  readonly key: string
  readonly title: string
  readonly group: Group
  readonly format: (value: number) => string
  /** Counted above what the page alone takes. */
  readonly isAbove?: boolean
}

const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`
const count = (value: number) => `${Math.round(value)}`
const milliseconds = (value: number) => (value >= LIMIT ? `> ${LIMIT / 1000} s` : `${Math.round(value)} ms`)
const megabytes = (value: number) => `${(value / 1e6).toFixed(2)} MB`
const score = (value: number) => value.toFixed(4)
const answer = (value: number) => (value ? 'yes' : 'no')

const measure = (
  group: Group,
  key: string,
  title: string,
  format: Measure['format'],
  isAbove = false,
): Measure => ({ group, key, title, format, isAbove })

export const measures: readonly Measure[] = [
  measure('bytes', 'firstBytes', 'First visit: bytes', kilobytes, true),
  measure('bytes', 'firstRequests', 'First visit: requests', count, true),
  measure('bytes', 'returningBytes', 'Returning visit, nothing cached: bytes', kilobytes, true),
  measure('bytes', 'returningRequests', 'Returning visit, nothing cached: requests', count, true),
  measure('bytes', 'cachedBytes', 'Returning visit, cached: bytes', kilobytes, true),
  measure('bytes', 'cachedRequests', 'Returning visit, cached: requests', count, true),
  measure('banner', 'banner', 'Time to banner', milliseconds),
  measure('banner', 'banner4g', 'Time to banner, Fast 4G', milliseconds),
  measure('main-thread', 'firstTasks', 'First visit: main thread busy', milliseconds, true),
  measure('main-thread', 'firstScript', 'First visit: of it JavaScript', milliseconds, true),
  measure('main-thread', 'firstLongTasks', 'First visit: long tasks', milliseconds),
  measure('accept', 'acceptVendors', 'Accept to last vendor', milliseconds),
  measure('accept', 'acceptPaint', 'Accept to next paint', milliseconds),
  measure('accept', 'acceptLongTasks', 'After accept: long tasks', milliseconds),
  measure('returning', 'returningVendors', 'Returning visit, nothing cached: last vendor', milliseconds),
  measure(
    'returning',
    'returningTasks',
    'Returning visit, nothing cached: main thread busy',
    milliseconds,
    true,
  ),
  measure('returning', 'returningLongTasks', 'Returning visit, nothing cached: long tasks', milliseconds),
  measure('returning', 'cachedVendors', 'Returning visit, cached: last vendor', milliseconds),
  measure('returning', 'cachedTasks', 'Returning visit, cached: main thread busy', milliseconds, true),
  measure('heap', 'heapWithBanner', 'Heap with the banner', megabytes, true),
  measure('heap', 'heapAfterAccept', 'Heap after accept', megabytes, true),
  measure('shift', 'shift', 'Layout shift (CLS)', score),
  measure('many', 'manyInit', '10,000 vendors: init', milliseconds),
  measure('many', 'manyAccept', '10,000 vendors: accept all', milliseconds),
  measure('many', 'manyRemembered', '10,000 vendors: remembered after a reload', answer),
]

export const groups: readonly Group[] = [...new Set(measures.map(({ group }) => group))]
