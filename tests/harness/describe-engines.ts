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

/** Declares the same tests for each engine, each with a browser and a network of its own. */
export function describeEngines(
  name: string,
  declare: (engine: EngineName, context: EngineContext) => void,
): void {
  describe.each(listEngines())(`${name} (%s)`, { timeout: 60_000 }, (engine) => {
    let browser: Browser | undefined
    let network: Network | undefined
    const sessions: Session[] = []

    const context: EngineContext = {
      supports: supportsOf(engine),
      get browser() {
        return existing(browser)
      },
      get network() {
        return existing(network)
      },
      answer: (handler) => existing(network).answer(handler),
      async newSession(options) {
        const session = await existing(browser).newSession(options)
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
      network = await createNetwork(() => undefined)
      browser = await launch(engine, network)
    }, 60_000)
    afterEach(async () => {
      await Promise.all(sessions.splice(0).map((session) => session.close()))
      network?.clear()
    }, 30_000)
    afterAll(async () => {
      await browser?.close()
      await network?.close()
    }, 30_000)
    declare(engine, context)
  })
}

function existing<T>(value: T | undefined): T {
  if (value) return value
  throw new Error('[harness] The browser and its network exist inside tests and hooks only.')
}
