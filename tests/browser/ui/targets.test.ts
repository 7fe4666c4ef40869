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

/** Its ring lies on the ground of the card around it, and stands out from it: at least 3:1. */
const ring = `(() => {
  const element = document.activeElement
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element)
  const luminance = (color) => { const [r, g, b] = color.match(/[\\d.]+/g).map((part) => { part /= 255; return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4 })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b }
  const ground = getComputedStyle(element.closest('section, dialog')).backgroundColor
  const [dark, light] = [luminance(outlineColor), luminance(ground)].sort((a, b) => a - b)
  return [element.localName, outlineStyle, parseFloat(outlineWidth) >= 2 && parseFloat(outlineOffset) >= 0, (light + 0.05) / (dark + 0.05) >= 3].join()
})()`

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

  it.each(
    sizes.flatMap(([width, height]) =>
      (['light', 'dark'] as const).map((scheme) => [width, height, scheme] as const),
    ),
  )('A-43 shows the focus on each of them, at %i×%i, %s', async (width, height, scheme) => {
    await open(width, height)
    for (const surface of surfaces) {
      await showSurface(tab, surface)
      await tab.page.evaluate(`document.querySelector('[data-omono=root]').style.colorScheme = '${scheme}'`)
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
