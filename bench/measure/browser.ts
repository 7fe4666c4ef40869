import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'

/** A mid-range phone is about four times slower than a desktop: what Lighthouse assumes. */
const CPU_SLOWDOWN = 4

/** A tab in a profile of its own, slowed down. */
export interface Tab {
  readonly context: BrowserContext
  readonly page: Page
  readonly devtools: CDPSession
}

export async function launch(): Promise<Browser> {
  const executablePath = process.env.OMONO_CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(executablePath))
    throw new Error(`[bench] ${executablePath} is not there. Set OMONO_CHROMIUM to the path of Chromium.`)
  return chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: [
      // A visitor, not a robot: vanilla-cookieconsent asks robots nothing.
      '--disable-blink-features=AutomationControlled',
      '--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP localhost 127.0.0.1',
    ],
  })
}

/** Opens another tab of `context`. */
export async function openTab(context: BrowserContext): Promise<Tab> {
  const page = await context.newPage()
  // How long is too long is not decided here: see run.ts.
  page.setDefaultTimeout(0)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  // The time that the thread worked, not the time that others kept it waiting.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { context, page, devtools }
}

/** A counter of Chromium's, of this tab: TaskDuration and ScriptDuration in seconds, JSHeapUsedSize in bytes. */
export async function readMetrics({ devtools }: Tab): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return new Map(metrics.map(({ name, value }) => [name, value]))
}

/** The heap once everything that can go has gone. */
export async function readHeap(tab: Tab): Promise<number> {
  await tab.devtools.send('HeapProfiler.enable')
  for (let pass = 0; pass < 2; pass += 1) await tab.devtools.send('HeapProfiler.collectGarbage')
  return (await readMetrics(tab)).get('JSHeapUsedSize') ?? 0
}
