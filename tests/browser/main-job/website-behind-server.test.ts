// The website with the vendors' snippets as they come, behind a server that marks them and sends a policy by the decision.
import { beforeEach, expect, it } from 'vitest'
import type * as core from '../../../packages/core/src/index.ts'
import type * as server from '../../../packages/core/src/server.ts'
import { describeIn, type NetHandler, settled } from '../../harness/index.ts'
import { contacted, internet, noTraces, ownCookie, tracesOf, useInternet, website } from '../lib/main-job.ts'
import { answerBanner, banner, openPreferences, press } from '../lib/main-job-visitor.ts'
import { expectRunning, vendors } from '../lib/main-job-website.ts'

const dist = new URL('../../../packages/core/dist/', import.meta.url)
const { cloudflare, cloudflareWebAnalytics, googleAnalytics, intercom } = (await import(
  `${dist}index.js`
)) as typeof core
const { contentSecurityPolicy, readDecision, rewriteHtmlText } = (await import(
  `${dist}server.js`
)) as typeof server

const registry = [googleAnalytics(), intercom(), cloudflare, cloudflareWebAnalytics()]
const address = `${website}/unmarked/`

/** The page as a site has it that leaves the holding to its server. */
const withoutGate = (html: string) =>
  html
    .replace('<script src="/omono-consent.js"', '$& data-mode="declared"')
    .replace(/^.*<!\[CDATA\[.*\n/m, '')

const serve: NetHandler = async (request) => {
  const response = await internet(request)
  if (request.url.origin !== website || !response?.headers?.['content-type']?.includes('html'))
    return response
  const decision = readDecision(request.headers.cookie)
  const terms = { policyVersion: '2026-11', gpc: false }
  return {
    headers: {
      ...response.headers,
      'content-security-policy': contentSecurityPolicy(decision, registry, terms),
    },
    body: rewriteHtmlText(withoutGate(String(response.body)), registry, { ...terms, decision }),
  }
}

describeIn('chromium', 'website behind a server', (_engine, context) => {
  beforeEach(async () => {
    await useInternet(context)
    context.answer(serve)
  })

  it('asks nobody before the choice, whoever reads ahead', async () => {
    const page = await context.open(address)
    await page.waitFor(banner)
    await settled(page, 1000)
    expect(contacted(context.network)).toEqual([])
    expect(await tracesOf(page)).toEqual(noTraces)
    // The server alone, and not the line that keeps scanners away.
    expect(await page.evaluate(`document.documentElement.querySelector('template')`)).toBeNull()
    const marked = `[...document.querySelectorAll('script[type="text/plain"]')].map(({ dataset }) => dataset.vendor)`
    // Intercom's snippet makes its tag itself, and the policy refuses it.
    expect(await page.evaluate(marked)).toEqual(['google-analytics', 'cloudflare-web-analytics'])
  })

  it('lets in who is granted with the next page, and nobody else', async () => {
    const page = await context.open(address)
    await answerBanner(page, 'accept-all')
    await settled(page, 500)
    // The policy that came with this page knew of no grant.
    expect(contacted(context.network)).toEqual([])
    await page.reload()
    await expectRunning(page, context.network, vendors)
    expect(
      await page.evaluate(`fetch('https://stranger.example/').then(() => 'asked', () => 'refused')`),
    ).toBe('refused')
  })

  it('keeps everybody out again after a refusal', async () => {
    const page = await context.open(address)
    await answerBanner(page, 'accept-all')
    await page.reload()
    await expectRunning(page, context.network, vendors)
    await openPreferences(page)
    await press(page, 'reject-all')
    await settled(page, 500)
    context.network.clear()
    await page.reload()
    await settled(page, 1000)
    expect(contacted(context.network)).toEqual([])
    expect(await tracesOf(page)).toEqual({ ...noTraces, cookies: [ownCookie] })
  })
})
