import type { Consent, Vendor } from '@omono/consent'

/** Frames that wait for consent, whoever marked them, and places that the site has for other embeds. */
export const WAITING = ['iframe[data-src]:not([src])', '[data-omono="placeholder"]']
  .map((selector) => selector + ':is([data-vendor],[data-category])')
  .join()

/** An address of the page's, in its parts. A link reads any text. */
export const readAddress = (href = ''): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href })

/** Whom `element` waits for. */
export const vendorsOf = ({ vendors }: Consent, { dataset: { vendor, category = '' } }: HTMLElement) =>
  vendors.filter(({ id, category: own }) => (vendor ? id === vendor : category.split(' ').includes(own)))

/** Whether a rule of a vendor, as core has read it, is about the host and the path of `url`. */
function covers(rule: string, { host, pathname }: HTMLAnchorElement): boolean {
  const [domain, ...path] = rule.replace(/\?.*/, '').split('/')
  return ('.' + host).endsWith('.' + domain) && pathname.startsWith('/' + path.join('/'))
}

/** Whether the gate would let go of it for these vendors: markup may come from anybody. */
export const isAllowed = (url: HTMLAnchorElement, vendors: readonly Vendor[]): boolean =>
  /^http/.test(url.protocol) &&
  (url.origin === location.origin ||
    vendors.some(({ scripts = [], hosts = [] }) => [...scripts, ...hosts].some((rule) => covers(rule, url))))

/** Loads a frame for once: the gate looks away, and the next page holds it again. A place says so to what it lies over. */
export function loadOnce(element: HTMLElement): void {
  element.setAttribute('data-omono-ignore', '')
  element.setAttribute('src', element.dataset.src ?? '')
}

/** Holds again what was loaded for once. */
export function holdAgain(element: HTMLElement): void {
  const { src } = element.dataset
  element.removeAttribute('data-omono-ignore')
  element.removeAttribute('src')
  // With the attribute goes what the gate has kept of it.
  element.dataset.src = src
  // An address that is taken away goes on showing what it led to.
  ;(element as HTMLIFrameElement).contentWindow?.location.replace('about:blank')
}
