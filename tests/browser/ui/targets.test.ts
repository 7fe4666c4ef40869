import { expect, it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner } from '../lib/ui-hooks.ts'
import { longPage, showSurface, surfaces } from '../lib/ui-surfaces.ts'

/** A switch is as large as its label. Links in a sentence are as high as its line, which the criterion allows. */
const small = (
  surface: string,
) => `[...document.querySelectorAll('${surface} :is(button, summary, label, li a, div > a, details a)')]
  .filter((element) => element.getClientRects().length)
  .map((element) => [element.outerHTML.slice(0, 60), element.getBoundingClientRect()])
  .filter(([, { width, height }]) => width < 24 || height < 24).map(([html, { width, height }]) => [html, width, height])`

const ring = `(({ outlineStyle, outlineWidth, outlineColor }) => [document.activeElement.localName, outlineStyle,
  parseFloat(outlineWidth) >= 2, outlineColor !== 'transparent'].join())(getComputedStyle(document.activeElement))`

describeEngines('targets', (engine, context) => {
  const tab = useTab(context)

  const sizes = [
    [320, 640],
    [1280, 800],
  ] as const
  const open = async (width: number, height: number) => {
    await tab.page.setViewport(width, height)
    await tab.open(longPage)
  }
  const unfold = () =>
    tab.page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true })`)

  it.each(sizes)('A-42 has targets of 24 px, at %i×%i', async (width, height) => {
    await open(width, height)
    for (const surface of surfaces) {
      await showSurface(tab, surface)
      await unfold()
      expect(await tab.page.evaluate(small(surface()))).toEqual([])
    }
  })

  it.each(sizes)('A-43 shows the focus on each of them, at %i×%i', async (width, height) => {
    await open(width, height)
    for (const surface of surfaces) {
      await showSurface(tab, surface)
      await unfold()
      const stops = `${surface()} :is(a, button, summary, input:not(:disabled))`
      const count = await tab.page.evaluate<number>(`document.querySelectorAll('${stops}').length`)
      const rings: string[] = []
      if (surface === banner) await tab.page.evaluate(`document.querySelector('${banner()} a').focus()`)
      for (let i = 0; i < count; i++) {
        if (surface !== banner || i) await tab.page.press('Tab')
        rings.push(await tab.page.evaluate(ring))
      }
      expect(rings).toHaveLength(count)
      // Where the window cannot be the active one, nothing looks focused: WebKitGTK without a window manager.
      if (engine === 'webkit' && !(await tab.page.evaluate('document.hasFocus()'))) continue
      // Firefox also stops at the part that scrolls, so that the keyboard can scroll it.
      expect(
        rings.filter((ring) => !/^(a|button|summary|input|div),(solid|auto),true,true$/.test(ring)),
      ).toEqual([])
    }
  })
})
