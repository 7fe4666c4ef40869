// What "Delay JavaScript" of Perfmatters does with "delay click" (and WP Rocket 1 did): the server turns scripts into
// type="pmdelayedscript". The first thing that the visitor does starts them. What is under the pointer gets a listener
// that stops the click, and the click is dispatched again when all have run.
{
  const starters = ['keydown', 'mousedown', 'mousemove', 'wheel', 'touchmove', 'touchstart', 'touchend']
  const clicks = []
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

  const catchClick = (event) => {
    event.target.removeEventListener('click', catchClick)
    clicks.push(event)
    event.preventDefault()
    event.stopPropagation()
    event.stopImmediatePropagation()
  }
  const seize = ({ target }) => {
    if (target.tagName !== 'HTML') target.addEventListener('click', catchClick)
  }

  /** Resolves on load or error of a copy. A data-type becomes the type. */
  const replace = async (script) => {
    await frame()
    return new Promise((resolve) => {
      const copy = document.createElement('script')
      for (const { name, value } of script.attributes)
        if (name !== 'type') copy.setAttribute(name === 'data-type' ? 'type' : name, value)
      if (script.hasAttribute('src')) {
        copy.addEventListener('load', resolve)
        copy.addEventListener('error', resolve)
      } else {
        copy.text = script.text
        resolve()
      }
      script.parentNode.replaceChild(copy, script)
    })
  }

  /** From here on the page waits for other names, of which it is told at the end. */
  function delay(target, types) {
    const { addEventListener } = target
    target.addEventListener = (type, ...rest) =>
      addEventListener.call(target, types.includes(type) ? `perfmatters-${type}` : type, ...rest)
  }

  async function runAll() {
    const all = [...document.querySelectorAll('script[type=pmdelayedscript]')]
    delay(document, ['DOMContentLoaded', 'readystatechange'])
    delay(window, ['DOMContentLoaded', 'load', 'pageshow'])
    for (const script of all) {
      const address = script.getAttribute('src')
      if (!address) continue
      const hint = document.createElement('link')
      hint.href = address
      hint.rel = 'preload'
      hint.as = 'script'
      document.head.appendChild(hint)
    }
    for (const script of all) await replace(script)
    for (const target of [document, window]) {
      await frame()
      target.dispatchEvent(new Event('perfmatters-DOMContentLoaded'))
    }
    await frame()
    window.dispatchEvent(new Event('perfmatters-load'))
    for (const type of ['touchstart', 'mousedown']) window.removeEventListener(type, seize)
    for (const { target, view } of clicks)
      target.dispatchEvent(new MouseEvent('click', { view, bubbles: true, cancelable: true }))
  }

  const begin = () => {
    for (const type of starters) window.removeEventListener(type, begin)
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', runAll)
    else runAll()
  }
  for (const type of starters) window.addEventListener(type, begin, { passive: true })
  for (const type of ['touchstart', 'mousedown']) window.addEventListener(type, seize)
}
