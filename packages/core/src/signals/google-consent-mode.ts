import type { Report } from '../report'
import type { Vendor } from '../types'

/** Which category answers for a consent type. https://developers.google.com/tag-platform/security/concepts/consent-mode */
const TYPES = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
}

/** How long Google's tags wait for the visitor's first choice, in ms: Google's own figure. */
const WAIT = 500

/**
 * Google Consent Mode v2 in its basic form: Google's tags stay held, and once they run they read what the visitor
 * chose. At once, before any other command, everything is denied; the function that is returned sends each update.
 * A consent type is granted when one of the vendors that listen is granted in its category.
 */
export function createGoogleConsentMode(
  consent: { readonly vendors: readonly Vendor[]; isGranted(id: string): boolean },
  isKnown: boolean,
  report: Report,
): (() => void) | undefined {
  const listeners = () => consent.vendors.filter(({ signal }) => signal === 'google-consent-mode')
  if (!listeners().length) return undefined
  const page = globalThis as unknown as { dataLayer: unknown[]; gtag?: unknown }
  const gtag = function () {
    // biome-ignore lint/complexity/noArguments: Google reads Arguments objects; an array is silently ignored.
    page.dataLayer.push(arguments)
  } as (...command: unknown[]) => void

  function send(command: 'default' | 'update', extra?: object) {
    const types: Record<string, string> = { security_storage: 'granted' }
    for (const [type, category] of Object.entries(TYPES)) {
      const isOn = listeners().some((vendor) => vendor.category === category && consent.isGranted(vendor.id))
      types[type] = isOn ? 'granted' : 'denied'
    }
    gtag('consent', command, { ...types, ...extra })
    gtag('set', 'ads_data_redaction', types.ad_storage === 'denied')
    return types
  }

  try {
    if (!Array.isArray(page.dataLayer)) page.dataLayer = []
    const { dataLayer } = page
    // Once Google runs, it takes each entry as it is pushed. Until then the order is ours to make.
    const before = Object.hasOwn(dataLayer, 'push') ? [] : dataLayer.splice(0)
    if (dataLayer.length) report('google-commands-early', 'dataLayer')
    if (typeof page.gtag !== 'function') page.gtag = gtag
    send('default', isKnown ? {} : { wait_for_update: WAIT })
    dataLayer.push(...before)
  } catch (error) {
    // The page has frozen its data layer, or made it a constant.
    report('effect-failed', 'signal', error)
  }
  return () => page.dataLayer.push({ event: 'omono_consent', consent: send('update') })
}
