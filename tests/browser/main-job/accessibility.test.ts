import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeEach, expect, it } from 'vitest'
import { describeIn, type NetHandler, type Page } from '../../harness/index.ts'
import { internet, system, website } from '../lib/main-job.ts'
import { banner, clickOn, dialog, openPreferences, press } from '../lib/main-job-visitor.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
}

type Axe = { run(given: object): Promise<{ violations: Violation[] }> }
type Violation = { id: string; nodes: { html: string; failureSummary: string }[] }

/** A page without a way to the preferences, so that the SDK brings its own control. */
const withControl: NetHandler = async (request) => {
  const isHome = request.url.pathname === '/control'
  const response = await internet(isHome ? { ...request, url: new URL(`${website}/`) } : request)
  return isHome
    ? { ...response, body: String(response?.body).replaceAll('data-omono-action="open-preferences"', '') }
    : response
}

async function violationsOf(page: Page): Promise<string[]> {
  if (await page.evaluate('typeof axe === "undefined"')) await page.addScriptTag({ content: axe })
  const { violations } = await page.evaluate(
    (given) => (window as unknown as { axe: Axe }).axe.run(given),
    options,
  )
  return violations.map(({ id, nodes }) => `${id}, ${nodes.length} times: ${JSON.stringify(nodes[0])}`)
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
    found.banner = await violationsOf(page)
    await openPreferences(page)
    found.preferences = await violationsOf(page)
    await openDetails(page)
    found.details = await violationsOf(page)
    await press(page, 'reject-all')
    await page.waitFor('[data-omono=status][data-omono-state=open]')
    found.status = await violationsOf(page)
    await page.goto(`${website}/control`)
    await page.waitFor('[data-omono=control]')
    found.control = await violationsOf(page)
    await page.goto(`${website}/cookies.html`)
    await page.waitFor('[data-omono=policy] table')
    found.policy = await violationsOf(page)
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])))
  })

  it.each(schemes)('has nothing to find in the system, in %s', async (colorScheme) => {
    const page = await context.open(`${system}/`, { colorScheme, reducedMotion: true })
    const found: Record<string, string[]> = {}
    await page.waitFor(`${banner}[data-omono-state=open]`)
    found.banner = await violationsOf(page)
    await openPreferences(page)
    await openDetails(page)
    found.details = await violationsOf(page)
    expect(
      await page.evaluate(
        (selector) => document.querySelectorAll(`${selector} details[open]`).length,
        dialog,
      ),
    ).toBe(3)
    await press(page, 'reject-all')
    await clickOn(page, '#navigation a[href="/cookies"]')
    await page.waitFor('[data-omono=policy] table')
    found.policy = await violationsOf(page)
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])))
  })
})
