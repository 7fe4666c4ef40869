import type { Consent, View } from '@omono/consent'
import { baseUri, createScript, selectAll, trust } from '@omono/consent/internal'
import type { Messages } from '@omono/consent-ui'

/** What omono-consent-ui.js leaves on the page. */
export interface Ui {
  /** Which agreement between the two files it keeps to. */
  readonly edition: number
  show(consent: Consent, view: View, options: object): void
  /** Draws the cookie policy into its place; any other place that is named is one of a placeholder. */
  mount(element: Element, consent: Consent, options: object): void
  /** Says everything in the words of another file of ours from now on, which brings no second interface. */
  speak(choose: () => Messages): void
}

/** The agreement between the two files, counted up when it changes: a file of another release may be in a cache. */
export const EDITION = 3

/** What is on the page, if it is ours and of this edition. Servers answer 200 with a page of HTML, and markup names globals. */
export function findUi(): Ui | undefined {
  const { omonoConsentUi } = window as { omonoConsentUi?: Ui }
  return omonoConsentUi?.edition === EDITION ? omonoConsentUi : undefined
}

const ENGLISH = 'omono-consent-ui.js'

/** The language of a tag, wherever it is spoken: `de` of `de-AT`. */
const languageOf = (tag: unknown) =>
  String(tag)
    .toLowerCase()
    .replace(/[^a-z].*/, '')

/** The file for the page's language, else for the first that the site names, else the English one. */
function findFile(languages: readonly string[]): string {
  const own = languageOf(document.documentElement.lang) || 'en'
  const language = languages.includes(own) ? own : (languages[0] ?? own)
  return language === 'en' ? ENGLISH : `omono-consent-ui.${language}.js`
}

/**
 * A function that loads the interface, in the language of the page: the file that `data-ui` of `tag` names, else one of
 * ours from beside it or, where the text of the tag is in the page, from beside the page. Where that language cannot be
 * loaded, it is English. Rejects when that cannot be loaded either, or when what came is not it; the next call tries again.
 */
export function createUiLoader(
  tag: HTMLScriptElement | undefined,
  spoken: readonly unknown[],
): () => Promise<Ui> {
  const languages = spoken.map(languageOf)
  let file = ''
  let loading: Promise<Ui> | undefined
  let inserted: HTMLScriptElement | undefined
  // Now: a <base> further down makes another address of a relative one.
  const ownUrl = tag?.src || baseUri()

  const load = (name: string) =>
    new Promise<Ui>((resolve, reject) => {
      if (!tag)
        throw new Error(
          __DEV__
            ? 'omono-consent.js does not know where it was loaded from. Use a classic script tag.'
            : 'no tag',
        )
      const script = createScript()
      script.nonce = tag.nonce
      script.src = trust('createScriptURL', new URL(name, ownUrl).href)
      script.onload = script.onerror = (event) => {
        const ui = findUi()
        if (ui && (event as Event).type === 'load') return resolve(ui)
        script.remove()
        if (name !== ENGLISH) return resolve(load(ENGLISH))
        loading = undefined
        reject(new Error(script.src))
      }
      inserted = script
      // document.open() takes the tag out of the page.
      const place = tag.isConnected ? tag : selectAll('head, body')[0]
      place?.[place === tag ? 'after' : 'append'](script)
    })

  return async () => {
    const wanted = tag?.dataset.ui ?? findFile(languages)
    // What the site has brought itself is in the language that it wants.
    const ui = (file || wanted) === wanted && findUi()
    // One that document.open() has taken away says no more.
    if (file !== wanted || inserted?.isConnected === false) loading = undefined
    file = wanted
    return ui || (loading ??= load(wanted))
  }
}
