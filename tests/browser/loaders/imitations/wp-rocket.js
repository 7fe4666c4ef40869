// What "Delay JavaScript execution" of WP Rocket 2 does: the server turns scripts into type="rocketlazyloadscript" and
// data-rocket-src. Until all of them have run, nobody hears what the visitor does: listeners are kept back, events are
// stopped at the window and dispatched again at the end. The first thing that the visitor does starts the scripts.
{
  const events =
    'keydown keyup mousedown mouseup mousemove mouseover mouseout touchmove touchstart touchend touchcancel wheel click dblclick input'.split(
      ' ',
    )
  const native = {
    add: EventTarget.prototype.addEventListener,
    remove: EventTarget.prototype.removeEventListener,
  }
  const own = { isRocket: true }
  const keptListeners = []
  const keptEvents = []
  let isStarted = false
  let isDone = false
  let isFirstMove = true
  let start
  const started = new Promise((resolve) => {
    start = resolve
  })

  const isLifeCycle = (target, type) =>
    (target === document && (type === 'readystatechange' || type === 'DOMContentLoaded')) ||
    (target === window && (type === 'DOMContentLoaded' || type === 'load' || type === 'pageshow'))
  const isKept = (target, type, options) =>
    !options?.isRocket &&
    !isDone &&
    !type.startsWith('rocket-') &&
    (isLifeCycle(target, type) ? isStarted : events.includes(type))
  for (const verb of ['add', 'remove']) {
    EventTarget.prototype[`${verb}EventListener`] = function (type, listener, options) {
      const target = this ?? window
      if (isKept(target, type, options)) keptListeners.push({ verb, target, type, listener, options })
      else native[verb].call(target, type, listener, options)
    }
  }

  const catchEvent = (event) => {
    if (event.type === 'mousemove' && isFirstMove) isFirstMove = false
    else if (!/^(keyup|mouseover|mouseout)$/.test(event.type)) {
      isStarted = true
      start()
    }
    if (event.type === 'click') event.preventDefault()
    event.stopPropagation()
    event.stopImmediatePropagation()
    const [inner] = event.composedPath()
    keptEvents.push({ event, target: inner.getRootNode() instanceof ShadowRoot ? inner : event.target })
  }
  for (const type of events) window.addEventListener(type, catchEvent, { passive: false, ...own })

  // What a site sets as a property waits as well.
  Object.defineProperty(HTMLElement.prototype, 'onclick', {
    configurable: true,
    get() {
      return this.rocketonclick ?? null
    },
    set(listener) {
      this.rocketonclick = listener
      this.setAttribute(isDone ? 'onclick' : 'data-rocket-onclick', 'this.rocketonclick(event)')
    },
  })

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const isCopied = navigator.userAgent.includes('Firefox/') || navigator.vendor === ''

  /** Resolves on load or error. Firefox gets a copy, the others the same element. */
  const activate = (script) =>
    new Promise((resolve) => {
      const address = script.getAttribute('data-rocket-src')
      const type = script.getAttribute('data-rocket-type')
      const listen = (element) => {
        const settle = (status) => () => {
          element.setAttribute('data-rocket-status', status)
          resolve()
        }
        element.addEventListener('load', settle('executed'), own)
        element.addEventListener('error', settle('failed-network'), own)
      }
      if (isCopied) {
        const copy = document.createElement('script')
        for (const { name, value } of script.attributes) {
          if (name === 'type') continue
          copy.setAttribute({ 'data-rocket-type': 'type', 'data-rocket-src': 'src' }[name] ?? name, value)
        }
        if (script.text) copy.text = script.text
        if (copy.hasAttribute('src')) {
          listen(copy)
          setTimeout(() => copy.isConnected || resolve(), 1)
        } else resolve()
        script.parentNode.replaceChild(copy, script)
        return
      }
      if (type) script.type = type
      else script.removeAttribute('type')
      script.removeAttribute('data-rocket-type')
      listen(script)
      if (address) {
        script.fetchPriority = 'high'
        script.removeAttribute('data-rocket-src')
        script.src = address
      } else script.src = `data:text/javascript;base64,${btoa(unescape(encodeURIComponent(script.text)))}`
    })

  /** Those who wait for it hear of it now, under its own name or ours. */
  async function tell(target, type) {
    await frame()
    for (const kept of keptListeners.filter((each) => each.target === target && each.type === type)) {
      keptListeners.splice(keptListeners.indexOf(kept), 1)
      native[kept.verb].call(target, `rocket-${type}`, kept.listener, kept.options)
    }
    target.dispatchEvent(new Event(`rocket-${type}`))
  }

  async function runAll() {
    const ready = new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, own))
    await Promise.all([started, ready])
    const all = [...document.querySelectorAll('script[type$=rocketlazyloadscript]')]
    const hints = document.createDocumentFragment()
    for (const address of all.map((script) => script.getAttribute('data-rocket-src')).filter(Boolean)) {
      const hint = document.createElement('link')
      hint.href = address
      hint.rel = 'preload'
      hint.as = 'script'
      hints.appendChild(hint)
    }
    document.head.appendChild(hints)
    for (const script of all) if (script.isConnected) await activate(script)
    await tell(document, 'DOMContentLoaded')
    await tell(window, 'DOMContentLoaded')
    await tell(window, 'load')
    isDone = true
    Object.assign(EventTarget.prototype, {
      addEventListener: native.add,
      removeEventListener: native.remove,
    })
    for (const { verb, target, type, listener, options } of keptListeners)
      native[verb].call(target, type, listener, options)
    for (const type of events) window.removeEventListener(type, catchEvent, { passive: false, ...own })
    for (const { event, target } of keptEvents)
      target.dispatchEvent(new window[event.constructor.name](event.type, event))
  }
  runAll()
}
