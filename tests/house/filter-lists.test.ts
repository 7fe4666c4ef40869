// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { find } from './sources'

/**
 * Parts of addresses that lists against cookie banners and trackers refuse on every site. Those of EasyList Cookie
 * (easylist_cookie_general_block.txt), AdGuard Annoyances (cookies_general.txt) and EasyPrivacy (easyprivacy_general.txt)
 * that are made of words which a file of ours could be called by, without what they say about kinds of requests.
 */
const REFUSED = `
  -consent-banner- -consent-banner. -cookie-banner- -cookie-banner. -cookie-bar. -cookie-consent- -cookie-consent.
  -cookie-consent/ -cookie-dialog. -cookie-law. -cookie-manager? -cookie-message.js -cookie-notice- -cookie-notice.
  -cookie-notice/ -cookie-policy. -cookie-popup. -cookie-popup/ -cookieconsent- -cookiepolicy. -cookies-policy. -eu-cookie/
  -gdpr-compliance/ -gdpr-min. -gdpr-popup. -privacy-cookie- -tracking-consent. .consent-cookie. .cookie-policy.
  .cookieconsent. .cookiepolicy. .gdpr.js /amp-consent- /banner_cookie. /cdn/consent_ /cmp-banner.js /cmp-init. /cmp-v2/
  /cmp.bundle.js /cmp/cmp.js /cmp/consent- /consent-banner- /consent-dialog. /consent-management.js /consent-management/
  /consent-manager. /consent-tracking- /consent.min.js? /consent/manager/ /consent/message. /consent_banner- /consentui/
  /cookie-accept.js /cookie-banner /cookie-bar- /cookie-bar. /cookie-consent- /cookie-consent. /cookie-consent/
  /cookie-consent? /cookie-control. /cookie-disclaimer. /cookie-info. /cookie-layer. /cookie-manager. /cookie-message-
  /cookie-message. /cookie-modal.js /cookie-notice- /cookie-notice. /cookie-notice/ /cookie-notification /cookie-overlay-
  /cookie-policy- /cookie-policy.css /cookie-policy.js /cookie-policy.min. /cookie-policy/ /cookie-popup. /cookie-privacy-
  /cookie-script. /cookie-widget/ /cookie_banner /cookie_consent /cookie_notice. /cookie_policy. /cookiebanner. /cookiebar
  /cookieconsent /cookielaw /cookienotice /cookiepolicy /cookies-banner /cookies-consent. /cookies-manager. /cookies-policy
  /data-consent. /eu-cookie /gdpr- /gdpr.js /gdpr/ /gdpr_ /implied-consent. /privacy-banner. /privacy-bar/ /privacy-consent-
  /privacy-manager.js /privacy-modal.js /privacy-policy.js /privacy_policy.js /privacychoices.js /privacypolicy.js
  /tracking-opt-in. _cookie_banner. _cookie_consent. _cookie_notice- _cookie_policy. _cookie_policy_ _gdpr_consent.
  -google-analytics- -google-analytics. /google-analytics- /google-analytics. /google-analytics/ /googleanalytics
  /google_analytics /gtag.js /gtm.js /beacon.js /pixel-manager.js /analytics-helper. /analytics-tracking. /localga.js
  -criteo. -ads-tracking- -event-tracking. -page-analytics. -universal-analytics/ /js-tag-manager/ /intercept.js`
  .trim()
  .split(/\s+/)

/** Named like the vendor, and refused by EasyPrivacy where it comes from another host, which a bundled file does not. */
const EXCUSED = /^packages\/core\/dist\/(development\/)?vendors\/google-analytics\.js$/

/** Where a site may serve a file from: beside its pages, in a folder, or as it is in the package. */
const addressesOf = (path: string) => {
  const name = path.split('/').at(-1)
  const [, , , ...inside] = path.split('/')
  return [`/${name}`, `/assets/${name}`, `/node_modules/@omono/consent/dist/${inside.join('/')}`].map(
    (address) => address.toLowerCase(),
  )
}
const refusalsOf = (path: string) =>
  REFUSED.filter((part) => addressesOf(path).some((address) => address.includes(part)))

// The interface in another language has a tag of two or three letters more.
const built = find('packages/*/dist/**/*.js')

describe('filter lists', () => {
  it.skipIf(!built.length)('G-13 refuse no file of ours by its name', () => {
    const refused = built
      .filter((path) => !EXCUSED.test(path))
      .map((path) => [path, ...refusalsOf(path)])
      .filter(([, ...parts]) => parts.length > 0)
    expect(refused).toEqual([])
    expect(built.length).toBeGreaterThan(50)
  })

  it('G-13 would refuse files that are named after what they draw', () => {
    for (const name of ['draw-cookie-policy', 'cookie-consent', 'consent-banner-en', 'consent-manager'])
      expect(refusalsOf(`packages/ui/dist/${name}.js`)).not.toEqual([])
  })
})
