import { describe, expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, control, onPage, preferences } from '../lib/ui-hooks.ts'
import { longPage } from '../lib/ui-surfaces.ts'

describeIn('chromium', 'motion', (engine, context) => {
  describe('as a visitor has it who asked for nothing', () => {
    const tab = useTab(context)

    it.skipIf(engine !== 'chromium')(
      'moves nothing on the page and blocks it for no more than 50 ms',
      async () => {
        const watch = `<script>window.shifts = []; window.tasks = []
        new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value, hadRecentInput }) => hadRecentInput ? 0 : value))).observe({ type: 'layout-shift', buffered: true })
        new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true })</script>`
        let longest = Infinity
        // The machine may be busy with something else for one run, not for six.
        for (let run = 0; run < 6 && longest > 50; run++) {
          await tab.open(longPage.replace('<head>', `<head>${watch}`))
          await tab.page.waitFor(`${banner()}[data-omono-state="open"]`)
          await tab.page.evaluate(`document.querySelector('${banner('open-preferences')}').click()`)
          await tab.page.waitFor(preferences())
          await tab.page.evaluate(`document.querySelector('${preferences('accept-all')}').click()`)
          await tab.page.waitFor(control)
          await tab.page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))')
          expect(await tab.page.evaluate('shifts.reduce((sum, value) => sum + value, 0)')).toBe(0)
          longest = Math.min(longest, await tab.page.evaluate<number>('Math.max(0, ...tasks)'))
        }
        expect(longest).toBeLessThanOrEqual(50)
      },
    )

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
