import type { Consent } from '@omono/consent'
import type { Kit } from './kit'
import type { UiOptions } from './options'

/** What loads from an address that waits, and takes room on the page. */
const WAITING = [
  ':is(video,img,embed)[data-src]:not([src])',
  'object[data-data]:not([data])',
  'video>source[data-src]:not([src])',
]
  .map((selector) => selector + ':is([data-vendor],[data-category])')
  .join()

/** One element that waits: what has the address, what takes the room, and the place that lies over it. */
interface Cover {
  readonly part: HTMLElement
  readonly element: HTMLElement
  readonly place: HTMLElement
  isLoaded: boolean
}

const started = new WeakSet<Consent>()

/**
 * Lays a place over each video, picture and object that waits, as big as it: placeholders stand in it as in one of the
 * site's own, and what they let in for once is shown where it belongs.
 */
export function mountWith({ inNextFrame }: Kit, consent: Consent, { placeholders }: UiOptions): void {
  if (started.has(consent) || placeholders === false) return
  started.add(consent)
  const covers = new Map<Element, Cover>()

  function cover(part: HTMLElement) {
    const element = (part.localName === 'source' && part.parentElement) || part
    if (covers.has(element)) return
    const place = document.createElement('div')
    const { vendor, category, src, data, note, poster } = part.dataset
    const own = (element as HTMLVideoElement).poster
    const about = { vendor, category, src: src ?? data, note, poster: poster ?? own }
    for (const [key, value] of Object.entries(about)) if (value) place.dataset[key] = value
    place.dataset.omono = 'placeholder'
    place.style.position = 'absolute'
    covers.set(element, { part, element, place, isLoaded: false })
    observer.observe(element)
  }

  /** From where it would stand in the text, so that it goes along with what moves the element. */
  function lay({ element, place }: Cover) {
    const { left, top, width, height } = element.getBoundingClientRect()
    // Less is no place to read in.
    place.hidden = width < 120 || height < 60
    element.inert = !place.hidden
    if (place.hidden) return
    if (!place.isConnected) element.after(place)
    const at = place.getBoundingClientRect()
    const { style } = place
    style.marginLeft = `${(Number.parseFloat(style.marginLeft) || 0) + left - at.left}px`
    style.marginTop = `${(Number.parseFloat(style.marginTop) || 0) + top - at.top}px`
    style.width = `${width}px`
    style.height = `${height}px`
    style.zIndex = getComputedStyle(element).zIndex
  }

  function uncover({ element, place }: Cover) {
    covers.delete(element)
    place.remove()
    element.inert = false
    observer.unobserve(element)
  }

  function draw() {
    for (const part of document.querySelectorAll<HTMLElement>(WAITING)) cover(part)
    for (const one of covers.values()) {
      const { part, element, place } = one
      const name = part.localName === 'object' ? 'data' : 'src'
      const isOnce = place.hasAttribute('src')
      if (isOnce !== one.isLoaded) {
        one.isLoaded = isOnce
        const address = place.dataset.src ?? ''
        part.toggleAttribute('data-omono-ignore', isOnce)
        part.removeAttribute(name)
        // Without the mark, the gate holds it as it did before.
        part.setAttribute(name, address)
        place.hidden = isOnce
        element.inert = !isOnce
        // A video looks at its sources when it is told to.
        ;(element as Partial<HTMLVideoElement>).load?.()
      }
      if (isOnce) continue
      if (part.isConnected && part.matches(WAITING)) lay(one)
      else uncover(one)
    }
  }

  const plan = inNextFrame(draw)
  const observer = new ResizeObserver(plan)
  observer.observe(document.documentElement)
  addEventListener('resize', plan)
  const changes = {
    childList: true,
    subtree: true,
    attributeFilter: ['src', 'data', 'data-src', 'data-data'],
  }
  new MutationObserver(plan).observe(document, changes)
  plan()
}
