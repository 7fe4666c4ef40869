import { loadMessages } from './load-messages'
import { setLanguage } from './say'

let calls = 0

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
    const { messages } = await loadMessages(language)
    // A slow one must not undo what was asked for after it.
    if (call === calls) setLanguage(messages)
  } catch {
    // Offline, or a release has taken the file away.
  }
}
