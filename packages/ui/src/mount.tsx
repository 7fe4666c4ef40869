import type { Consent, View } from '@omono/consent'
import { h, render } from 'preact'
import { banner } from './banner'
import { button } from './button'
import { optional } from './categories'
import { watchInterface } from './check'
import { handleEvents } from './events'
import { kit } from './kit'
import { loadSearch } from './load-search'
import type { UiOptions } from './options'
import { attachHost, findOpener, lockScroll, placeBanner, restoreFocus } from './page'
import { createPatience } from './patience'
import { type Draft, preferences, turn } from './preferences'
import { createSay, describeOutcome, onLanguage } from './say'
import type { Search } from './search'
import { adoptStyles } from './style-sheet'
import { applyLayout, applyTheme } from './theme'

/** With more vendors, the preferences get what helps to find one, and list them a page at a time. */
const MANY = 40

/** The UI of one consent. Returns how to ask it for a view. */
export function mount(consent: Consent, options: UiOptions) {
  if (__DEV__) watchInterface()
  const host = document.createElement('div')
  const setPageRules = adoptStyles(options.nonce)
  const vendors = () => optional(consent.vendors)
  const patience = createPatience()

  let say = createSay(options)
  let isWanted = false
  let wasAsking = false
  let draft: Draft | undefined
  let status = ''
  let isReloadNeeded = false
  let invoker: Element | null | undefined
  let scrolled = 0
  let search: Search | null | undefined

  const open = (clicked: Element | null | undefined) => {
    invoker = clicked
    search?.reset()
    draft = new Set(
      vendors()
        .map(({ id }) => id)
        .filter((id) => consent.status(id) === 'granted'),
    )
    draw()
  }

  const close = () => {
    if (!draft) return
    draft = undefined
    draw()
    restoreFocus(host, invoker)
    invoker = undefined
  }

  const announce = (message: string) => {
    status = message
    draw()
  }

  const onClick = (event: MouseEvent) => {
    const { target, isTrusted } = event
    const clicked = (target as Element).closest<HTMLElement>('[data-omono-action]')
    const action = clicked?.dataset.omonoAction
    if (!action) return
    // WebKit does not focus the button that was clicked, so it is remembered. https://webkit.org/b/22261
    if (action === 'open-preferences') return open(clicked)
    if (action === 'close') return close()
    if (action === 'reload') return location.reload()
    if (action === 'more') return search?.more(clicked)
    if (patience.isTooSoon(event)) return

    // Focus that was never in here is not ours to move: an agent may click while the visitor types elsewhere.
    const hadFocus = host.contains(document.activeElement)
    const origin = { source: draft ? 'preferences' : 'banner', trusted: isTrusted } as const
    const isYes = action === 'accept-all'
    const decide = (ids: readonly string[], isOn: (id: string) => unknown) =>
      consent.decide(Object.fromEntries(ids.map((id) => [id, !!isOn(id)])), origin)
    // The banner asks about what is due, and its answer changes nothing else.
    const change = !draft
      ? decide(consent.due, () => isYes)
      : action === 'save'
        ? decide(
            vendors().map(({ id }) => id),
            (id) => draft?.has(id),
          )
        : consent[isYes ? 'acceptAll' : 'rejectAll'](origin)
    draft = undefined
    const message = describeOutcome(change, consent, say)
    isReloadNeeded = Object.values(change.withdrawn).includes('needsReload')
    announce(message)
    if (hadFocus) restoreFocus(host, invoker)
    invoker = undefined
    // Time enough to read it twice. What still has to be done stays.
    if (!isReloadNeeded) setTimeout(() => status === message && announce(''), 5000 + message.length * 100)
  }

  const onChange = ({ target }: Event) => {
    draft = turn(draft, vendors(), target as HTMLInputElement)
    draw()
  }

  function draw() {
    if (!isWanted || !host.isConnected) return
    const level = options.headingLevel ?? 2
    const isAsking = consent.due.length > 0
    const title = say('preferences.title')
    if (isAsking !== wasAsking) {
      wasAsking = isAsking
      status = ''
      // Screen readers announce only what changes after they have seen it. Some agents read the page every second time that
      // they look, which is after a change and half a second after the last time: a late banner must change later than that.
      if (isAsking) setTimeout(() => wasAsking && announce(say('banner.title')), 600)
    }
    // The announcement of a banner is for screen readers alone.
    const isSaid = !isAsking && status
    render(
      [
        isAsking && banner(consent, say, level, !!status),
        !isAsking && (options.control ?? !findOpener()) && (
          <section aria-label={title}>{button(say, 'open-preferences', title, 'control')}</section>
        ),
        draft && preferences(consent, say, level, draft, search),
        <div role="status" data-omono="status" data-omono-state={isSaid ? 'open' : 'closed'}>
          <span key={status}>{status}</span>
          {isSaid && isReloadNeeded && button(say, 'reload')}
        </div>,
      ],
      host,
    )
    const dialog = host.querySelector('dialog')
    if (dialog && !dialog.open) {
      dialog.showModal()
      dialog.querySelector<HTMLElement>('[tabindex]')?.focus()
    }
    for (const surface of host.children) observer.observe(surface)
    placeInFrame()
  }

  function place() {
    const asking = host.querySelector<HTMLElement>('[data-omono=banner]')
    const dialog = host.querySelector('dialog')
    patience.see(dialog ?? asking)
    const isFloating = asking && options.layout !== 'in-flow'
    setPageRules((isFloating ? placeBanner(asking) : '') + (dialog?.offsetWidth ? lockScroll() : ''))
    // A filter list may hide the dialog at any time. An invisible one must not hold the page.
    if (dialog?.offsetWidth === 0 && !matchMedia('print').matches) close()
  }

  // In a frame: at once costs a layout, and within the observer's callback a changed size raises an error on the page.
  const placeInFrame = () => requestAnimationFrame(place)
  const observer = new ResizeObserver(placeInFrame)
  /** Whoever reads on has no use for the control, which may lie on what is read. */
  const yieldControl = () => {
    host
      .querySelector('[data-omono=control]')
      ?.setAttribute('data-omono-state', scrollY > scrolled ? 'closed' : '')
    scrolled = scrollY
  }
  const listen = handleEvents(host, {
    click: onClick as (event: Event) => void,
    change: onChange,
    input: (event) => search?.find(event),
    close,
  })
  attachHost(host, consent.name, () => {
    addEventListener('resize', place)
    addEventListener('scroll', yieldControl)
    listen()
    // Whatever the page did to our nodes, start from none.
    render(null, host)
    draw()
  })
  consent.subscribe(draw)
  if (consent.vendors.length > MANY) {
    // Thousands of rows that nobody can use yet would keep the visitor waiting.
    search = null
    loadSearch()
      .then(({ createSearch }) => createSearch(kit, options.nonce, draw))
      // Slow is better than not there.
      .catch(() => undefined)
      .then((loaded) => {
        search = loaded
        draw()
      })
  }

  const speak = () => {
    say = createSay(options)
    host.lang = say('lang')
    host.dir = say('dir')
  }
  onLanguage(() => {
    // Said in the other language.
    status = ''
    speak()
    draw()
    // What a visitor has unfolded is drawn when it is.
    for (const details of host.querySelectorAll('details[open]')) details.dispatchEvent(new Event('toggle'))
  })

  return (view: View, newOptions = options) => {
    // Drawing costs a layout: not before there is a view to draw.
    isWanted = true
    options = newOptions
    speak()
    applyTheme(host, options.theme)
    applyLayout(host, options)
    if (view !== 'preferences' || draft) return draw()
    const { activeElement, body } = document
    open(activeElement === body ? findOpener() : activeElement)
  }
}
