import { listen } from './document'

/**
 * Runs `start` now or, on a page that the browser renders before anyone sees it, when it is shown. A prerendered
 * page can write cookies and load vendors. https://wicg.github.io/nav-speculation/prerendering.html
 */
export function whenActivated(start: () => void): void {
  if ((document as Document & { prerendering?: boolean }).prerendering === true) {
    listen('prerenderingchange', start)
  } else start()
}
