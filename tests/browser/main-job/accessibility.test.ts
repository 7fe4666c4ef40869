import { beforeEach, expect, it } from 'vitest'
import { describeIn, type NetHandler, type Page } from '../../harness/index.ts'
import { findViolations } from '../lib/axe.ts'
import { internet, system, website } from '../lib/main-job.ts'
import { banner, clickOn, dialog, openPreferences, press } from '../lib/main-job-visitor.ts'

/** A page without a way to the preferences, so that the SDK brings its own control. */
const withControl: NetHandler = async (request) => {
  const isHome = request.url.pathname === '/control'
  const response = await internet(isHome ? { ...request, url: new URL(`${website}/`) } : request)
  return isHome
    ? { ...response, body: String(response?.body).replaceAll('data-omono-action="open-preferences"', '') }
    : response
}

const openDetails = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

// Without motion, because what is still fading in has no contrast yet.
describeIn('chromium', 'accessibility', (_engine, context) => {
  beforeEach(() => context.answer(withControl))

  const schemes = context.supports.colorScheme ? (['light', 'dark'] as const) : (['light'] as const)

  it.each(schemes)('has nothing to find on the website, in %s', async (colorScheme) => {
    const page = await context.open(`${website}/`, { colorScheme, reducedMotion: true })
    const found: Record<string, string[]> = {}
    await page.waitFor(`${banner}[data-omono-state=open]`)
    found.banner = await findViolations(page)
    await openPreferences(page)
    found.preferences = await findViolations(page)
    await openDetails(page)
    found.details = await findViolations(page)
    await press(page, 'reject-all')
    await page.waitFor('[data-omono=status][data-omono-state=open]')
    found.status = await findViolations(page)
    await page.goto(`${website}/control`)
    await page.waitFor('[data-omono=control]')
    found.control = await findViolations(page)
    await page.goto(`${website}/cookies.html`)
    await page.waitFor('[data-omono=policy] table')
    found.policy = await findViolations(page)
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])))
  })

  it.each(schemes)('has nothing to find in the system, in %s', async (colorScheme) => {
    const page = await context.open(`${system}/`, { colorScheme, reducedMotion: true })
    const found: Record<string, string[]> = {}
    await page.waitFor(`${banner}[data-omono-state=open]`)
    found.banner = await findViolations(page)
    await openPreferences(page)
    await openDetails(page)
    found.details = await findViolations(page)
    expect(
      await page.evaluate(
        (selector) => document.querySelectorAll(`${selector} details[open]`).length,
        dialog,
      ),
    ).toBe(3)
    await press(page, 'reject-all')
    await clickOn(page, '#navigation a[href="/cookies"]')
    await page.waitFor('[data-omono=policy] table')
    found.policy = await findViolations(page)
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])))
  })
})
