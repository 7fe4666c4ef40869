import { checkInterface } from './check-interface'

const watched = /* @__PURE__ */ new WeakSet<Document>()

/** Our own motion, over when it has ended or was taken away. */
const standStill = (page: Document) =>
  Promise.allSettled(
    (page.getAnimations?.() ?? [])
      .filter((animation) => (animation as CSSAnimation).animationName === 'omono-enter')
      .map(({ finished }) => finished),
  )

/**
 * Prints what `checkInterface()` finds on this page, each finding once: after the banner, the preferences and what is there
 * without them were drawn first. Development builds do so by themselves. Calling it again is harmless.
 */
export function watchInterface(): void {
  const page = document
  if (watched.has(page)) return
  watched.add(page)
  const views = new Set<string>()
  const told = new Set<string>()

  const print = () => {
    for (const { rule, message, element } of checkInterface(page)) {
      const text = `[consent] unfair: ${rule} ${message} See docs/messages.md#unfair`
      if (!told.has(text)) console.warn(text, element)
      told.add(text)
    }
  }

  const look = () => {
    const view = ['preferences', 'banner', 'status'].find((name) =>
      page.querySelector(`[data-omono=root] > [data-omono=${name}]`),
    )
    if (!view || views.has(view)) return
    views.add(view)
    requestAnimationFrame(() => standStill(page).then(print))
  }

  new MutationObserver(look).observe(page, { childList: true, subtree: true })
  look()
}
