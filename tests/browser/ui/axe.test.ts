import { describe, expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { findViolations } from '../lib/axe.ts'
import { alpha, base, beta, gamma, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, control, preferences, status } from '../lib/ui-hooks.ts'
import { showSurface, themes, unfold } from '../lib/ui-surfaces.ts'

const frame =
  '<iframe title="A map" width="500" height="300" data-vendor="alpha" data-src="https://alpha.example/frame"></iframe>'
const body = `<section aria-label="Policy">${frame}<div data-omono="cookie-policy"></div></section>`

/** 400 % of 1280 CSS pixels, 200 %, and 100 %. */
const widths = [320, 640, 1280]

describeIn('chromium', 'axe', (_engine, context) => {
  describe.each(Object.entries(themes))('%s', (theme, session) => {
    const tab = useTab(context, { reducedMotion: true, ...session })

    it.each(['en', 'ar'])('A-40 A-57 finds nothing on any surface at any zoom, in %s', async (lang) => {
      const found: Record<string, string[]> = {}
      const look = async (name: string, view = 'window') => {
        found[`${theme} ${name}`] = await findViolations(tab.page, view)
      }
      for (const [index, width] of widths.entries()) {
        const layout = ['box', 'in-flow', 'bar'][index]
        await tab.page.setViewport(width, 800)
        const config = { vendors: [base, alpha, beta, gamma], controller: 'Omono', layout }
        await tab.open(shop({ lang, config, body }))
        await tab.page.waitFor(`${banner()}[data-omono-state="open"]`)
        await look(`${layout} at ${width}`)
        await showSurface(tab, preferences)
        await unfold(tab)
        await look(`preferences at ${width}`)
      }
      await tab.until(`frames[0]?.document.querySelector('button')`)
      await look('placeholder', 'frames[0]')
      await tab.page.click(preferences('reject-all'))
      await tab.page.waitFor(`${status}[data-omono-state="open"]`)
      await tab.page.waitFor(control)
      await tab.page.waitFor('[data-omono="policy"] table')
      await look('control, outcome and policy')
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])))
    })
  })
})
