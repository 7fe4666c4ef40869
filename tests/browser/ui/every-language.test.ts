import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../packages/ui/src/languages.ts'
import { messages as english } from '../../../packages/ui/src/locales/en.ts'
import { describeIn } from '../../harness/index.ts'
import { alpha, base, beta, gamma, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { brokenWords, isWide, lost, reach } from '../lib/ui-fit.ts'
import { banner } from '../lib/ui-hooks.ts'
import { showSurface, surfaces } from '../lib/ui-surfaces.ts'

/** Two fifths longer, with accents above and below, in brackets that show where a text is cut. */
const inflate = (text: string) => {
  const longer = text.replace(/{\w+}|(\w)/g, (part, letter: string) =>
    letter ? letter + '\u030a\u0323' : part,
  )
  return `⟦${longer}${'·'.repeat(Math.ceil(text.length * 0.4))}⟧`
}
const pseudo = Object.fromEntries(
  Object.entries(english).map(([key, text]) => [key, /^(lang|dir|list)/.test(key) ? text : inflate(text)]),
)

/** The longest words and labels, the tallest letters, each direction. All of them: `pnpm languages`. */
const daily = ['de', 'el', 'hu', 'ar', 'pseudo']
const languages = process.env.EVERY_LANGUAGE ? [...LANGUAGES, 'pseudo'] : daily

describeIn('chromium', 'every language', (_engine, context) => {
  const tab = useTab(context, { reducedMotion: true })
  const config = { vendors: [base, alpha, beta, gamma], controller: 'OMONO Ltd' }

  describe.each([
    [320, 480],
    [768, 800],
  ])('at %i×%i', (width, height) => {
    it.each(languages)('A-44 C-09 I-11 fits, whole and equal, in %s', async (language) => {
      const isPseudo = language === 'pseudo'
      const messages = isPseudo ? pseudo : undefined
      await tab.page.setViewport(width, height)
      await tab.open(shop({ lang: isPseudo ? 'en' : language, config: { ...config, messages } }))
      for (const surface of surfaces) {
        await showSurface(tab, surface)
        if (surface === banner && !isPseudo)
          expect(
            (
              await tab.page.evaluate<string>(`document.querySelector('[data-omono="root"]').lang`)
            ).toLowerCase(),
          ).toBe(language === 'en' ? 'en-gb' : language)
        expect(await tab.page.evaluate(isWide)).toBe(false)
        expect(await tab.page.evaluate(lost(surface()))).toEqual([])
        // Invented words are as long as no word is, and some languages have no spaces.
        if (!/^(pseudo|th|ja|zh|ko)/.test(language))
          expect(await tab.page.evaluate(brokenWords(surface()))).toEqual([])
        const box = (action: string) =>
          tab.page.evaluate<number[]>(`(({ width, height, top }) => [width, height, top].map(Math.round))(
            document.querySelector('${surface(action)}').getBoundingClientRect())`)
        expect(await box('accept-all')).toEqual(await box('reject-all'))
        for (const action of ['reject-all', 'accept-all'])
          expect(await tab.page.evaluate(reach(surface(action)))).toEqual([true, true, true])
      }
    })
  })
})
