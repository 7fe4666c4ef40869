import { expect, it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { useTab } from '../lib/gate-tab.ts'
import { isWide, lost, reach } from '../lib/ui-fit.ts'
import { banner } from '../lib/ui-hooks.ts'
import { longPage, showSurface, surfaces } from '../lib/ui-surfaces.ts'

describeEngines('reflow', (_engine, context) => {
  const tab = useTab(context)

  /** Every surface fits, and both of its answers can be reached. */
  async function expectInReach() {
    for (const surface of surfaces) {
      await showSurface(tab, surface)
      expect(await tab.page.evaluate(isWide)).toBe(false)
      expect(await tab.page.evaluate(lost(surface()))).toEqual([])
      for (const action of ['reject-all', 'accept-all']) {
        expect([action, await tab.page.evaluate(reach(surface(action)))]).toEqual([
          action,
          [true, true, true],
        ])
      }
    }
  }

  it.each([
    [320, 256],
    [320, 480],
    [1280, 256],
  ])('A-44 needs no sideways scrolling and keeps both answers in reach, at %i×%i', async (width, height) => {
    await tab.page.setViewport(width, height)
    await tab.open(longPage)
    await expectInReach()
    await tab.page.setViewport(1280, 800)
  })

  it('A-44 A-46 keeps both answers in reach when the text is twice as large', async () => {
    await tab.page.setViewport(1280, 800)
    await tab.open(longPage)
    await tab.page.waitFor(banner())
    const size = `parseFloat(getComputedStyle(document.querySelector('${banner()} p')).fontSize)`
    const before = await tab.page.evaluate<number>(size)
    await tab.page.evaluate(`document.documentElement.style.fontSize = '200%'`)
    await expectInReach()
    expect((await tab.page.evaluate<number>(size)) / before).toBeCloseTo(2, 1)
  })

  it.each([320, 1280])(
    'A-45 loses nothing under the text spacing of the criterion, at %i px',
    async (width) => {
      await tab.page.setViewport(width, 720)
      await tab.open(longPage)
      await tab.run(`const sheet = new CSSStyleSheet()
      sheet.replaceSync('*:not(#_#_) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p:not(#_#_) { margin-bottom: 2em !important }')
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]`)
      for (const surface of surfaces) {
        await showSurface(tab, surface)
        expect(
          await tab.page.evaluate(`getComputedStyle(document.querySelector('${surface()} p')).letterSpacing`),
        ).not.toBe('normal')
        expect(await tab.page.evaluate(lost(surface()))).toEqual([])
        expect(await tab.page.evaluate(isWide)).toBe(false)
      }
      await tab.page.setViewport(1280, 800)
    },
  )
})
