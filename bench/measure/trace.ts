import type { Browser } from 'playwright-core'
import type { Tab } from './browser.ts'

/** Of Chromium's trace format: `ts`, `dur` and `tdur` are in µs, `tdur` on the clock of the thread. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly beginData?: { readonly url?: string }; readonly name?: string }
}

/** What runs or compiles JavaScript. Promise jobs and observers run as microtasks. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.callFunction',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.produceCache',
  'v8.run',
])

const LONG = 50_000

/** Of the page's main thread, in ms that the thread worked. */
export interface Trace {
  readonly script: number
  /** The sum of all tasks of 50 ms or more. */
  readonly longTasks: number
}

/** Records what `act` makes the page of `origin` do. */
export async function trace(
  browser: Browser,
  { page }: Tab,
  origin: string,
  act: () => Promise<unknown>,
): Promise<Trace> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'v8'] })
  let buffer: Buffer
  try {
    await act()
  } finally {
    buffer = await browser.stopTracing()
  }
  const { traceEvents } = JSON.parse(buffer.toString()) as { traceEvents: TraceEvent[] }
  const parsed = traceEvents.find(
    ({ name, args }) => name === 'ParseHTML' && args.beginData?.url?.startsWith(origin),
  )
  if (!parsed) throw new Error('[bench] The trace tells of no page.')
  const own = traceEvents
    .filter(({ pid, tid, ph }) => pid === parsed.pid && tid === parsed.tid && ph === 'X')
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const tasks = own.filter(({ name }) => name.endsWith('RunTask')).map(({ tdur = 0 }) => tdur)
  return {
    script: sumOutermost(own.filter(({ name }) => SCRIPT.has(name))) / 1000,
    longTasks: tasks.filter((time) => time >= LONG).reduce((total, time) => total + time, 0) / 1000,
  }
}

/** Events are in the order of their beginning; those within another one belong to it. */
function sumOutermost(events: readonly TraceEvent[]): number {
  let total = 0
  let end = 0
  for (const { ts, dur = 0, tdur = 0 } of events) {
    if (ts < end) continue
    total += tdur
    end = ts + dur
  }
  return total
}
