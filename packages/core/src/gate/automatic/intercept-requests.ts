import { attempt } from '../../model/attempt'
import { type Before, ownerOf, readText, replaceConstructor, replaceMethod } from '../../platform/replace'
import { isTrusted } from '../../platform/trusted-types'
import type { Kept, Vendor } from '../../types'
import { NOWHERE, type Urls } from './urls'

/** What contacts the address that it is given: whose it is, its name, and which argument holds the address. */
const METHODS: readonly (readonly [owner: string, name: string, position: number])[] = [
  ['', 'fetch', 0],
  ['', 'fetchLater', 0],
  ['Navigator', 'sendBeacon', 0],
  ['XMLHttpRequest', 'open', 1],
  ['Worklet', 'addModule', 0],
  ['Cache', 'add', 0],
  ['Cache', 'addAll', 0],
  ['RTCPeerConnection', 'setConfiguration', 0],
  ['Document', 'execCommand', 2],
]
const CONSTRUCTORS: readonly (readonly [name: string, position: number])[] = [
  ['WebSocket', 0],
  ['WebSocketStream', 0],
  ['WebTransport', 0],
  ['EventSource', 0],
  ['Audio', 0],
  ['FontFace', 1],
  ['RTCPeerConnection', 0],
  ['webkitRTCPeerConnection', 0],
  ['PaymentRequest', 0],
]

/** Those that take an object, or a list, with addresses in it. */
const DICTIONARIES = /^(?:addAll|get|setConfiguration|.*PeerConnection|PaymentRequest)$/

/** Whether `value` is an object that somebody has written out. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || !value) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

export type Refuse = (vendor: Vendor, kind: string, what: string) => void

/** Every function that makes a request, told an address that leads nowhere where its own may not be asked for. */
export function interceptRequests(
  realm: Window & typeof globalThis,
  { deniedIn, defuse }: Urls,
  refused: Refuse,
): void {
  const urlOfRequest = Object.getOwnPropertyDescriptor(ownerOf(realm, 'Request') ?? {}, 'url')?.get
  const addressOf = (value: unknown) =>
    typeof value === 'object' ? attempt(() => urlOfRequest?.call(value) as string) : undefined

  function refuseText(text: string, kind: string): string {
    const vendor = deniedIn(text)
    if (!vendor) return text
    refused(vendor, kind, text)
    // Where WebKit refuses a port, it does not tell an event source; this answer is one for nobody.
    return kind === 'EventSource' ? 'data:,' : defuse(text)
  }

  /** The same object, or a copy in which every address that may not be asked for leads nowhere. */
  function refuseWithin(value: unknown, kind: string): unknown {
    if (typeof value === 'string') return refuseText(value, kind)
    const request = addressOf(value)
    if (request) return refuseText(request, kind) === request ? value : NOWHERE
    if (Array.isArray(value)) {
      const items = value.map((item) => refuseWithin(item, kind))
      return items.some((item, index) => item !== value[index]) ? items : value
    }
    if (!isPlain(value)) return value
    const entries = Object.entries(value)
    const kept = entries.map(([key, item]) => [key, refuseWithin(item, kind)] as const)
    return kept.some(([, item], index) => item !== entries[index]?.[1])
      ? { ...value, ...Object.fromEntries(kept) }
      : value
  }

  const guard =
    (kind: string, position: number): Before =>
    (_, args) => {
      if (!(position in args)) return
      const value = args[position]
      if (DICTIONARIES.test(kind) || addressOf(value)) {
        const safe = refuseWithin(value, kind)
        // A peer connection throws at what is no address of a server, and in Firefox at a port that is blocked.
        const isPeer = safe !== value && /PeerConnection|setConf/.test(kind)
        args[position] = isPeer ? { ...(safe as object), iceServers: [] } : safe
      }
      // In front of it is a flag, which is no text.
      else if (kind !== 'execCommand' || typeof value === 'string') {
        const text = readText(args, position, isTrusted)
        const safe = refuseText(text, kind)
        if (safe !== text) args[position] = safe
      }
    }
  for (const [owner, name, position] of METHODS)
    replaceMethod(ownerOf(realm, owner), name, guard(name, position))
  // A browser asks for a file beside the provider's, at no port: nothing may stand in the provider's place.
  replaceMethod(ownerOf(realm, 'CredentialsContainer'), 'get', (_, [options]) =>
    refuseWithin(options, 'get') === options
      ? undefined
      : async () => {
          throw new DOMException('Error retrieving a token.', 'NetworkError')
        },
  )
  for (const [name, position] of CONSTRUCTORS) replaceConstructor(realm, name, guard(name, position))
}

/** Has a request that may wait for consent do so, instead of being refused. */
export function interceptWaiting(realm: object, { deniedIn }: Urls, kept: Kept): void {
  for (const [owner, name] of [
    ['', 'fetch'],
    ['Navigator', 'sendBeacon'],
  ] as const)
    replaceMethod(ownerOf(realm, owner), name, (self, args, native) => {
      const vendor = deniedIn(String((Object(args[0]) as { url?: unknown }).url ?? args[0]))
      return vendor && kept.wait(vendor, name, () => native.apply(self, args))
    })
}
