// The hardest form of a script that delays others: the first thing in the page behind us, in the capture phase of the
// window and of the document, for every event of a visitor. Nothing gets past it before all scripts have run, one after
// another, each waited for, and then the clicks are dispatched again.
{
  const events =
    'pointerdown pointerup pointermove mousedown mouseup mousemove touchstart touchend keydown keyup keypress wheel click input change submit'.split(
      ' ',
    )
  const clicks = []
  let isDone = false
  let isStarted = false

  const load = (script) =>
    new Promise((resolve) => {
      const copy = document.createElement('script')
      copy.onload = resolve
      copy.onerror = resolve
      copy.src = script.getAttribute('data-delayed-src')
      script.replaceWith(copy)
    })
  async function runAll() {
    for (const script of document.querySelectorAll('script[type="text/delayed"]')) await load(script)
    isDone = true
    for (const target of clicks) target.click()
  }

  const stop = (event) => {
    if (isDone) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.type === 'click') clicks.push(event.target)
    if (!isStarted) runAll()
    isStarted = true
  }
  for (const target of [window, document])
    for (const type of events) target.addEventListener(type, stop, { capture: true, passive: false })
}
