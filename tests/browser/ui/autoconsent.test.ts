import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, control, onPage } from '../lib/ui-hooks.ts'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const script = (body: string) => ({ headers: { 'content-type': 'text/javascript' }, body })

const own = JSON.parse(read('docs/agents/autoconsent.json')) as { name: string }
const { autoconsent: all } = JSON.parse(read('node_modules/@duckduckgo/autoconsent/rules/rules.json')) as {
  autoconsent: { name: string }[]
}

/** What the agent is given: nothing, our rule, all of its own, or these with ours among them. */
const rules = { none: [], ours: [own], all, 'all and ours': [...all, own] }
type Rules = keyof typeof rules

const others = {
  '/agent.js': script(read('node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js')),
  ...Object.fromEntries(
    Object.entries(rules).map(([name, given]) => [
      `/rules-${name.replaceAll(' ', '-')}.js`,
      script(`window.rules = ${JSON.stringify(given)}`),
    ]),
  ),
}

/** What the agent's own extension would answer, and a record of what it was told. Rules that only hide take part as well. */
const extension = (given: Rules) => `<script src="/rules-${given.replaceAll(' ', '-')}.js"></script>
  <script>window.messages = []
  window.autoconsentSendMessage = async (message) => {
    messages.push(structuredClone(message))
    const answer = (reply) => setTimeout(() => autoconsentReceiveMessage(reply))
    if (message.type === 'init') answer({ type: 'initResp', rules: { autoconsent: rules }, config: {
      enabled: true, autoAction: 'optOut', enablePrehide: true, enableCosmeticRules: true, enableGeneratedRules: true,
      detectRetries: 20, isMainWorld: true, enableHeuristicDetection: true, heuristicMode: 'reject' } })
    if (message.type === 'optOutResult' && message.scheduleSelfTest) answer({ type: 'selfTest' })
  }</script><script src="/agent.js"></script>`

const late = (delay: number) => `<script>setTimeout(() => { const script = document.createElement('script')
  script.src = '/omono-consent.js'; document.head.append(script) }, ${delay})</script>`

const body = '<script type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/a.js"></script>'

interface Case {
  readonly layout?: 'box' | 'bar' | 'in-flow'
  /** @default 'en' */
  readonly lang?: string
  /** How long the SDK's tag comes after the page, in ms. */
  readonly delay?: number
  readonly width?: number
}

describeIn('chromium', 'autoconsent', (engine, context) => {
  // The agent is a Chromium extension; in the others it is the same script.
  describe.runIf(engine === 'chromium')('in Chromium', () => {
    const tab = useTab(context)
    const open = async (given: Rules, { layout = 'box', lang, delay, width = 1280 }: Case) => {
      await tab.page.setViewport(width, 480)
      const sdk = delay ? late(delay) : undefined
      await tab.open(shop({ before: extension(given), config: { layout }, lang, sdk, body }), { others })
    }
    const heard = async (type: string) => {
      const messages = await tab.page.evaluate<{ type: string; result?: boolean; cmp?: string }[]>('messages')
      return messages
        .filter((message) => message.type === type)
        .map(({ cmp, result }) => (result === undefined ? cmp : result))
    }
    const refused = async (cmp: string) => {
      await tab.until(
        `messages.some(({ type }) => type === 'selfTestResult' || type === 'autoconsentError')`,
        15_000,
      )
      // Nobody else’s rule takes our page for its own.
      expect(await heard('cmpDetected')).toEqual([cmp])
      expect(await heard('popupFound')).toEqual([cmp])
      expect(await heard('optOutResult')).toEqual([true])
      expect(await heard('selfTestResult')).toEqual([true])
      expect(await heard('autoconsentError')).toEqual([])
      const statuses = { base: 'granted', alpha: 'denied', beta: 'denied', gamma: 'denied' }
      expect(await tab.page.evaluate('omonoConsent.getConsent()')).toEqual(statuses)
      expect(
        await tab.page.evaluate('[omonoConsent.decision.trusted, omonoConsent.decision.source]'),
      ).toEqual([false, 'banner'])
      expect(await tab.page.evaluate(onPage(banner()))).toBe(false)
      expect(await tab.requests()).toEqual([])
    }

    it.each<[Rules, string, Case]>([
      ['none', 'a box', {}],
      ['none', 'a box on a phone', { width: 320 }],
      ['none', 'the flow of the page', { layout: 'in-flow' }],
      ['none', 'a bar, very late', { layout: 'bar', delay: 3000 }],
      ['all', 'a bar in German', { layout: 'bar', lang: 'de' }],
    ])(
      'G-01 G-02 G-07 G-09 F-38 refuses by its heuristics, given %s of its rules: %s',
      async (given, _, page) => {
        await open(given, page)
        await refused('HEURISTIC-REJECT')
      },
    )

    it.each<[Rules, string, Case]>([
      ['ours', 'a box in Greek', { lang: 'el' }],
      ['ours', 'the flow of the page in Arabic', { layout: 'in-flow', lang: 'ar' }],
      ['ours', 'a bar in Japanese, on a phone', { layout: 'bar', lang: 'ja', width: 320 }],
      ['all and ours', 'a box in Turkish', { lang: 'tr' }],
      ['all and ours', 'a bar in Irish, late', { layout: 'bar', lang: 'ga', delay: 1500 }],
      ['all and ours', 'the flow of the page', { layout: 'in-flow' }],
    ])('G-18 G-01 G-07 G-09 F-38 refuses by rule, given %s: %s', async (given, _, page) => {
      await open(given, page)
      await refused(own.name)
    })

    it('G-19 G-18 leaves a refusal that stays, like one by hand, and finds nothing more to answer', async () => {
      await open('all and ours', {})
      await refused(own.name)
      await tab.page.reload()
      await tab.page.waitFor(control)
      expect(await tab.page.evaluate('[omonoConsent.decision.trusted, omonoConsent.due.length]')).toEqual([
        false,
        0,
      ])
      await tab.until(`messages.some(({ state }) => state?.findCmpAttempts > 1)`)
      expect(await heard('cmpDetected')).toEqual([])
    })
  })
  it.skipIf(engine === 'chromium')('is an extension of Chromium', () => {})
})
