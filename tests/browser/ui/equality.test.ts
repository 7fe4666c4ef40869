import { describe, expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { type Tab, useTab } from '../lib/gate-tab.ts'
import { banner, preferences } from '../lib/ui-hooks.ts'
import { contrast, type Look, look } from '../lib/ui-look.ts'

/** Stops the clicks that put the pointer onto a button. */
const still = `<script>addEventListener('click', (event) => { if (window.isStill) event.stopImmediatePropagation() }, true)</script>`
const labels = { 'action.reject-all': 'Odrzuć wszystkie', 'action.accept-all': 'Zgoda' }

async function compare(tab: Tab, surface: typeof banner, before: (selector: string) => Promise<void>) {
  const [accept, reject] = [surface('accept-all'), surface('reject-all')]
  await before(accept)
  const a = await tab.page.evaluate<Look>(look(accept))
  await before(reject)
  const b = await tab.page.evaluate<Look>(look(reject))
  expect(b.style).toEqual(a.style)
  expect([b.box.height, b.box.top]).toEqual([a.box.height, a.box.top])
  expect(b.box.width / a.box.width).toBeGreaterThan(0.95)
  expect(b.box.width / a.box.width).toBeLessThan(1.05)
  for (const selector of [accept, reject]) {
    expect(await tab.page.evaluate<number>(contrast(selector))).toBeGreaterThanOrEqual(4.5)
  }
}

describeIn('chromium', 'C-09 equal answers', (engine, context) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    const tab = useTab(context, { colorScheme, reducedMotion: true })
    const isStill = (value: boolean) => tab.page.evaluate(`window.isStill = ${value}`)

    it.each([320, 1280])(
      'looks the same at rest, under the pointer and in focus, at %i px',
      async (width) => {
        await tab.page.setViewport(width, 720)
        await tab.open(shop({ before: still, config: { messages: labels } }))
        for (const surface of [banner, preferences]) {
          if (surface === preferences) await tab.page.click(banner('open-preferences'))
          await tab.page.waitFor(surface('accept-all'))
          await isStill(true)
          const park = () => tab.page.click(`${surface()} h2`)
          await park()
          await tab.page.evaluate('document.activeElement.blur()')
          await compare(tab, surface, async () => {})
          await compare(tab, surface, async (selector) => {
            await tab.page.click(selector)
            await tab.until(`document.querySelector('${selector}').matches(':hover')`)
            await tab.page.evaluate('document.activeElement.blur()')
          })
          // Where the window cannot be the active one, nothing looks focused: WebKitGTK without a window manager.
          const hasFocus = await tab.page.evaluate<boolean>('document.hasFocus()')
          expect(hasFocus || engine === 'webkit').toBe(true)
          await compare(tab, surface, async (selector) => {
            await park()
            if (!hasFocus) return
            const isReached = () =>
              tab.page.evaluate(`document.activeElement.matches('${selector}:focus-visible')`)
            for (let i = 0; i < 40 && !(await isReached()); i++) await tab.page.press('Tab')
            expect(await isReached()).toBe(true)
          })
          await isStill(false)
        }
      },
    )
  })
})
