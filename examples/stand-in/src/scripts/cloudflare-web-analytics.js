// Imitates beacon.min.js: it reads the token from its own element and reports once per page.
;(() => {
  window.__ran ??= []
  window.__ran.push('cloudflare-web-analytics')
  const element = document.currentScript?.dataset.cfBeacon
    ? document.currentScript
    : document.querySelector('script[data-cf-beacon]')
  const settings = JSON.parse(element?.dataset.cfBeacon ?? '{}')
  if (!settings.token) {
    console.error('[stand-in] Cloudflare Web Analytics found no token in data-cf-beacon.')
    return
  }
  window.__cfBeacon = settings

  function report() {
    const body = JSON.stringify({ siteToken: settings.token, location: location.href, eventType: 1 })
    const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body, keepalive: true }
    fetch('https://cloudflareinsights.com/cdn-cgi/rum', options).catch(() => {
      // Offline, or blocked: this page is not counted.
    })
  }

  if (document.readyState === 'complete') report()
  else addEventListener('load', report, { once: true })
})()
