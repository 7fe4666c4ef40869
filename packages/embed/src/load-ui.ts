import type { Consent, View } from '@omono/consent'
import { createScript, trust } from '@omono/consent/internal'

/** What omono-consent-ui.js leaves on the page. */
export interface Ui {
  show(consent: Consent, view: View, options: object): void
  mountCookiePolicy(element: Element, consent: Consent, options: object): () => void
}

/** A function that loads omono-consent-ui.js from beside `tag`, once. Rejects when it cannot be loaded; the next call tries again. */
export function createUiLoader(tag: HTMLScriptElement | undefined): () => Promise<Ui> {
  let loading: Promise<Ui> | undefined
  // Now: a <base> further down makes another address of a relative one.
  const { src: ownUrl = '' } = tag ?? {}

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
      script.src = trust('createScriptURL', new URL('omono-consent-ui.js', ownUrl).href)
      script.onload = () => {
        const { omonoConsentUi } = window as { omonoConsentUi?: Ui }
        if (omonoConsentUi) resolve(omonoConsentUi)
      }
      script.onerror = () => {
        loading = undefined
        script.remove()
        reject(new Error(script.src))
      }
      tag.after(script)
    })

  return () => (loading ??= load())
}
