/** The languages that the interface speaks, as its files are called: BCP 47 tags in lower case. */
export const LANGUAGES: readonly string[] =
  'ar bg bn bs ca cs cy da de de-ch el en en-us es es-419 et eu fa fi fr fr-ca fr-ch ga gl he hi hr hu id is it it-ch ja ko lb lt lv mk ms mt nb nl nn pl pt pt-br rm ro ru sk sl sq sr sr-latn sv th tr uk ur vi zh-hans zh-hant'.split(
    ' ',
  )

/** What a tag means that does not begin like the name of its file. Not `Intl.Locale`: the first use of `Intl` is slow. */
const KIN: readonly (readonly [RegExp, string])[] = [
  [/^no\b/, 'nb'],
  [/^es-(?!es|419).*/, 'es-419'],
  [/^sr-me/, 'sr-latn'],
  [/^zh-(tw|hk|mo)/, 'zh-hant'],
  [/^zh(?!-hant)/, 'zh-hans'],
]

/**
 * The one of `offered` that a page in `language` (a BCP 47 tag) is to be addressed in, by the lookup of RFC 4647,
 * section 3.4: `de-AT` is read in `de`, `zh-TW` in `zh-hant`, `no` in `nb`. `undefined` when there is none.
 */
export function findLanguage(language: string, offered: readonly string[]): string | undefined {
  let range = language.toLowerCase().replaceAll('_', '-')
  for (const [kind, name] of KIN) range = range.replace(kind, name)
  while (range && !offered.includes(range)) range = range.replace(/(^|-)[^-]*$/, '')
  return range || undefined
}
