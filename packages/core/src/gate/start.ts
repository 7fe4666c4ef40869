import type { Report } from '../report'
import type { Stop } from '../types'

/** Follows the grant of a vendor. True when what was started can only be stopped by a reload. */
export type Start = (isGranted: boolean) => boolean

/** One `whenGranted()`: runs `start` on a grant and, on the withdrawal, what it returned or resolved to. */
export function createStart(id: string, start: () => Stop | Promise<Stop>, report: Report): Start {
  /** The run that the last grant began; over when the vendor was withdrawn, perhaps while a module was on its way. */
  let run: { isOver?: boolean; stop?: Stop } | undefined

  /** Runs what the site gave to stop it. True when there is no telling that it has. */
  function end(stop: Stop | undefined): boolean {
    try {
      // It may be asynchronous, although nothing waits for it.
      Promise.resolve(stop?.()).catch((error) => report('stop-failed', id, error))
      return !stop
    } catch (error) {
      report('stop-failed', id, error)
      return true
    }
  }

  async function begin(current: NonNullable<typeof run>) {
    try {
      current.stop = await start()
    } catch (error) {
      report('start-failed', id, error)
    }
    if (current.isOver) end(current.stop)
  }

  return (isGranted) => {
    const last = run
    if (isGranted === !!last) return false
    run = isGranted ? {} : undefined
    if (run) begin(run)
    if (!last) return false
    last.isOver = true
    return end(last.stop)
  }
}
