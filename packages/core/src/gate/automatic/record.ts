import { attempt } from '../../model/attempt'
import { declaredNames } from '../../model/glob'
import { createVendorOfUrl } from '../../model/vendor-of-url'
import { currentScript, listen, readCookies } from '../../platform/document'
import type { GateEvent, GateReport, Note, Vendor } from '../../types'

/** How many events are remembered; the oldest go first. */
const REMEMBERED = 500

/** The script that runs now or, for what runs later, the one that set it off. */
function initiator(): string {
  const script = currentScript()
  const callers = new Error().stack?.match(/https?:\S+?(?=:\d+:\d+)/g)
  return (script instanceof HTMLScriptElement && script.src) || (callers?.pop() ?? '')
}

export interface Record {
  readonly note: Note
  report(): GateReport
}

/** What the gate did, kept in memory and told to the page as `omono:gate` events, some at a time; and what nobody declared. */
export function createRecord(registry: readonly Vendor[], allow: readonly string[], own: string): Record {
  const events: GateEvent[] = []
  const refused = new Set<string>()
  let untold = 0

  function tell() {
    const detail = events.slice(-untold)
    untold = 0
    Document.prototype.dispatchEvent.call(document, new CustomEvent('omono:gate', { detail }))
  }

  listen('securitypolicyviolation', (event) => {
    const url = attempt(() => new URL((event as SecurityPolicyViolationEvent).blockedURI))
    if (url?.host && refused.size < REMEMBERED) refused.add(url.origin + url.pathname)
  })

  return {
    note(action, vendor, kind, what) {
      const by = action === 'refused' ? initiator() : ''
      events.push({ action, vendor: vendor.id, kind, what, by, time: Date.now() })
      events.splice(0, events.length - REMEMBERED)
      untold += 1
      // Once for all that a task brings, and later: nobody who listens is in the middle of what is judged.
      if (untold === 1) queueMicrotask(tell)
    },
    report() {
      // Here, because few ask, and the rules of a whole registry take a slow phone milliseconds.
      const vendorOf = createVendorOfUrl([
        ...registry,
        {
          id: '',
          name: '',
          party: 'first',
          category: '',
          purposes: [],
          hosts: [location.hostname, ...allow],
        },
      ])
      const hosts = new Map<string, string>()
      const seen = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      for (const [address, kind] of [
        ...seen.map(({ name, initiatorType }) => [name, initiatorType] as const),
        ...[...refused].map((name) => [name, 'policy'] as const),
      ]) {
        const url = attempt(() => new URL(address))
        if (url?.host && !vendorOf(url)) hosts.set(url.host, kind)
      }
      const names = (attempt(readCookies) ?? []).map(([name = '']) => name).filter(Boolean)
      const declared = registry.flatMap(({ cookies, keeps }) =>
        declaredNames({ ...cookies, ...keeps }, names),
      )
      const known = new Set([...declared, own, '__Host-' + own])
      return {
        events: [...events],
        undeclared: {
          hosts: [...hosts].map(([host, kind]) => ({ host, kind })),
          cookies: names.filter((name) => !known.has(name)),
        },
      }
    },
  }
}
