import { describe, expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, control, onPage, preferences } from '../lib/ui-hooks.ts'
import { longPage } from '../lib/ui-surfaces.ts'

describeIn('chromium', 'motion', (_engine, context) => {
  describe('as a visitor has it who asked for nothing', () => {
    const tab = useTab(context)

    it('moves nothing on the page', async () => {
      const watch = `<script>window.shifts = []
        new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value, hadRecentInput }) => hadRecentInput ? 0 : value))).observe({ type: 'layout-shift', buffered: true })</script>`
      await tab.open(longPage.replace('<head>', `<head>${watch}`))
      await tab.page.waitFor(`${banner()}[data-omono-state="open"]`)
      await tab.page.evaluate(`document.querySelector('${banner('open-preferences')}').click()`)
      await tab.page.waitFor(preferences())
      await tab.page.evaluate(`document.querySelector('${preferences('accept-all')}').click()`)
      await tab.page.waitFor(control)
      await tab.page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))')
      expect(await tab.page.evaluate('shifts.reduce((sum, value) => sum + value, 0)')).toBe(0)
    })

    it('moves where the visitor has not asked for less', async () => {
      await tab.open(longPage)
      await tab.page.waitFor(banner())
      expect(await tab.page.evaluate('document.getAnimations().length > 0')).toBe(true)
    })
  })

  describe.runIf(context.supports.reducedMotion)('with less motion', () => {
    const tab = useTab(context, { reducedMotion: true })

    it('A-47 moves nothing', async () => {
      await tab.open(longPage)
      await tab.page.waitFor(banner())
      const animations = () => tab.page.evaluate('document.getAnimations().length')
      expect(await animations()).toBe(0)
      await tab.page.click(banner('open-preferences'))
      expect(await animations()).toBe(0)
      await tab.page.click('dialog [data-omono-purpose=analytics]')
      expect(await animations()).toBe(0)
      await tab.page.click(preferences('save'))
      expect([await animations(), await tab.page.evaluate(onPage(preferences()))]).toEqual([0, false])
    })
  })
})
