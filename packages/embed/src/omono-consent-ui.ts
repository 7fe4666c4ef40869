import { setLanguage, show } from '@omono/consent-ui'
import { kit, messages, variants } from '@omono/consent-ui/internal'
import { loadPart } from './load-part'
import { EDITION, findUi, type Ui } from './load-ui'

/** The words of this file, as they are used where the page says that its readers are. */
const own = () => {
  const { lang } = document.documentElement
  const [, variant] = variants.find(([tags]) => new RegExp(tags, 'i').test(lang)) ?? []
  return { ...messages, ...variant }
}

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
    const { localName } = element
    const part =
      element.getAttribute('data-omono') === 'cookie-policy'
        ? 'policy'
        : /^(video|source|img|object|embed)$/.test(localName)
          ? 'media'
          : 'placeholders'
    // Most pages have neither. A file that is missing or of another release leaves the place empty.
    loadPart(part)
      .then(({ mountWith }) => mountWith(kit, consent, options, element))
      .catch(() => {})
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
