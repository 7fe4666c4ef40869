/** Draws a page into `page`. What it returns is called when the page is left. */
export type ShowPage = (page: HTMLElement) => (() => void) | undefined

/**
 * Pages change without a load, as in a Meteor app: what a visitor withdrew must stop all the same. The first of
 * `pages` stands in for an address that is none of them.
 */
export function startRouter(pages: Record<string, ShowPage>) {
  const page = document.querySelector<HTMLElement>('#page')
  const links = document.querySelectorAll<HTMLAnchorElement>('#navigation a')
  let leave: (() => void) | undefined

  function show(moveFocus: boolean) {
    const showPage = pages[location.pathname] ?? Object.values(pages)[0]
    if (!page || !showPage) return
    leave?.()
    page.replaceChildren()
    leave = showPage(page)
    const heading = page.querySelector('h1')?.textContent ?? 'OMONO'
    document.title = `${heading} | OMONO`
    for (const link of links) {
      if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
    // A reader of the screen hears the new page, as after a load.
    if (moveFocus) page.focus()
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a')
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
    if (!link || !isPlain || event.defaultPrevented || link.target || !(link.pathname in pages)) return
    if (link.origin !== location.origin) return
    event.preventDefault()
    history.pushState(null, '', link.href)
    show(true)
  })
  addEventListener('popstate', () => show(true))
  show(false)
}
