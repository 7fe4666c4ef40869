// Imitates gtag.js: the same queue, the same consent commands, the same cookies, made-up numbers.
;(() => {
  window.__ran ??= []
  window.__ran.push('google-analytics')
  const source = document.currentScript?.src ?? document.querySelector('script[src*="/gtag/js"]')?.src
  const consent = {}
  const configured = new Map()
  let waiting
  window.dataLayer ??= []

  // Never set means granted, as with the real one.
  const isGranted = () => consent.analytics_storage !== 'denied'
  const isDisabled = (id) => window[`ga-disable-${id}`] === true

  // The real one writes to the highest domain that takes a cookie: try each, shortest first.
  function writeCookie(name, value) {
    const labels = location.hostname.split('.')
    const domains = labels.map((_, index) => `; domain=${labels.slice(index).join('.')}`).reverse()
    for (const domain of [...domains, '']) {
      // biome-ignore lint/suspicious/noDocumentCookie: that is how the vendor writes it.
      document.cookie = `${name}=${value}${domain}; path=/; max-age=63072000; samesite=lax`
      if (document.cookie.includes(`${name}=`)) return
    }
  }

  // Hits wait for the visitor's first choice, as long as the default asks for.
  function wait(milliseconds) {
    waiting = []
    setTimeout(endWait, milliseconds)
  }

  function endWait() {
    const hits = waiting ?? []
    waiting = undefined
    for (const hit of hits) send(...hit)
  }

  function send(id, event) {
    if (isDisabled(id)) return
    if (waiting) return void waiting.push([id, event])
    const url = new URL('https://www.google-analytics.com/g/collect')
    url.searchParams.set('v', '2')
    url.searchParams.set('tid', id)
    url.searchParams.set('en', event)
    url.searchParams.set('gcs', isGranted() ? 'G111' : 'G100')
    url.searchParams.set('dl', location.href)
    if (isGranted()) {
      writeCookie('_ga', 'GA1.1.1234567890.1796083200')
      writeCookie(`_ga_${id.replace(/^G-/, '')}`, 'GS2.1.s1796083200$o1$g0$t1796083200')
      url.searchParams.set('cid', '1234567890.1796083200')
      configured.set(id, true)
    }
    fetch(url, { method: 'POST', mode: 'no-cors', keepalive: true }).catch(() => {
      // Offline, or blocked: measuring is never worth an error.
    })
  }

  function configure(id, { send_page_view: sendsPageView = true } = {}) {
    if (configured.has(id)) return
    configured.set(id, false)
    if (sendsPageView) send(id, 'page_view')
  }

  const commands = {
    config: configure,
    event(name) {
      for (const id of configured.keys()) send(id, name)
    },
    consent(kind, choices) {
      const wasGranted = isGranted()
      // A default that comes after an update changes nothing.
      for (const [key, value] of Object.entries(choices)) {
        if (kind === 'update' || !(key in consent)) consent[key] = value
      }
      if (kind === 'update') endWait()
      else if (choices.wait_for_update) wait(choices.wait_for_update)
      if (wasGranted || !isGranted()) return
      // A page that so far was only pinged is counted now.
      for (const [id, isCounted] of configured) if (!isCounted) send(id, 'page_view')
    },
  }

  function handle(entry) {
    // Arrays are messages for other readers of the data layer; a command is an Arguments object.
    if (Object.prototype.toString.call(entry) !== '[object Arguments]') return
    const [command, ...rest] = entry
    if (Object.hasOwn(commands, command)) commands[command](...rest)
  }

  for (const entry of [...window.dataLayer]) handle(entry)
  const push = window.dataLayer.push.bind(window.dataLayer)
  window.dataLayer.push = (...entries) => {
    const length = push(...entries)
    for (const entry of entries) handle(entry)
    return length
  }
  window.google_tag_manager = { [new URL(source).searchParams.get('id')]: {} }

  // The real one reports engagement less often. Every two seconds shows when it starts and when it stops.
  setInterval(() => {
    if (!isGranted()) return
    for (const id of configured.keys()) send(id, 'user_engagement')
  }, 2000)
})()
