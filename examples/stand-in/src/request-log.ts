import type { StandInRequest } from './stand-in.ts'
import { explain } from './vendors.ts'

/** One request to a vendor, as the live page shows it. */
export type Entry = {
  number: number
  /** Milliseconds, as in Date.now(). */
  time: number
  site: 'website' | 'system' | 'elsewhere'
  vendor: string
  method: string
  host: string
  path: string
  purpose: string
}

export type RequestLog = ReturnType<typeof createRequestLog>

const maximum = 2000

/** Remembers who was asked for what, and tells the open live pages. */
export function createRequestLog() {
  let entries: Entry[] = []
  let number = 0
  const listeners = new Set<(event: 'entry' | 'clear', data: unknown) => void>()
  const tell = (event: 'entry' | 'clear', data: unknown) => {
    for (const listener of listeners) listener(event, data)
  }

  return {
    entries: (): readonly Entry[] => entries,
    add(request: StandInRequest) {
      const explained = explain(request)
      // A preflight is the browser's question, not the page's.
      if (!explained || request.method === 'OPTIONS') return
      number++
      const { hostname: host, pathname: path } = request.url
      const site = siteOf(request.headers)
      const entry = { number, time: Date.now(), site, method: request.method, host, path, ...explained }
      entries = [...entries.slice(1 - maximum), entry]
      tell('entry', entry)
    },
    clear() {
      entries = []
      tell('clear', null)
    },
    listen(listener: (event: 'entry' | 'clear', data: unknown) => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function siteOf({ origin, referer }: StandInRequest['headers']): Entry['site'] {
  const name = /^https?:\/\/(website|system)\./.exec(origin ?? referer ?? '')?.[1]
  return name === 'website' || name === 'system' ? name : 'elsewhere'
}
