import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import type { Browser, EngineName, Page, Session, SessionOptions, Supports } from './browser.ts'
import { launch, listEngines, supportsOf } from './engines.ts'
import type { NetHandler, Network } from './proxy.ts'
import { createNetwork } from './proxy.ts'

export type EngineContext = {
  supports: Supports
  /** Only inside tests and hooks. */
  readonly browser: Browser
  /** Only inside tests and hooks. Its log is emptied after each test. */
  readonly network: Network
  /** Sets what the network answers, for the tests of this engine from here on. */
  answer(handler: NetHandler): void
  /** A fresh session with a page at `url`; closed after the test. */
  open(url: string, options?: SessionOptions): Promise<Page>
  /** A fresh session; closed after the test. */
  newSession(options?: SessionOptions): Promise<Session>
}

interface Started {
  readonly browser: Browser
  readonly network: Network
}

/** What this worker has started, for all of its files: starting and ending a browser takes longer than most tests. */
const started = new Map<EngineName, Promise<Started>>()

async function start(engine: EngineName): Promise<Started> {
  const network = await createNetwork(() => undefined)
  return { network, browser: await launch(engine, network) }
}

function startOnce(engine: EngineName): Promise<Started> {
  const known = started.get(engine) ?? start(engine)
  started.set(engine, known)
  // The next file tries again.
  known.catch(() => started.delete(engine))
  return known
}

type Declare = (engine: EngineName, context: EngineContext) => void

/**
 * Declares tests of what the engines have in common: every day they run in `engine` alone, and in each of those that the
 * variable ENGINES names. `pnpm browser:engines` runs everything in all of them.
 */
export const describeIn = (engine: EngineName, name: string, declare: Declare): void =>
  describeEngines(name, declare, process.env.ENGINES ? listEngines() : [engine])

/** Declares the same tests for each engine. Each file has sessions of its own; browsers end with the worker. */
export function describeEngines(
  name: string,
  declare: Declare,
  engines: readonly EngineName[] = listEngines(),
): void {
  describe.each(engines)(`${name} (%s)`, { timeout: 60_000 }, (engine) => {
    let current: Started | undefined
    /** Of one test, and of all tests of the file. */
    const sessions: Session[] = []
    const lasting: Session[] = []
    const close = (list: Session[]) => Promise.all(list.splice(0).map((session) => session.close()))

    const context: EngineContext = {
      supports: supportsOf(engine),
      get browser() {
        const { browser } = existing(current)
        const newSession = async (options?: SessionOptions) => {
          const session = await browser.newSession(options)
          lasting.push(session)
          return session
        }
        return { ...browser, newSession }
      },
      get network() {
        return existing(current).network
      },
      answer: (handler) => existing(current).network.answer(handler),
      async newSession(options) {
        const session = await existing(current).browser.newSession(options)
        sessions.push(session)
        return session
      },
      async open(url, options) {
        const session = await context.newSession(options)
        const page = await session.newPage()
        await page.goto(url)
        return page
      },
    }

    beforeAll(async () => {
      current = await startOnce(engine)
      current.network.answer(() => undefined)
      current.network.clear()
    }, 60_000)
    afterEach(async () => {
      await close(sessions)
      current?.network.clear()
    }, 30_000)
    afterAll(() => close(lasting), 30_000)
    declare(engine, context)
  })
}

function existing<T>(value: T | undefined): T {
  if (value) return value
  throw new Error('[harness] The browser and its network exist inside tests and hooks only.')
}
