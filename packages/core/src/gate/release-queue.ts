import type { Report } from '../report'
import type { Held } from './declared-element'
import { releaseScript } from './script'

export type ReleaseQueue = (batch: readonly Held[]) => void

const isDeferred = ({ element, url }: Held) =>
  element.dataset.type === 'module' || (!!url && element.hasAttribute('defer'))

/**
 * Releases the scripts of one vendor as their author meant them: in document order, the deferred ones last, none
 * before those it may depend on. Vendors do not wait for one another.
 */
export function createReleaseQueue(
  isFree: (held: Held) => boolean,
  keep: (held: Held) => void,
  report: Report,
): ReleaseQueue {
  const queue: Held[] = []
  let isRunning = false

  async function run() {
    isRunning = true
    for (const held of queue) {
      try {
        // Withdrawn while the ones in front were loading: the next grant finds it again.
        const isDone = isFree(held) ? releaseScript(held.element as HTMLScriptElement, held.url) : keep(held)
        if (isDone && !(await isDone)) report('script-failed', held.url)
      } catch (error) {
        report('trusted-types', held.url, error)
      }
    }
    queue.length = 0
    isRunning = false
  }

  return (batch) => {
    queue.push(...batch.filter((held) => !isDeferred(held)), ...batch.filter(isDeferred))
    if (!isRunning) run()
  }
}
