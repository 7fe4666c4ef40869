import { getAttribute, hasAttribute } from '../platform/element'
import type { Report } from '../report'
import type { Held } from './held'
import { hasRun } from './run-script'

const isDeferred = ({ element, url }: Held) =>
  getAttribute(element, 'data-type') === 'module' || (!!url && hasAttribute(element, 'defer'))

/**
 * Releases scripts as their author meant them: those of one vendor in document order, the deferred ones last, none
 * before those it may depend on. Vendors do not wait for one another.
 */
export function createReleaseQueue(
  isFree: (held: Held) => boolean,
  keep: (held: Held) => void,
  report: Report,
) {
  const queues = new Map<string, Held[]>()

  async function run(key: string, queue: readonly Held[]) {
    for (const held of queue) {
      try {
        if (!isFree(held)) {
          keep(held)
          continue
        }
        const isDone = held.isAwaited && hasRun(held.element)
        held.release()
        if (isDone && !(await isDone)) report('script-failed', held.url)
      } catch (error) {
        report('trusted-types', held.url, error)
      }
    }
    queues.delete(key)
  }

  return (scripts: readonly Held[]): void => {
    for (const held of [...scripts.filter((held) => !isDeferred(held)), ...scripts.filter(isDeferred)]) {
      const key = held.vendors.map(({ id }) => id).join()
      const queue = queues.get(key)
      if (queue) queue.push(held)
      else {
        const started = [held]
        queues.set(key, started)
        run(key, started)
      }
    }
  }
}
