/** What Chromium's `Profiler.stop` returns: a tree of calls, and which of them ran at each sample. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
    readonly children?: readonly number[]
  }[]
  readonly samples: readonly number[]
  /** In µs, between a sample and the one before it. */
  readonly timeDeltas: readonly number[]
}

/** How often is looked, in µs: of a start that takes 5 ms, a twentieth of a millisecond matters. */
export const INTERVAL = 50
/** How long a sample can last, in µs. */
const LONGEST = 4 * INTERVAL

/** In ms, by the name of the function and its line. */
export interface Summary {
  readonly total: number
  readonly self: ReadonlyMap<string, number>
  readonly inclusive: ReadonlyMap<string, number>
}

/** Sums what the functions of our files took, and what the browser's own took that they call. */
export function summarise(
  { nodes, samples, timeDeltas }: CpuProfile,
  isOurs: (url: string) => boolean,
): Summary {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  )
  const self = new Map<string, number>()
  const inclusive = new Map<string, number>()
  let total = 0

  const add = (sums: Map<string, number>, name: string, ms: number) =>
    sums.set(name, (sums.get(name) ?? 0) + ms)

  samples.forEach((sample, index) => {
    // A sample lasts until the next one. When that is far away, the thread was kept waiting.
    const ms = Math.min(timeDeltas[index + 1] ?? 0, LONGEST) / 1000
    const callers: string[] = []
    let native = ''
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
      const frame = byId.get(id)?.callFrame
      if (!frame) break
      if (isOurs(frame.url))
        callers.push(
          `${frame.functionName || '(anonymous)'} ${frame.url.replace(/.*\//, '')}:${frame.lineNumber + 1}`,
        )
      else if (!callers.length) native = native || frame.functionName
    }
    const [caller] = callers
    if (!caller) return
    total += ms
    add(self, native ? `${native} ← ${caller}` : caller, ms)
    for (const name of new Set(callers)) add(inclusive, name, ms)
  })
  return { total, self, inclusive }
}
