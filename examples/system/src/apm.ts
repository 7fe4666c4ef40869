/** An imitation of the Kadira client that Meteor APM compiles into an app. */
export type Kadira = ReturnType<typeof createKadira>

declare global {
  interface Window {
    Kadira?: Kadira
  }
}

/**
 * Meteor ships the agent inside the bundle, so it cannot be held back by its address. It is created switched off, as
 * `enableErrorTracking: false` and `disableNtp: true` on the server have it, and asks nobody until it is told to.
 */
export function createKadira(appId: string, endpoint: string) {
  let isTracking = false

  function post(path: string, payload?: object) {
    const body = payload && JSON.stringify({ host: location.host, appId, ...payload })
    const headers = { 'content-type': 'application/json' }
    return fetch(`${endpoint}${path}`, body ? { method: 'POST', headers, body } : {}).catch(() => {
      // Offline, or blocked: monitoring is never worth an error of its own.
    })
  }

  function sendError({ message, error }: { message: string; error?: unknown }) {
    if (!isTracking) return
    const stack = error instanceof Error ? error.stack : undefined
    const errors = [
      { name: message, type: 'client', info: { url: location.href, browser: navigator.userAgent }, stack },
    ]
    post('/errors', { errors })
  }

  const kadira = {
    enableErrorTracking() {
      isTracking = true
    },
    disableErrorTracking() {
      isTracking = false
    },
    /** Meteor APM compares clocks when it starts, to date what it reports. */
    syncClock: () => post('/simplentp/sync'),
  }
  addEventListener('error', sendError)
  addEventListener('unhandledrejection', ({ reason }) =>
    sendError({ message: String(reason), error: reason }),
  )
  window.Kadira = kadira
  return kadira
}
