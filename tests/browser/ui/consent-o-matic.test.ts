import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { answer, type Rule, type Wish, type Wishes } from '../lib/consent-o-matic.ts'
import { alpha, base, beta, delta, gamma, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, onPage, preferences } from '../lib/ui-hooks.ts'

const file = new URL('../../../docs/agents/consent-o-matic.json', import.meta.url)
const { 'OMONO consent': rule } = JSON.parse(readFileSync(file, 'utf8')) as { 'OMONO consent': Rule }

const wish = (...on: readonly Wish[]): Wishes => ({
  ...{ D: false, A: false, B: false, E: false, F: false, X: false },
  ...Object.fromEntries(on.map((each) => [each, true])),
})

const vendors = [base, alpha, beta, gamma, { ...delta, category: 'heat-maps' }]
const scripts = ['alpha', 'beta', 'gamma', 'delta']
const body = scripts
  .map(
    (id) =>
      `<script type="text/plain" data-vendor="${id}" src="https://cdn.${id}.example/${id}.js"></script>`,
  )
  .join('')
const late = `<script>setTimeout(() => { const script = document.createElement('script')
  script.src = '/omono-consent.js'; document.head.append(script) }, 1500)</script>`

describeIn('chromium', 'Consent-O-Matic', (_engine, context) => {
  const tab = useTab(context)
  const handle = (wishes: Wishes) => tab.page.evaluate(answer, rule, wishes)
  /** What is granted now, and what the page has loaded. */
  const granted = async () => {
    const consent = await tab.page.evaluate<Record<string, string>>('omonoConsent.getConsent()')
    const requests = await tab.requests()
    const of = (id: string) => requests.includes(`cdn.${id}.example/${id}.js`)
    expect(scripts.filter(of)).toEqual(scripts.filter((id) => consent[id] === 'granted'))
    return scripts.filter((id) => consent[id] === 'granted')
  }
  const decided = `[omonoConsent.decision.source, omonoConsent.decision.trusted, omonoConsent.due.length]`

  it.each([
    ['a box', { layout: 'box' }, 'en', undefined],
    ['a bar', { layout: 'bar' }, 'el', undefined],
    ['the flow of the page', { layout: 'in-flow' }, 'ar', undefined],
    ['a box that comes late', { layout: 'box' }, 'ja', late],
  ])('G-18 G-07 F-38 refuses with one click, in %s', async (_name, options, lang, sdk) => {
    await tab.open(shop({ lang, sdk, config: { vendors, ...options }, body }))
    expect((await handle(wish()))?.clicks).toBe(1)
    expect(await granted()).toEqual([])
    expect(await tab.page.evaluate(decided)).toEqual(['banner', false, 0])
    expect(await tab.page.evaluate(`[${onPage(banner())}, ${onPage(preferences())}]`)).toEqual([false, false])
  })

  it.each([
    ['functions, in a box', 'box', wish('A'), ['beta']],
    ['statistics and the site’s own, in a bar', 'bar', wish('B', 'X'), ['alpha', 'delta']],
    ['advertising, in the flow of the page', 'in-flow', wish('F'), ['gamma']],
    ['what is no switch of ours', 'box', wish('D', 'E'), []],
  ])(
    'G-18 G-14 F-38 grants what the visitor wished for, and no more: %s',
    async (_name, layout, wishes, wanted) => {
      await tab.open(shop({ config: { vendors, layout }, body }))
      await handle(wishes)
      expect(await granted()).toEqual(wanted)
      expect(await tab.page.evaluate(decided)).toEqual(['preferences', false, 0])
      expect(await tab.page.evaluate(`[${onPage(banner())}, ${onPage(preferences())}]`)).toEqual([
        false,
        false,
      ])
      expect(await tab.page.evaluate('getComputedStyle(document.documentElement).overflowY')).toBe('visible')
      expect(await tab.errors()).toEqual([])
    },
  )

  it('G-18 turns off the whole of a category of which a part was on', async () => {
    const another = { ...delta, id: 'epsilon', hosts: ['epsilon.example'], scripts: ['cdn.epsilon.example'] }
    await tab.open(shop({ config: { vendors: [base, alpha, beta] } }), {
      others: { '/more': shop({ config: { vendors: [base, alpha, beta, delta, another] } }) },
    })
    await tab.page.waitFor(banner())
    await tab.page.evaluate(`void omonoConsent.acceptAll()`)
    await tab.go('/more')
    await tab.page.waitFor(banner())
    await handle(wish('A'))
    const statuses = { base: 'granted', alpha: 'denied', beta: 'granted', delta: 'denied', epsilon: 'denied' }
    expect(await tab.page.evaluate('omonoConsent.getConsent()')).toEqual(statuses)
  })
})
