import { beforeEach, expect, it } from 'vitest'
import { describeIn, type Page, settled } from '../../harness/index.ts'
import {
  contacted,
  countOf,
  noTraces,
  ownCookie,
  requestsTo,
  system,
  tracesOf,
  useInternet,
} from '../lib/main-job.ts'
import {
  expectRunning,
  intercom,
  logrocket,
  moduleRequests,
  signedIn,
  vendors,
} from '../lib/main-job-system.ts'
import { answerBanner, banner, change, clickOn } from '../lib/main-job-visitor.ts'

const readSignIn = (page: Page) =>
  page.evaluate((names) => names.map((name) => localStorage.getItem(name)), signedIn)

/** Without a load, as the app's own links go. */
async function visit(page: Page, path: '/' | '/files' | '/settings' | '/cookies'): Promise<void> {
  await clickOn(page, `#navigation a[href="${path}"]`)
  await page.waitFor(`#navigation a[href="${path}"][aria-current]`)
}

async function visitAll(page: Page): Promise<void> {
  await visit(page, '/files')
  await visit(page, '/cookies')
  await visit(page, '/settings')
  await clickOn(page, 'main .actions button:not([data-omono-action])')
  await visit(page, '/')
}

describeIn('firefox', 'system', (_engine, context) => {
  beforeEach(() => useInternet(context))

  it('asks nobody before the choice, nor after Reject all, nor after a reload', async () => {
    const page = await context.open(`${system}/`)
    await page.waitFor(banner)
    const signIn = await readSignIn(page)
    expect(signIn).not.toContain(null)
    await visitAll(page)
    await settled(page, 1000)
    expect(await tracesOf(page)).toEqual({ ...noTraces, local: signedIn })
    await page.waitFor(banner)
    await answerBanner(page, 'reject-all')
    await visitAll(page)
    await page.reload()
    await visitAll(page)
    await settled(page, 1000)
    expect(contacted(context.network)).toEqual([])
    for (const vendor of vendors.filter(({ fingerprint }) => fingerprint))
      expect(moduleRequests(context.network, vendor)).toBe(0)
    expect(await page.evaluate((selector) => document.querySelector(selector), banner)).toBeNull()
    expect(await tracesOf(page)).toEqual({ ...noTraces, local: signedIn, cookies: [ownCookie] })
    expect(await readSignIn(page)).toEqual(signIn)
  })

  it('runs each vendor once after Accept all, whatever page is shown, and again after a reload', async () => {
    const page = await context.open(`${system}/files`)
    await answerBanner(page, 'accept-all')
    await expectRunning(page, context.network, vendors)
    await page.waitFor('.dropbox-dropin-btn')
    await visitAll(page)
    const since = Date.now()
    for (const { id } of [intercom, logrocket])
      await expect
        .poll(() => requestsTo(context.network, id, since).length, { timeout: 5000 })
        .toBeGreaterThan(0)
    await expectRunning(page, context.network, vendors)
    expect(countOf(context.network, 'https://apm-engine.meteor.com/simplentp/sync')).toBe(1)
    const errors = () =>
      requestsTo(context.network, 'meteor-development-group')
        .filter(({ method, path }) => method === 'POST' && path === '/errors')
        .map(({ body }) => body)
    await expect.poll(errors, { timeout: 5000 }).toEqual([expect.stringContaining('A test error')])

    context.network.clear()
    await page.reload()
    await expectRunning(page, context.network, vendors)
    expect(await page.evaluate((selector) => document.querySelector(selector), banner)).toBeNull()
  })

  it.each(vendors)('runs $id alone when only it is switched on', async (vendor) => {
    const page = await context.open(`${system}/`)
    await change(page, vendor.id)
    await expectRunning(page, context.network, [vendor])
    await visitAll(page)
    await settled(page)
    await expectRunning(page, context.network, [vendor])
  })
})
