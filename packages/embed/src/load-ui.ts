import type { Consent, View } from '@omono/consent'
import { baseUri, createScript, selectAll, trust } from '@omono/consent/internal'

/** What omono-consent-ui.js leaves on the page. */
export interface Ui {
  /** Which agreement between the two files it keeps to. */
  readonly edition: number
  show(consent: Consent, view: View, options: object): void
  mountCookiePolicy(element: Element, consent: Consent, options: object): () => void
}

/** The agreement between the two files, counted up when it changes: a file of another release may be in a cache. */
export const EDITION = 2

/** What is on the page, if it is ours and of this edition. Servers answer 200 with a page of HTML, and markup names globals. */
function findUi(): Ui | undefined {
  const { omonoConsentUi } = window as { omonoConsentUi?: Ui }
  return omonoConsentUi?.edition === EDITION ? omonoConsentUi : undefined
}

/**
 * A function that loads omono-consent-ui.js once: from where `data-ui` of `tag` says, else from beside it or, where the
 * text of the tag is in the page, from beside the page. Rejects when it cannot be loaded, or when what came is not it; the
 * next call tries again.
 */
export function createUiLoader(tag: HTMLScriptElement | undefined): () => Promise<Ui> {
  let loading: Promise<Ui> | undefined
  let inserted: HTMLScriptElement | undefined
  // Now: a <base> further down makes another address of a relative one.
  const ownUrl = tag?.src || baseUri()

  const load = () =>
    new Promise<Ui>((resolve, reject) => {
      if (!tag)
        throw new Error(
          __DEV__
            ? 'omono-consent.js does not know where it was loaded from. Use a classic script tag.'
            : 'no tag',
        )
      const script = createScript()
      script.nonce = tag.nonce
      script.src = trust('createScriptURL', new URL(tag.dataset.ui ?? 'omono-consent-ui.js', ownUrl).href)
      script.onload = script.onerror = () => {
        const ui = findUi()
        if (ui) return resolve(ui)
        loading = undefined
        script.remove()
        reject(new Error(script.src))
      }
      inserted = script
      // document.open() takes the tag out of the page.
      const place = tag.isConnected ? tag : selectAll('head, body')[0]
      place?.[place === tag ? 'after' : 'append'](script)
    })

  return () => {
    const ui = findUi()
    // One that document.open() has taken away says no more.
    if (!ui && inserted?.isConnected === false) loading = undefined
    return ui ? Promise.resolve(ui) : (loading ??= load())
  }
}
