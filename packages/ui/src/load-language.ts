import { findLanguage } from './languages'
import type { Messages } from './options'
import { setLanguage } from './say'

let calls = 0

const loadEnglish = () => import('./locales/en')

// Spelt out, so that every bundler makes a file of each.
const FILES: Readonly<Record<string, () => Promise<{ readonly messages: Messages }>>> = {
  ar: () => import('./locales/ar'),
  bg: () => import('./locales/bg'),
  bn: () => import('./locales/bn'),
  bs: () => import('./locales/bs'),
  ca: () => import('./locales/ca'),
  cs: () => import('./locales/cs'),
  cy: () => import('./locales/cy'),
  da: () => import('./locales/da'),
  de: () => import('./locales/de'),
  'de-ch': () => import('./locales/de-ch'),
  el: () => import('./locales/el'),
  'en-us': () => import('./locales/en-us'),
  es: () => import('./locales/es'),
  'es-419': () => import('./locales/es-419'),
  et: () => import('./locales/et'),
  eu: () => import('./locales/eu'),
  fa: () => import('./locales/fa'),
  fi: () => import('./locales/fi'),
  fr: () => import('./locales/fr'),
  'fr-ca': () => import('./locales/fr-ca'),
  'fr-ch': () => import('./locales/fr-ch'),
  ga: () => import('./locales/ga'),
  gl: () => import('./locales/gl'),
  he: () => import('./locales/he'),
  hi: () => import('./locales/hi'),
  hr: () => import('./locales/hr'),
  hu: () => import('./locales/hu'),
  id: () => import('./locales/id'),
  is: () => import('./locales/is'),
  it: () => import('./locales/it'),
  'it-ch': () => import('./locales/it-ch'),
  ja: () => import('./locales/ja'),
  ko: () => import('./locales/ko'),
  lb: () => import('./locales/lb'),
  lt: () => import('./locales/lt'),
  lv: () => import('./locales/lv'),
  mk: () => import('./locales/mk'),
  ms: () => import('./locales/ms'),
  mt: () => import('./locales/mt'),
  nb: () => import('./locales/nb'),
  nl: () => import('./locales/nl'),
  nn: () => import('./locales/nn'),
  pl: () => import('./locales/pl'),
  pt: () => import('./locales/pt'),
  'pt-br': () => import('./locales/pt-br'),
  rm: () => import('./locales/rm'),
  ro: () => import('./locales/ro'),
  ru: () => import('./locales/ru'),
  sk: () => import('./locales/sk'),
  sl: () => import('./locales/sl'),
  sq: () => import('./locales/sq'),
  sr: () => import('./locales/sr'),
  'sr-latn': () => import('./locales/sr-latn'),
  sv: () => import('./locales/sv'),
  th: () => import('./locales/th'),
  tr: () => import('./locales/tr'),
  uk: () => import('./locales/uk'),
  ur: () => import('./locales/ur'),
  vi: () => import('./locales/vi'),
  'zh-hans': () => import('./locales/zh-hans'),
  'zh-hant': () => import('./locales/zh-hant'),
}

/**
 * Loads the words for `language` (a BCP 47 tag) and says everything in them from then on. A language that the interface
 * does not speak is answered in English. When the words cannot be loaded, everything stays in the language that it has.
 *
 * @param language @default that of the page, from `<html lang>`
 * @example
 * createConsent({
 *   surface: 'website',
 *   vendors,
 *   policy,
 *   ui: async (consent, view) => {
 *     await loadLanguage()
 *     show(consent, view)
 *   },
 * })
 */
export async function loadLanguage(language: string = document.documentElement.lang): Promise<void> {
  const call = (calls += 1)
  try {
    const { messages } = await (FILES[findLanguage(language, Object.keys(FILES)) ?? ''] ?? loadEnglish)()
    // A slow one must not undo what was asked for after it.
    if (call === calls) setLanguage(messages)
  } catch {
    // Offline, or a release has taken the file away.
  }
}
