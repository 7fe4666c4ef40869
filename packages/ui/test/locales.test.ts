import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { findLanguage, LANGUAGES } from '../src/languages'
import type { Messages } from '../src/options'
import { createSay, describeOutcome, setLanguage } from '../src/say'
import { createFakeConsent } from './fake-consent'

const directory = 'packages/ui/src/locales/'
const sourceOf = (language: string) => readFileSync(`${directory}${language}.ts`, 'utf8')
const read = async (language: string) =>
  ((await import(`../src/locales/${language}.ts`)) as { messages: Messages }).messages
const locales = await Promise.all(
  LANGUAGES.map(async (language) => [language, await read(language)] as const),
)
const [english, german, arabic] = [await read('en'), await read('de'), await read('ar')]
const entriesOf = (messages: Messages) => Object.entries(messages) as [keyof Messages, string][]

const slotsOf = (text: string) => [...text.matchAll(/{\w+}/g)].map(String).sort()
const segmenter = new Intl.Segmenter()
const lengthOf = (text: string) => [...segmenter.segment(text)].length

/** Tier 1 and tier 2 of I-01 and I-02. */
const TIERS = `bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv
  en-us nb nn is de-ch fr-ch it-ch cy fr-ca pt-br es-419
  uk tr ru sr sr-latn sq mk bs ca eu gl lb rm ar he fa ur ja ko zh-hans zh-hant hi bn id ms vi th`.split(
  /\s+/,
)

/** The classifier of an agent that answers for its user; its package holds it and does not export it. */
const agent = 'node_modules/@duckduckgo/autoconsent/dist/autoconsent.esm.js'
const code = readFileSync(agent, 'utf8').replace(/export \{[\s\S]*$/, 'export { classifyButtonTextRegex }')
const { classifyButtonTextRegex: classify } = (await import(
  /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
)) as { classifyButtonTextRegex(text: string): string }

describe('locales', () => {
  it('I-01 I-02 are those of both tiers, a file each', () => {
    expect([...LANGUAGES]).toEqual([...TIERS].sort())
    expect(readdirSync(directory).sort()).toEqual(LANGUAGES.map((language) => `${language}.ts`).sort())
  })

  it('are listed in the docs', () => {
    const docs = readFileSync('docs/languages.md', 'utf8')
    const listed = [...docs.matchAll(/\| `([a-z\d-]+)` \| (?:no|yes|–) \|$/gm)].map(([, tag]) => tag)
    expect(listed).toEqual([...LANGUAGES])
  })

  describe.each(locales)('%s', (language, messages) => {
    it('has its own tag, in the canonical form, and its direction', () => {
      expect(messages.lang.toLowerCase()).toBe(language === 'en' ? 'en-gb' : language)
      expect(Intl.getCanonicalLocales(messages.lang)).toEqual([messages.lang])
      expect(messages.dir).toBe(['ar', 'he', 'fa', 'ur'].includes(language) ? 'rtl' : 'ltr')
    })

    it('I-07 has words for everything, and every value in its place once', () => {
      expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort())
      for (const [key, words] of entriesOf(messages)) {
        expect(words, key).toMatch(/\S/)
        expect([key, slotsOf(words)]).toEqual([key, slotsOf(english[key])])
      }
    })

    it('C-25 is plain text without signs that urge, hide or turn', () => {
      for (const [key, words] of entriesOf(messages)) {
        expect([key, words]).toEqual([key, words.normalize('NFC')])
        expect(words).not.toMatch(
          /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069<>&!…]|\p{Extended_Pictographic}/u,
        )
        if (!key.startsWith('list.')) expect(words).toBe(words.trim())
      }
    })

    it('I-09 names seven different actions, in 22 characters, both answers about as long', () => {
      const names = [
        'reject-all',
        'accept-all',
        'open-preferences',
        'save',
        'close',
        'load-once',
        'allow-always',
      ] as const
      const labels = names.map((name) => messages[`action.${name}`])
      expect(new Set(labels).size).toBe(names.length)
      expect(labels.filter((label) => lengthOf(label) > 22)).toEqual([])
      const [reject = 0, accept = 0] = labels.map(lengthOf)
      expect(Math.max(reject, accept) / Math.min(reject, accept)).toBeLessThanOrEqual(1.6)
    })

    it('G-05 G-16 has one refusal, as agents read it, and it is no consent', () => {
      const kindOf = (action: 'reject-all' | 'accept-all' | 'open-preferences' | 'save' | 'close') =>
        classify(messages[`action.${action}`].toLowerCase())
      expect(['reject', 'other']).toContain(kindOf('reject-all'))
      expect(['accept', 'other']).toContain(kindOf('accept-all'))
      for (const action of ['open-preferences', 'save', 'close'] as const)
        expect(kindOf(action)).not.toBe('reject')
      // Where agents know the language at all.
      if (/^(de|en|es|fr|it|nl|pl|pt)\b/.test(language)) expect(kindOf('reject-all')).toBe('reject')
    })

    it('I-13 says of itself whether a native speaker has reviewed it', () => {
      if (!language.startsWith('en'))
        expect(sourceOf(language)).toMatch(/[Rr]eviewed by a native speaker\. \*\//)
    })
  })

  // The words alone: their keys are in the interface once.
  it.each(locales)('I-03 %s is small', (_language, messages) => {
    const words = JSON.stringify(Object.values(messages))
    expect(gzipSync(words, { level: 9 }).length).toBeLessThanOrEqual(1229)
  })
})

/** I-08: words that the law or a regulator has fixed, and where they have to be. */
const GLOSSARY: readonly (readonly [string, keyof Messages, RegExp])[] = [
  ['fr', 'banner.text', /responsable/],
  ['fr-ca', 'banner.text', /témoins/],
  ['de', 'banner.text', /verantwortlich/i],
  ['nl', 'banner.text', /verantwoordelijk/i],
  ['pt-br', 'banner.text', /controlador/],
]

describe('words', () => {
  it.each(GLOSSARY)('I-08 %s: %s', async (language, key, term) => {
    expect((await read(language))[key]).toMatch(term)
  })

  it('I-14 are those of the site where it has its own, for any language or for one', () => {
    setLanguage(german)
    const options = {
      controller: 'OMONO',
      messages: { 'action.close': 'X', 'category.heat-maps': 'Heat' },
      translations: { de: { 'action.save': 'Fertig' }, fr: { 'action.save': 'Terminer' } },
    }
    const say = createSay(options)
    expect(['close', 'save', 'reject-all'].map((action) => say(`action.${action}`))).toEqual([
      'X',
      'Fertig',
      german['action.reject-all'],
    ])
    expect([say('category.heat-maps'), say('purpose.my-own')]).toEqual(['Heat', 'My Own'])
    setLanguage(english)
    expect(createSay(options)('action.save')).toBe('Save choices')
    expect(createSay({ messages: { 'action.save': 7 as never } })('action.save')).toBe('7')
  })

  it('I-10 keep names apart from text that runs the other way', () => {
    setLanguage(arabic)
    const say = createSay({ controller: 'OMONO Ltd.' })
    expect(say('banner.text', { purposes: 'x', third: 3 })).toContain('\u2068OMONO Ltd.\u2069')
    setLanguage(english)
    expect(createSay({ controller: 'OMONO Ltd.' })('banner.text')).toContain('run by OMONO Ltd.,')
  })

  it('I-07 says an outcome in every language without a slot left over', () => {
    const { consent } = createFakeConsent()
    const withdrawn = Object.fromEntries(consent.vendors.map(({ id }) => [id, 'needsReload' as const]))
    const change = { decision: undefined, persisted: true, granted: [], withdrawn }
    for (const [, messages] of locales) {
      setLanguage(messages)
      const said = describeOutcome(change, consent, createSay({}))
      expect(said).toContain('Google Analytics')
      expect(said).not.toMatch(/[{}]/)
    }
    setLanguage(english)
  })
})

describe('findLanguage', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de_AT', 'de'],
    ['de-CH-1996', 'de-ch'],
    ['DE-ch', 'de-ch'],
    ['en', 'en'],
    ['en-AU', 'en'],
    ['en-US', 'en-us'],
    ['es-ES', 'es'],
    ['es-MX', 'es-419'],
    ['es-419', 'es-419'],
    ['pt', 'pt'],
    ['pt-AO', 'pt'],
    ['pt-BR', 'pt-br'],
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['nn-NO', 'nn'],
    ['sr', 'sr'],
    ['sr-Cyrl-RS', 'sr'],
    ['sr-Latn-RS', 'sr-latn'],
    ['sr-ME', 'sr-latn'],
    ['zh', 'zh-hans'],
    ['zh-CN', 'zh-hans'],
    ['zh-SG', 'zh-hans'],
    ['zh-TW', 'zh-hant'],
    ['zh-HK', 'zh-hant'],
    ['zh-Hant-HK', 'zh-hant'],
    ['fil', undefined],
    ['tlh', undefined],
    ['', undefined],
    ['-', undefined],
  ])('I-05 answers %s in %s', (language, found) => {
    expect(findLanguage(language, LANGUAGES)).toBe(found)
  })

  it('I-05 answers in a language of the site alone', () => {
    expect(findLanguage('es-MX', ['es'])).toBe('es')
    expect(findLanguage('de-CH', ['fr', 'de'])).toBe('de')
    expect(findLanguage('zh-TW', ['zh-hans'])).toBeUndefined()
  })
})
