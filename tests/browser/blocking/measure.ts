import type { LoggedRequest, NetResponse, Network, Page } from '../../harness/index.ts'
import { createCode, createDocument, type Delivery, type Mode } from './document.ts'
import { idOfRequest, idOfUrl, listOutside } from './requests.ts'
import type { Sheet } from './sheets.ts'

/** What one stretch of time brought: ids of cases, as often as it happened. */
export interface Observation {
  readonly requests: readonly string[]
  /** Connections, also those on which nothing was asked. */
  readonly connections: readonly string[]
  readonly ran: readonly string[]
  readonly loaded: readonly string[]
  readonly wrote: readonly string[]
  /** Requests that belong to no case. */
  readonly outside: readonly string[]
}

export interface Measured {
  /** Before any choice. */
  readonly before: Observation
  /** After everything was granted, in the same document or in the one that followed. */
  readonly after: Observation
  /** When the page ran its own code once more. */
  readonly again: Observation
  /** When it did so after everything was withdrawn. */
  readonly withdrawn: Observation
  /** The grant brought another document, which starts from nothing. */
  readonly isAnother: boolean
}

const nothing: Observation = { requests: [], connections: [], ran: [], loaded: [], wrote: [], outside: [] }
const QUIET = 250
/**
 * Before a choice, and without the SDK. What comes later than this counts as held, so a busy machine must not be taken for a
 * gate: the code of the page waits for timers and frames.
 */
const QUIET_BEFORE = 1000
const LIMIT = 12_000
/** For the document that follows a grant. No test is about how fast a browser loads a page again. */
const RELOAD = 30_000
/** For what a grant releases. */
const PATIENCE = 1500

/** The names of everything that is stored for this origin. */
const stored = `(async () => {
  const names = [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)]
  const attempt = async (list) => { try { names.push(...await list()) } catch {} }
  await attempt(async () => (await indexedDB.databases()).map(({ name }) => name))
  await attempt(() => caches.keys())
  await attempt(async () => {
    const found = []
    for await (const name of (await navigator.storage.getDirectory()).keys()) found.push(name)
    return found
  })
  return { ran: ran.splice(0), loaded: loaded.splice(0), names }
})()`

/** Waits until each of `marks` is in `ran`, but not for ever: one script waits for another, a busy machine for itself. */
const waitForMarks = (marks: readonly string[]) => `new Promise((resolve) => {
  const end = performance.now() + ${PATIENCE}
  const look = () => {
    const isDone = ${JSON.stringify(marks)}.every((mark) => ran.includes(mark)) || performance.now() > end
    isDone ? resolve() : setTimeout(look, 20)
  }
  look()
})`

async function observe(
  page: Page,
  network: Network,
  expected: readonly string[],
  quiet = QUIET,
): Promise<Observation> {
  await network.idle(quiet, LIMIT)
  if (expected.length) {
    await page.evaluate(waitForMarks(expected))
    await network.idle(QUIET, LIMIT)
  }
  const { ran, loaded, names } = await page.evaluate<Record<'ran' | 'loaded' | 'names', string[]>>(stored)
  const log = network.requests()
  const idsOf = (isMeant: (entry: LoggedRequest) => boolean) =>
    log.filter(isMeant).flatMap((entry) => idOfRequest(entry) ?? [])
  return {
    requests: idsOf((entry) => entry.kind !== 'connect'),
    connections: idsOf((entry) => entry.kind === 'connect'),
    ran,
    loaded: loaded.flatMap((url) => (URL.canParse(url) && idOfUrl(new URL(url))) || []),
    wrote: names.flatMap((name) => name.match(/[SO]\d\d/g) ?? []),
    outside: listOutside(log),
  }
}

/** Accepts everything. Under a policy the page then comes again, and its code runs again. */
async function accept(page: Page, mode: Mode): Promise<void> {
  if (mode !== 'strict') return page.evaluate('void omonoConsent.acceptAll()')
  const before = await page.evaluate<number>('performance.timeOrigin')
  await page.evaluate('void setTimeout(() => omonoConsent.acceptAll())')
  const isAnother = `document.readyState === 'complete' && performance.timeOrigin !== ${before}`
  await page.waitFor(new Function(`return ${isAnother}`) as () => unknown, RELOAD)
  await page.evaluate('window.runCases?.()')
}

let sites = 0

/** Opens pages on a network; each is a site where nobody has been. */
export function createMeasurer(page: Page, network: Network, documents: Map<string, NetResponse>) {
  async function open(sheet: Sheet, mode: Mode, delivery: Delivery): Promise<void> {
    const domain = `site-${(sites += 1)}.example`
    documents.set(`www.${domain}/`, createDocument(sheet, mode, delivery, domain))
    documents.set(`www.${domain}/cases.js`, createCode(sheet, domain))
    network.clear()
    // A page behind another one is not drawn, and asks for nothing of its styles.
    await page.bringToFront()
    await page.goto(`https://www.${domain}/`)
    await page.evaluate('window.runCases?.()')
  }

  async function next(
    act: () => Promise<void>,
    expected: readonly string[] = [],
    quiet = QUIET,
  ): Promise<Observation> {
    network.clear()
    await act()
    return observe(page, network, expected, quiet)
  }

  /** `marks` is what runs on the page when there is no SDK. */
  return async (
    sheet: Sheet,
    mode: Mode,
    delivery: Delivery,
    marks: readonly string[],
  ): Promise<Measured> => {
    await open(sheet, mode, delivery)
    const hasCode = sheet.cases.some(({ run }) => run)
    const before = await observe(page, network, [], mode === 'nothing' || hasCode ? QUIET_BEFORE : QUIET)
    const isAnother = mode === 'strict'
    const rest = { after: nothing, again: nothing, withdrawn: nothing, isAnother }
    if (mode === 'nothing') return { before, ...rest }
    const missing = isAnother ? marks : marks.filter((mark) => !before.ran.includes(mark))
    const after = await next(() => accept(page, mode), missing)
    if (!hasCode) return { ...rest, before, after }
    // What comes later than this would count as asked for after the withdrawal.
    const again = await next(() => page.evaluate('window.runCases?.()'), [], QUIET_BEFORE)
    const withdrawn = await next(() => page.evaluate('omonoConsent.withdraw(), runCases()'))
    return { before, after, again, withdrawn, isAnother }
  }
}
