/**
 * Puts `host` in front of the body as soon as there is one, so that keyboard and screen reader meet it first, and calls
 * `onAttach` each time. Not within the body: there it would count as a child, for the page's selectors, for its grid, and
 * for Chromium, which finds the visitor's place again by such counts and would miss it on a reload. A new body (Turbo,
 * Meteor) changes nothing; whoever removes us for good is obeyed.
 */
export function attachHost(host: HTMLElement, name: string, onAttach: () => void): void {
  let root: HTMLElement | undefined
  let home: HTMLElement | undefined
  let attempts = 0

  const attach = () => {
    const { body, documentElement } = document
    if (root !== documentElement && documentElement) {
      root = documentElement
      observer.observe(root, { childList: true })
    }
    if (!body || (host.isConnected && host.firstChild)) return
    if (body !== home) attempts = 4
    if (!attempts--) return
    home = body
    // A page restored from a snapshot brings a lifeless copy of us along.
    for (const copy of documentElement.querySelectorAll(`[data-omono-name='${name}']`)) copy.remove()
    body.before(host)
    onAttach()
  }

  host.dataset.omono = 'root'
  host.dataset.omonoName = name
  const observer = new MutationObserver(attach)
  // document.open() takes the root itself away.
  observer.observe(document, { childList: true })
  observer.observe(host, { childList: true })
  attach()
}

/** The rules under which what has focus scrolls clear of the fixed banner, and the page's end stays in reach. */
export function placeBanner({ offsetHeight }: HTMLElement): string {
  // A card lies 2 % above the edge. A filter list may hide it: then it takes no room.
  const room = `calc(${offsetHeight}px + 2vh)`
  return offsetHeight ? `:root{scroll-padding-bottom:${room};padding-bottom:${room}}` : ''
}

/** The rules under which the page, behind a modal dialog, neither scrolls nor moves. */
export function lockScroll(): string {
  const page = document.documentElement
  // The body scrolls in the window's place unless the root element has a say. Locking the other one of the two
  // makes sticky headers jump.
  const scroller = getComputedStyle(page).overflowY === 'visible' ? 'body' : ':root'
  const gutter = innerWidth > page.clientWidth ? 'stable' : 'auto'
  return `${scroller}{overflow:hidden!important}:root{scrollbar-gutter:${gutter}}`
}

/** The page's own way to the preferences, if it has one. */
export const findOpener = (): HTMLElement | undefined =>
  [...document.documentElement.querySelectorAll<HTMLElement>('[data-omono-action=open-preferences]')].find(
    (element) => !element.closest('[data-omono]'),
  )

/** Gives focus back to what opened us or, where that is gone, to the control, else to the page's content. */
export function restoreFocus(host: HTMLElement, invoker: Element | null | undefined): void {
  const main = document.querySelector('main')
  for (const target of [
    invoker,
    host.querySelector('[data-omono=control]'),
    main,
  ] as (HTMLElement | null)[]) {
    if (target && target === main && target.tabIndex < 0) target.tabIndex = -1
    // An element that left the page or is hidden does not take focus.
    target?.focus({ preventScroll: true })
    if (target === document.activeElement) return
  }
}
