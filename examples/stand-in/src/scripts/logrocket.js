// Imitates LogRocket.min.js, the script tag: it keeps calls until the recorder from the same host arrives.
;(() => {
  const calls = []
  let recorder
  const run =
    (method) =>
    (...rest) =>
      recorder ? recorder[method](...rest) : void calls.push([method, rest])

  const methods = ['init', 'identify', 'track', 'startNewSession', 'getSessionURL', 'uninstall']
  window.LogRocket = Object.fromEntries(methods.map((method) => [method, run(method)]))
  window.__SDKCONFIG__ ??= { serverURL: 'https://r.logr-in.com/i', statsURL: 'https://r.logr-in.com/s' }

  const script = document.createElement('script')
  script.src = 'https://cdn.logr-in.com/logger-1.min.js'
  script.async = true
  script.onload = () => {
    recorder = new window._LRLogger({ sdkVersion: 'script' })
    for (const [method, rest] of calls.splice(0)) recorder[method](...rest)
  }
  document.head.append(script)
})()
