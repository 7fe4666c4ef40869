import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, onPage } from '../lib/ui-hooks.ts'

const file = new URL(
  '../../../node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js',
  import.meta.url,
)
const agent = { headers: { 'content-type': 'text/javascript' }, body: readFileSync(file) }

const ownRule = {
  name: 'omono',
  prehideSelectors: ['[data-omono="banner"]'],
  detectCmp: [{ exists: '[data-omono]' }],
  detectPopup: [{ visible: '[data-omono="banner"]' }],
  optIn: [{ waitForThenClick: '[data-omono-action="accept-all"]' }],
  optOut: [{ waitForThenClick: '[data-omono-action="reject-all"]' }],
  test: [{ visible: '[data-omono="banner"]', check: 'none' }],
}

/** What the agent's own extension would answer, and a record of what it was told. */
const extension = (rules: readonly object[]) => `<script>window.messages = []
  window.autoconsentSendMessage = async (message) => {
    messages.push(message)
    const answer = (reply) => setTimeout(() => autoconsentReceiveMessage(reply))
    if (message.type === 'init') answer({ type: 'initResp', rules: { autoconsent: ${JSON.stringify(rules)} }, config: {
      enabled: true, autoAction: 'optOut', enablePrehide: true, enableCosmeticRules: false, enableGeneratedRules: false,
      detectRetries: 20, isMainWorld: true, enableHeuristicDetection: true, heuristicMode: 'reject' } })
    if (message.type === 'optOutResult' && message.scheduleSelfTest) answer({ type: 'selfTest' })
  }</script><script src="/agent.js"></script>`

const late = (delay: number) => `<script>setTimeout(() => { const script = document.createElement('script')
  script.src = '/omono-consent.js'; document.head.append(script) }, ${delay})</script>`

const body = '<script type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/a.js"></script>'

describeIn('chromium', 'autoconsent', (engine, context) => {
  // The agent is a Chromium extension; in the others it is the same script.
  describe.runIf(engine === 'chromium')('in Chromium', () => {
    const tab = useTab(context)
    const ended = `messages.some(({ type }) => type === 'selfTestResult' || type === 'autoconsentError')`

    it.each([
      ['by its heuristics alone', [], undefined, 1280],
      ['by its heuristics alone, when the SDK comes late', [], late(1500), 1280],
      ['by its heuristics alone, on a phone', [], undefined, 320],
      ['by a rule of our own', [ownRule], undefined, 1280],
    ])('G-01 G-19 F-38 refuses for the visitor %s', async (_name, rules, sdk, width) => {
      await tab.page.setViewport(width, 480)
      await tab.open(shop({ before: extension(rules), sdk, body }), { others: { '/agent.js': agent } })
      await tab.until(ended, 15_000)
      const messages = await tab.page.evaluate<{ type: string; result?: boolean; cmp?: string }[]>('messages')
      const results = (type: string) =>
        messages.filter((message) => message.type === type).map(({ result }) => result)
      expect(results('optOutResult')).toEqual([true])
      expect(results('selfTestResult')).toEqual([true])
      expect(messages.filter(({ type }) => type === 'popupFound')).toHaveLength(1)
      const statuses = { base: 'granted', alpha: 'denied', beta: 'denied', gamma: 'denied' }
      expect(await tab.page.evaluate('omonoConsent.getConsent()')).toEqual(statuses)
      expect(
        await tab.page.evaluate('[omonoConsent.decision.trusted, omonoConsent.decision.source]'),
      ).toEqual([false, 'banner'])
      expect(await tab.page.evaluate(onPage(banner()))).toBe(false)
      expect(await tab.requests()).toEqual([])
      await tab.page.reload()
      await tab.until('window.omonoConsent')
      expect(await tab.page.evaluate('omonoConsent.getConsent()')).toEqual(statuses)
    })
  })
  it.skipIf(engine === 'chromium')('is an extension of Chromium', () => {})
})
