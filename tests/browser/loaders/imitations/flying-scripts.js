// What Flying Scripts does: the server turns src into data-type="lazy" and data-src. The first thing that the visitor
// does gives all of them their address at once; nobody waits, and no event is stopped.
{
  const events = ['mouseover', 'keydown', 'touchstart', 'touchmove', 'wheel']
  const run = () => {
    for (const type of events) window.removeEventListener(type, run)
    for (const script of document.querySelectorAll("script[data-type='lazy']"))
      script.setAttribute('src', script.getAttribute('data-src'))
  }
  for (const type of events) window.addEventListener(type, run, { passive: true })
}
