import type { Report } from '../report'
import type { Stop } from '../types'

/** Follows the grant of a vendor. True when what was started can only be stopped by a reload. */
export type Start = (isGranted: boolean) => boolean

/** One `whenGranted()`: runs `start` on a grant and, on the withdrawal, what it returned or resolved to. */
export function createStart(id: string, start: () => Stop | Promise<Stop>, report: Report): Start {
  /** The run that the last grant began; over when the vendor was withdrawn, perhaps while a module was on its way. */
  let run: { isOver?: boolean; stop?: Stop } | undefined

  async function begin(current: NonNullable<typeof run>) {
    try {
      current.stop = await start()
      if (current.isOver) current.stop?.()
    } catch (error) {
      report('start-failed', id, error)
    }
  }

  return (isGranted) => {
    const last = run
    if (isGranted === !!last) return false
    run = isGranted ? {} : undefined
    if (run) begin(run)
    if (!last) return false
    last.isOver = true
    try {
      // A stop may be asynchronous, although nothing waits for it.
      Promise.resolve(last.stop?.()).catch((error) => report('stop-failed', id, error))
      return !last.stop
    } catch (error) {
      report('stop-failed', id, error)
      return true
    }
  }
}
