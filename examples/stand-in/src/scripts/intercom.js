// Imitates the Intercom messenger: the same queue and commands, the same cookies, an empty conversation.
;(() => {
  window.__ran ??= []
  window.__ran.push('intercom')
  const fallbackId = document.currentScript?.src.split('/widget/')[1]
  const queue = window.Intercom?.q ?? []
  let settings
  let timer
  let launcher

  function setCookie(name, value, seconds) {
    const labels = location.hostname.split('.')
    const domains = labels.map((_, index) => `; domain=${labels.slice(index).join('.')}`).reverse()
    for (const domain of [...domains, '']) {
      // biome-ignore lint/suspicious/noDocumentCookie: that is how the vendor writes it.
      document.cookie = `${name}=${value}${domain}; path=/; max-age=${seconds}; samesite=lax`
      if (document.cookie.includes(`${name}=`) === seconds > 0) return
    }
  }

  function ping() {
    const base = settings.api_base ?? 'https://api-iam.intercom.io'
    const body = new URLSearchParams({ app_id: settings.app_id, user_id: settings.user_id ?? '' })
    fetch(`${base}/messenger/web/ping`, { method: 'POST', body }).catch(() => {
      // Offline, or blocked: the next ping tries again.
    })
  }

  function boot(given) {
    const next = { app_id: fallbackId, ...window.intercomSettings, ...given }
    if (!next.app_id) return
    const isBooted = Boolean(settings)
    settings = next
    if (isBooted) return
    const { app_id: id } = settings
    setCookie(`intercom-id-${id}`, '7d4f2c1e-0000-4000-8000-000000000001', 271 * 86400)
    setCookie(`intercom-session-${id}`, 'c2Vzc2lvbi1vbW9ubw', 7 * 86400)
    setCookie(`intercom-device-id-${id}`, '7d4f2c1e-0000-4000-8000-000000000002', 271 * 86400)
    localStorage.setItem(`intercom.intercom-state-${id}`, '{"openOnBoot":false}')
    ping()
    timer = setInterval(ping, 2000)
    if (document.body) drawLauncher()
    else addEventListener('DOMContentLoaded', drawLauncher, { once: true })
  }

  // A log-out: as with the real one, the visitor's and the device's cookies stay.
  function shutdown() {
    if (!settings) return
    clearInterval(timer)
    launcher?.remove()
    setCookie(`intercom-session-${settings.app_id}`, '', 0)
    settings = undefined
  }

  function drawLauncher() {
    if (!settings || settings.hide_default_launcher || launcher?.isConnected) return
    launcher = document.createElement('div')
    launcher.className = 'intercom-lightweight-app'
    Object.assign(launcher.style, {
      position: 'fixed',
      insetBlockEnd: '20px',
      insetInlineEnd: '20px',
      zIndex: '2147483001',
      display: 'grid',
      justifyItems: 'end',
      gap: '12px',
      font: '15px/1.5 system-ui, sans-serif',
    })
    launcher.append(createPanel(), createButton())
    document.body.append(launcher)
  }

  function createButton() {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'intercom-launcher'
    button.setAttribute('aria-label', 'Open Intercom Messenger')
    button.setAttribute('aria-expanded', 'false')
    button.append(createIcon())
    Object.assign(button.style, {
      display: 'grid',
      placeItems: 'center',
      inlineSize: '48px',
      blockSize: '48px',
      padding: '0',
      border: '0',
      borderRadius: '50%',
      color: '#fff',
      background: '#0057ff',
      boxShadow: '0 2px 12px rgb(0 0 0 / 30%)',
      cursor: 'pointer',
    })
    button.onclick = () => toggle(button.getAttribute('aria-expanded') === 'false')
    return button
  }

  function createIcon() {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    for (const [name, value] of Object.entries({
      width: 24,
      height: 24,
      viewBox: '0 0 24 24',
      fill: 'currentColor',
    }))
      svg.setAttribute(name, value)
    svg.setAttribute('aria-hidden', 'true')
    path.setAttribute('d', 'M4 4h16a2 2 0 0 1 2 2v15l-5-4H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z')
    svg.append(path)
    return svg
  }

  function createPanel() {
    const panel = document.createElement('p')
    panel.textContent = 'Hello. This messenger is a stand-in, so nobody is going to answer.'
    panel.hidden = true
    Object.assign(panel.style, {
      maxInlineSize: '260px',
      margin: '0',
      padding: '16px',
      borderRadius: '12px',
      color: '#14161a',
      background: '#fff',
      boxShadow: '0 4px 24px rgb(0 0 0 / 25%)',
    })
    return panel
  }

  function toggle(isOpen) {
    if (!launcher) return
    launcher.firstElementChild.hidden = !isOpen
    launcher.lastElementChild.setAttribute('aria-expanded', String(isOpen))
  }

  const commands = {
    boot,
    shutdown,
    update(given) {
      if (settings) Object.assign(settings, given)
    },
    show: () => toggle(true),
    hide: () => toggle(false),
  }
  const run = (command, ...rest) =>
    Object.hasOwn(commands, command) ? commands[command](...rest) : undefined

  window.Intercom = run
  if (window.intercomSettings) boot()
  for (const call of queue) run(...call)
})()
