// Policies that are for scanners, or for visitors without a grant, and what becomes of them on their way to the browser.
import { describe, expect, it } from 'vitest'
import { describeEngines, type NetResponse, settled } from '../../harness/index.ts'
import { line, oldLine, shop, strictFile } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { delayed, minified } from '../lib/optimisers.ts'

const policy = `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: https://allowed.example`
const meta = `<meta data-omono="phantom" http-equiv="Content-Security-Policy" content="${policy}">`
/** With a grant, the script hides the policy from the parser: docs/blocking.md. */
const strictLine = `<script>document.readyState=='loading'&&/omono_consent=1(~[^~;]*){4}~[^~;]/.test(document.cookie)&&document.write('<noframes>')</script>${meta}<noframes>.</noframes>`
const script = '<script src="https://cdn.alpha.example/a.js"></script>'
const message = '[consent] phantom-real'
const isRefused = `fetch('https://stranger.example/x', { mode: 'no-cors' }).then(() => false, () => true)`

describeEngines('a policy that only scanners are to find', (_engine, context) => {
  const tab = useTab(context)
  const told = async () => (await tab.warnings()).filter((text) => text.startsWith(message)).length
  const ready = () => tab.until(`document.querySelector('[data-omono="banner"]')`)

  it('is told of once when the script that hides it does not run', async () => {
    const headers = { 'content-security-policy': `script-src 'nonce-N0nce'; object-src 'none'` }
    const unclosed = oldLine.replace(/<template>.*/, '')
    await tab.open({ headers, body: shop({ nonce: 'N0nce', head: unclosed }) })
    await ready()
    await settled(tab.page, 200)
    expect(await told()).toBe(1)
    expect(await tab.page.evaluate(isRefused)).toBe(true)
  })

  it('is told of when the page is there before us', async () => {
    await tab.open(delayed(shop({ head: meta })))
    await ready()
    expect(await told()).toBe(1)
  })

  it.each([
    ['no line', ''],
    ['the line', line],
    ['the line of earlier releases', oldLine],
    ['a mark in the body, where no policy counts', `<body>${meta}`],
  ])('is not told of on a page with %s', async (_name, head) => {
    await tab.open(shop({ head }))
    await ready()
    await settled(tab.page, 200)
    expect(await told()).toBe(0)
    expect(await tab.page.evaluate(isRefused)).toBe(false)
  })

  describe('until there is a grant: strict mode', () => {
    const tag = 'data-mode="strict" data-allow="allowed.example"'
    const page = (before = strictLine) => shop({ before: before + strictFile, tag, body: script })
    const grant = async () => {
      await tab.run('window.isOld = true; setTimeout(() => omonoConsent.acceptAll(), 100)')
      await tab.until('!window.isOld && window.omonoConsent')
    }

    it.each<[string, (html: string) => string | Promise<string>]>([
      ['as it is', (html) => html],
      ['behind a minifier that removes comments', minified],
    ])('refuses until then, and afterwards lets in who is granted, %s', async (_name, change) => {
      await tab.open(await change(page()))
      await ready()
      expect(await tab.page.evaluate(isRefused)).toBe(true)
      expect([await tab.requests(), await told()]).toEqual([[], 0])
      await grant()
      await tab.until(`window.ran?.includes('/a.js')`)
      expect(await tab.page.evaluate(`document.querySelector('h1').checkVisibility()`)).toBe(true)
      expect(await tab.page.evaluate(`document.querySelector('head > noframes')?.checkVisibility()`)).toBe(
        false,
      )
      expect([await tab.page.evaluate(isRefused), await told()]).toEqual([true, 0])
    })

    it('shows the page and stays closed behind an optimiser that delays scripts, and tells of it', async () => {
      const answer: NetResponse = { body: delayed(page()) }
      await tab.open(answer)
      await ready()
      expect(await tab.page.evaluate(isRefused)).toBe(true)
      await grant()
      await tab.until(`window.isOver`)
      await settled(tab.page, 300)
      expect(await tab.page.evaluate(`document.querySelector('h1').checkVisibility()`)).toBe(true)
      expect(await tab.ran()).toEqual([])
      expect(await told()).toBe(1)
    })
  })
})
