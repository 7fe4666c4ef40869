// What the interface looks like, beside pictures that somebody has looked at. `PICTURES=write` takes them anew.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { alpha, base, beta, gamma, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, preferences } from '../lib/ui-hooks.ts'
import { showSurface, themes, unfold } from '../lib/ui-surfaces.ts'

const isWriting = process.env.PICTURES === 'write'
const kept = new URL('./pictures/', import.meta.url)
const taken = new URL('../../output/pictures/', import.meta.url)

/** Another machine's fonts make other pictures. */
const fonts = `['system-ui', 'sans-serif'].map((font) => ['Handgloves', 'قبول الكل'].map((text) => {
  const context = document.createElement('canvas').getContext('2d')
  context.font = '100px ' + font
  return Math.round(context.measureText(text).width)
})).join(' ')`

/** Of all pixels, the share that a person would call different. */
const difference = (before: string, after: string) => `(async () => {
  const pixels = async (data) => {
    const image = new Image()
    image.src = 'data:image/png;base64,' + data
    await image.decode()
    const context = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }).getContext('2d')
    context.drawImage(image, 0, 0)
    return context.getImageData(0, 0, image.width, image.height).data
  }
  const [a, b] = [await pixels('${before}'), await pixels('${after}')]
  if (a.length !== b.length) return 1
  let count = 0
  for (let i = 0; i < a.length; i += 4)
    count += Math.max(Math.abs(a[i] - b[i]), Math.abs(a[i + 1] - b[i + 1]), Math.abs(a[i + 2] - b[i + 2])) > 48
  return count / (a.length / 4)
})()`

/** A word that is moved by a line is more, a letter that is drawn half a pixel to the side is less. */
const TOLERANCE = 0.002

const sizes = [
  [360, 640],
  [768, 700],
  [1280, 700],
] as const
const layouts = ['box', 'bar', 'in-flow'] as const
const page = '<style>body { color-scheme: light dark; font: 16px system-ui }</style><h1>A shop</h1>'

describeIn('chromium', 'pictures', (_engine, context) => {
  describe.each(Object.entries(themes))('%s', (theme, options) => {
    const tab = useTab(context, { reducedMotion: true, ...options })

    async function compare(name: string): Promise<string[]> {
      const file = new URL(`${name}.png`, isWriting ? kept : taken)
      await tab.page.screenshot(file.pathname)
      if (isWriting) return []
      const before = new URL(`${name}.png`, kept)
      if (!existsSync(before)) return [`${name} is not there`]
      const [a, b] = [before, file].map((url) => readFileSync(url, 'base64'))
      const share = await tab.page.evaluate<number>(difference(a ?? '', b ?? ''))
      return share > TOLERANCE ? [`${name} differs in ${(share * 100).toFixed(2)} %`] : []
    }

    it.for(['en', 'ar'])('A-41 A-48 C-09 looks as it was reviewed, in %s', async (lang, { skip }) => {
      for (const url of [kept, taken]) mkdirSync(url, { recursive: true })
      const differences: string[] = []
      for (const layout of layouts) {
        const config = { vendors: [base, alpha, beta, gamma], controller: 'Omono', layout }
        await tab.page.setViewport(1280, 700)
        await tab.open(
          shop({ lang, before: '<meta name="viewport" content="width=device-width">', config, body: page }),
        )
        await tab.page.waitFor(`${banner()}[data-omono-state="open"]`)
        const probe = new URL('fonts.txt', kept)
        const own = await tab.page.evaluate<string>(fonts)
        if (isWriting) writeFileSync(probe, `${own}\n`)
        else if (readFileSync(probe, 'utf8').trim() !== own) skip('This machine has other fonts.')
        for (const [width, height] of sizes) {
          await tab.page.setViewport(width, height)
          differences.push(...(await compare([layout, theme, width, lang].join('-'))))
        }
        if (layout !== 'box') continue
        await showSurface(tab, preferences)
        await unfold(tab)
        for (const [width, height] of sizes) {
          await tab.page.setViewport(width, height)
          differences.push(...(await compare(['preferences', theme, width, lang].join('-'))))
        }
      }
      expect(differences).toEqual([])
    })
  })
})
