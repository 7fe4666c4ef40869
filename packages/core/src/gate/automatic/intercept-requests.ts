import { type Fn, ownerOf, wrap } from '../../platform/wrap'
import type { Vendor } from '../../types'
import type { DeniedUrls } from './denied-urls'
import type { Waiting } from './quarantine'

/** What contacts the URL that it is given: whose it is, its name, and which argument holds the URL. */
const REQUESTS: readonly (readonly [owner: string, name: string, position: number])[] = [
  ['', 'fetch', 0],
  ['', 'fetchLater', 0],
  ['', 'WebSocket', 0],
  ['', 'WebTransport', 0],
  ['', 'EventSource', 0],
  ['', 'Worker', 0],
  ['', 'SharedWorker', 0],
  ['', 'Audio', 0],
  ['', 'FontFace', 1],
  ['', 'RTCPeerConnection', 0],
  ['Navigator', 'sendBeacon', 0],
  ['XMLHttpRequest', 'open', 1],
  ['Worklet', 'addModule', 0],
  ['Cache', 'add', 0],
  ['Cache', 'addAll', 0],
  ['CSSStyleSheet', 'insertRule', 0],
  ['CSSStyleSheet', 'replace', 0],
  ['CSSStyleSheet', 'replaceSync', 0],
  ['CSSStyleDeclaration', 'setProperty', 1],
]

/** Every function that makes a request, told a URL that leads nowhere where its own may not be asked for. */
export function interceptRequests(realm: object, refuse: (value: unknown, name: string) => unknown): void {
  for (const [owner, name, position] of REQUESTS) {
    // The engine hands out a list of its own with each call.
    const guard = (args: unknown[]) => {
      if (position in args) args[position] = refuse(args[position], name)
      return args
    }
    // A proxy is the native function to whoever looks at it.
    wrap(
      ownerOf(realm, owner),
      name,
      (native: Fn) =>
        new Proxy(native, {
          apply: (target, self, args) => Reflect.apply(target, self, guard(args)),
          construct: (target, args, newTarget) => Reflect.construct(target, guard(args), newTarget),
        }),
    )
  }
}

/** Has a request that may wait for consent do so, instead of being refused. */
export function interceptWaiting(
  realm: object,
  { deniedIn }: DeniedUrls,
  keep: (vendor: Vendor, request: Waiting) => boolean,
): void {
  const vendorOf = (target: unknown) => deniedIn(String((Object(target) as { url?: unknown }).url ?? target))

  wrap(
    ownerOf(realm, ''),
    'fetch',
    (native): Fn =>
      function (...args) {
        const vendor = vendorOf(args[0])
        const ask = () => native.apply(this, args)
        if (!vendor) return ask()
        return new Promise((resolve, reject) => {
          const isKept = keep(vendor, {
            send: () => resolve(ask()),
            drop: () => reject(new TypeError('Failed to fetch')),
          })
          if (!isKept) resolve(ask())
        })
      },
  )
  wrap(
    ownerOf(realm, 'Navigator'),
    'sendBeacon',
    (native): Fn =>
      function (...args) {
        const vendor = vendorOf(args[0])
        const send = () => native.apply(this, args)
        return (vendor && keep(vendor, { send, drop() {} })) || send()
      },
  )
}
