import type { Consent, Vendor } from '@omono/consent'
import { holdAgain, isAllowed, loadOnce, readAddress, vendorsOf, WAITING } from './frames'
import type { Kit } from './kit'
import type { UiOptions } from './options'
import css from './placeholder.css?inline'

const started = new WeakSet<Consent>()

/** `mountPlaceholders()`, made with what the interface has already: for the script tag it is a file of its own. */
export function mountWith(kit: Kit, consent: Consent, options: UiOptions): void {
  const { h, render, button, createSay, onLanguage, sayReasons, adoptStyles, applyTheme, inNextFrame, link } =
    kit
  if (started.has(consent) || options.placeholders === false) return
  started.add(consent)
  const loaded = new Set<HTMLElement>()
  let say = createSay(options)

  const nameAll = (vendors: readonly Vendor[]) => vendors.map(({ name }) => name).join(say('list.comma'))

  /** Whose it is, what for, and what can be done about it. */
  function content(vendors: readonly Vendor[], note?: string, url?: HTMLAnchorElement) {
    const [before, after] = say('placeholder.text', { purposes: sayReasons(say, vendors) }).split('{vendors}')
    const actions = ['load-once', 'allow-always', 'open-preferences']
    const names = nameAll(vendors)
    const address = url && link(url.href, say('placeholder.open', { host: url.host }))
    return [
      h('p', null, before, h('bdi', null, names), after, ' ', note, ' ', address),
      h(
        'div',
        { class: 'omono-actions' },
        actions.slice(url ? 0 : 1).map((action) => button(say, action)),
      ),
    ]
  }

  /** What the content stands in, in the empty document of a frame. */
  function createRoot(page: Document, poster?: string): HTMLElement {
    const root = page.createElement('main')
    root.dataset.omono = 'root'
    root.className = 'omono-embed'
    adoptStyles(options.nonce, page)(css)
    applyTheme(root, options.theme)
    const { origin, href } = readAddress(poster)
    // Another host would see who has not agreed to it.
    if (poster && origin === location.origin) {
      root.style.colorScheme = 'dark'
      root.style.background = `linear-gradient(#000b, #000b), center / cover url(${JSON.stringify(href)})`
    }
    page.body.append(root)
    return root
  }

  function draw(
    frame: HTMLIFrameElement,
    element: HTMLElement,
    vendors: readonly Vendor[],
    url?: HTMLAnchorElement,
  ) {
    const { poster, note } = element.dataset
    const { contentDocument: page, clientWidth, clientHeight } = frame
    // Less is no place to read in: a pixel, or a frame that only loads something.
    if (page?.URL !== 'about:blank' || !page.body || clientWidth < 120 || clientHeight < 60) return
    const root = page.querySelector('main') ?? createRoot(page, poster)
    page.documentElement.lang = say('lang')
    page.documentElement.dir = say('dir')
    page.title = frame.title || nameAll(vendors)
    // Beside the one of the page.
    root.setAttribute('aria-label', page.title)
    root.onclick = ({ target, isTrusted }) => {
      const action = (target as Element).closest<HTMLElement>('[data-omono-action]')?.dataset.omonoAction
      if (action === 'load-once') {
        loaded.add(element)
        loadOnce(element)
      } else if (action === 'open-preferences') consent.openPreferences()
      else if (action)
        consent.decide(Object.fromEntries(vendors.map(({ id }) => [id, true])), {
          source: 'preferences',
          trusted: isTrusted,
        })
    }
    render(content(vendors, note, url), root)
  }

  /** A frame of ours, in a place for what is no frame. */
  function createFrame(place: HTMLElement, vendors: readonly Vendor[]): HTMLIFrameElement {
    const frame = document.createElement('iframe')
    frame.title = nameAll(vendors)
    frame.style.cssText = `width:100%;height:100%;min-height:${place.dataset.src ? 0 : 12}em;border:0`
    place.append(frame)
    return frame
  }

  function drawAll() {
    for (const element of document.querySelectorAll<HTMLElement>(WAITING)) {
      const { dataset } = element
      const vendors = vendorsOf(consent, element)
      const isWaiting = vendors.some(({ id }) => !consent.isGranted(id))
      const isFrame = element.localName === 'iframe'
      const url = dataset.src ? readAddress(dataset.src) : undefined
      const own = isFrame ? (element as HTMLIFrameElement) : element.querySelector('iframe')
      if (isWaiting && (!url || isAllowed(url, vendors))) {
        const frame = own ?? createFrame(element, vendors)
        // Firefox begins with one empty document and goes on with another.
        frame.addEventListener('load', plan)
        draw(frame, element, vendors, url)
      } else if (!isFrame) own?.remove()
    }
  }

  const plan = inNextFrame(drawAll)

  onLanguage(() => {
    say = createSay(options)
    plan()
  })
  consent.subscribe(() => {
    for (const frame of loaded) {
      if (!vendorsOf(consent, frame).some(({ id }) => consent.status(id) === 'denied')) continue
      loaded.delete(frame)
      holdAgain(frame)
    }
    plan()
  })
  addEventListener('resize', plan)
  const changes = { childList: true, subtree: true, attributeFilter: ['src', 'data-src'] }
  new MutationObserver(plan).observe(document, changes)
  plan()
}
