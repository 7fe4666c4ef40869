import { currentScript } from '@omono/consent/internal'
import { mountCookiePolicy, setLanguage, show } from '@omono/consent-ui'
import { kit, messages, variants } from '@omono/consent-ui/internal'
import { EDITION, findUi, type Ui } from './load-ui'

/** The words of this file, as they are used where the page says that its readers are. */
const own = () => {
  const { lang } = document.documentElement
  const [, variant] = variants.find(([tags]) => new RegExp(tags, 'i').test(lang)) ?? []
  return { ...messages, ...variant }
}

const place = new URL(
  'omono-consent-placeholders.js',
  (currentScript() as HTMLScriptElement | null)?.src || location.href,
).href

let choose = own
let spoken: string | undefined

function speak() {
  spoken = document.documentElement.lang
  setLanguage(choose())
}

const ui: Ui = {
  edition: EDITION,
  show,
  mount(element, consent, options) {
    if (element.getAttribute('data-omono') === 'cookie-policy') mountCookiePolicy(element, consent, options)
    // Most pages hold no frame. A file that is missing or of another release leaves the frame empty.
    else import(place).then((placeholders) => placeholders.mountWith(kit, consent, options)).catch(() => {})
  },
  speak(next) {
    choose = next
    speak()
  },
}

const first = findUi()
if (first) first.speak(own)
else {
  speak()
  Object.assign(window, { omonoConsentUi: ui })
  const { omonoConsent } = window as { omonoConsent?: { loadUi?(): Promise<unknown> } }
  // Another language may be in another file.
  const change = () => {
    if (spoken !== document.documentElement.lang) omonoConsent?.loadUi?.().then(speak, () => {})
  }
  // All of it, also what we set: markup can stand in front of the name of the root element.
  new MutationObserver(change).observe(document, { subtree: true, attributeFilter: ['lang'] })
}
