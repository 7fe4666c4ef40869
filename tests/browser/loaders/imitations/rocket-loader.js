// What Cloudflare's Rocket Loader does: the server gives every script a type that no browser knows,
// `<nonce>-text/javascript`, and leaves alone what says data-cfasync="false". When the page has loaded, a copy of each
// is inserted in its place, one after another, and the page is told once more that it is ready and loaded.
{
  const nonce = document.currentScript.dataset.cfSettings
  const add = EventTarget.prototype.addEventListener
  let isReplaying = false
  let state = 'loading'
  Object.defineProperty(document, 'readyState', { get: () => state })

  const isLateEvent = (target, type) =>
    target === window
      ? type === 'load'
      : target === document && /^(DOMContentLoaded|readystatechange)$/.test(type)
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const heard = function (event) {
      if (isReplaying || !isLateEvent(this, type)) return listener.call(this, event)
    }
    add.call(this, type, typeof listener === 'function' ? heard : listener, options)
  }

  /** In place of each script stands a comment; the stack has the first one on top. */
  const stack = () =>
    [...document.querySelectorAll(`script[type^="${nonce}"]`)].reverse().map((script) => {
      const place = document.createComment('')
      script.replaceWith(place)
      script.type = script.type.slice(nonce.length)
      return { script, place }
    })

  function run(items) {
    while (items.length) {
      const { script, place } = items.pop()
      if (!document.contains(place)) continue
      const copy = document.createElementNS(script.namespaceURI, 'script')
      copy.async = script.hasAttribute('async')
      copy.textContent = script.textContent
      for (const { name, value } of script.attributes) copy.setAttribute(name, value)
      place.parentNode.insertBefore(copy, place)
      const goOn = () => place.remove()
      if (script.hasAttribute('src') && !copy.async) {
        // Only now, and again for each event that comes.
        for (const type of ['load', 'error']) {
          copy[`on${type}`] = () => {
            goOn()
            run(items)
          }
        }
        return
      }
      goOn()
    }
    tellThePage()
  }

  function tellThePage() {
    window.__cfRLUnblockHandlers = true
    const tell = (target, type) => target.dispatchEvent(new Event(type))
    isReplaying = true
    state = 'interactive'
    tell(document, 'readystatechange')
    tell(document, 'DOMContentLoaded')
    state = 'complete'
    tell(document, 'readystatechange')
    tell(window, 'load')
    isReplaying = false
    setTimeout(() => {
      isReplaying = true
    })
  }

  const items = stack()
  for (const { script } of items) {
    if (!script.src) continue
    const hint = document.createElement('link')
    for (const [name, value] of Object.entries({ rel: 'preload', as: 'script', href: script.src }))
      hint.setAttribute(name, value)
    document.head.appendChild(hint)
  }
  add.call(window, 'load', () => run(items), { once: true })
}
