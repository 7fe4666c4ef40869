// Imitates logger-1.min.js, the recorder that both the npm module and LogRocket.min.js wait for.
;(() => {
  window.__ran ??= []
  window.__ran.push('logrocket')

  window._LRLogger = function Recorder({ sdkVersion }) {
    let timer
    let events = 0
    let user = ''

    function record(app, { serverURL, shouldSendData }) {
      // The callback may be absent, and it may change its mind at any time.
      if (shouldSendData && !shouldSendData()) return
      const name = encodeURIComponent(app)
      // biome-ignore lint/suspicious/noDocumentCookie: that is how the vendor writes it.
      document.cookie = `_lr_tabs_-${name}={%22sessionID%22:0}; path=/; max-age=86400; samesite=lax`
      // biome-ignore lint/suspicious/noDocumentCookie: that is how the vendor writes it.
      document.cookie = `_lr_hb_-${name}={%22heartbeat%22:1796083200000}; path=/; max-age=86400; samesite=lax`
      const url = new URL(serverURL ?? window.__SDKCONFIG__?.serverURL ?? 'https://r.logr-in.com/i')
      url.searchParams.set('a', app)
      url.searchParams.set('u', user)
      const body = JSON.stringify({ events, page: location.href })
      events = 0
      fetch(url, { method: 'POST', body, keepalive: true }).catch(() => {
        // Offline, or blocked: the recording has a hole.
      })
    }

    return {
      version: sdkVersion,
      recordingURL: 'https://app.logrocket.com/omono/system/s/1',
      recordingID: '1',
      threadID: 1,
      tabID: 1,
      init(app, options = {}) {
        if (timer) return
        record(app, options)
        timer = setInterval(() => record(app, options), 2000)
      },
      start() {},
      addEvent() {
        events++
      },
      identify(id) {
        user = id
      },
      track() {},
      startNewSession() {},
      trackScrollEvent() {},
      getSessionURL: (callback) => callback('https://app.logrocket.com/omono/system/s/1'),
      uninstall() {
        clearInterval(timer)
        timer = undefined
      },
    }
  }
})()
