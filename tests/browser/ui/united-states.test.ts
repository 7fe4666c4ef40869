import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeIn, settled } from '../../harness/index.ts'
import { findViolations } from '../lib/axe.ts'
import { alpha, base, gamma, shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, control, onPage, preferences } from '../lib/ui-hooks.ts'

// What is tried is what the page tells sites to copy.
const docs = readFileSync(new URL('../../../docs/united-states.md', import.meta.url), 'utf8')
const block = (language: string) => docs.match(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``))?.[1] ?? ''
const config = { ...JSON.parse(block('json')), vendors: [base, alpha, gamma] }
const footer = `<footer>${block('html')}</footer>`

const name = 'Your Privacy Choices'
const opener = 'footer button'
const hidden = '<style>[data-omono="banner"] { display: none !important }</style>'
/** The page believes that as many days have passed as its session remembers. */
const clock = `<script>{
  const Real = Date, ahead = () => Number(sessionStorage.days ?? 0) * 86_400_000
  window.Date = class extends Real {
    constructor(...args) { args.length ? super(...args) : super(Real.now() + ahead()) }
    static now() { return Real.now() + ahead() } } }</script>`
const body = `<script type="text/plain" data-vendor="gamma">${mark('gamma')}</script>${footer}`

describeIn('chromium', 'United States', (engine, context) => {
  const tab = useTab(context)
  const statuses = () => tab.page.evaluate(`[omonoConsent.status('alpha'), omonoConsent.status('gamma')]`)
  const title = `(() => { const dialog = document.querySelector('dialog')
    return document.getElementById(dialog.getAttribute('aria-labelledby')).textContent })()`
  const nameOf = async (selector: string) => {
    const { root } = (await tab.page.command('DOM.getDocument')) as { root: { nodeId: number } }
    const found = await tab.page.command('DOM.querySelector', { nodeId: root.nodeId, selector })
    const { nodes } = (await tab.page.command('Accessibility.getPartialAXTree', {
      ...(found as { nodeId: number }),
      fetchRelatives: false,
    })) as { nodes: { role: { value: string }; name: { value: string } }[] }
    return nodes.map(({ role, name }) => [role.value, name.value])[0]
  }

  it.each([
    ['before the banner was answered', ''],
    ['where the banner is hidden', hidden],
  ])(
    'C-47 C-45 opens the privacy choices by their name and opts out with one click, %s',
    async (_when, head) => {
      await tab.open(shop({ config, body, head, lang: 'en-US' }))
      await tab.until(`document.querySelector('${banner()}')`)
      expect(await tab.page.evaluate(onPage(banner()))).toBe(!head)
      if (engine === 'chromium') expect(await nameOf(opener)).toEqual(['button', name])
      expect(await tab.page.evaluate(onPage(control))).toBe(false)
      expect(await findViolations(tab.page)).toEqual([])
      await tab.page.click(opener)
      await tab.page.waitFor(preferences('reject-all'))
      expect(await tab.page.evaluate(title)).toBe(name)
      await tab.page.click(preferences('reject-all'))
      expect(await statuses()).toEqual(['denied', 'denied'])
      expect([await tab.ran(), await tab.errors()]).toEqual([[], []])
    },
  )

  it('C-47 C-49 opts out after a yes, and asks nobody to opt in again for a year', async () => {
    await tab.open(shop({ before: clock, config, body, lang: 'en-US' }))
    await tab.page.click(banner('accept-all'))
    await tab.until('window.ran')
    await tab.page.click(opener)
    await tab.page.click(preferences('reject-all'))
    for (const days of [183, 364]) {
      await tab.page.evaluate(`sessionStorage.days = ${days}`)
      await tab.go('/')
      await tab.page.waitFor(opener)
      await settled(tab.page, 100)
      const asked = await tab.page.evaluate(`[omonoConsent.due.length, ${onPage(banner())}]`)
      expect([days, asked, await statuses(), await tab.ran()]).toEqual([
        days,
        [0, false],
        ['denied', 'denied'],
        [],
      ])
    }
    await tab.page.evaluate('sessionStorage.days = 366')
    await tab.go('/')
    await tab.page.waitFor(banner())
  })
})
