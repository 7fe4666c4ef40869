import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Listener, listen } from './listener.ts'
import type { LogFilter, LoggedRequest } from './request-log.ts'
import { isBrowserHost, keepHeaders, matches } from './request-log.ts'

export type NetRequest = {
  method: string
  url: URL
  headers: Record<string, string>
  body: string
}

export type NetResponse = {
  status?: number
  headers?: Record<string, string | string[] | undefined>
  body?: string | Buffer
  /** Instead of a body: what is sent piece by piece, where a number is a pause in milliseconds. */
  pieces?: readonly (string | Buffer | number)[]
  /** Milliseconds before the answer starts. */
  delay?: number
  /** Never answers. */
  hang?: true
  /** Breaks the connection. */
  destroy?: true
}

/** Answers for every host; undefined becomes a 404. */
export type NetHandler = (request: NetRequest) => NetResponse | undefined | Promise<NetResponse | undefined>

/** What happens on the way to and from one session. */
export type EntranceOptions = {
  /** Added to each request, as if the browser had sent them. */
  headers?: Record<string, string>
  change?(request: NetRequest, response: NetResponse): NetResponse
}

export type Network = {
  port: number
  /** Replaces the handler. */
  answer(handler: NetHandler): void
  /** The log so far, oldest first, without what the browsers do on their own. */
  requests(filter?: LogFilter): LoggedRequest[]
  /** What the browsers did on their own. */
  background(): LoggedRequest[]
  clear(): void
  /** Resolves when nothing was logged for `quiet` ms (or after `limit` ms). */
  idle(quiet?: number, limit?: number): Promise<void>
  /** Another port into the same network. */
  open(options?: EntranceOptions): Promise<Listener>
  close(): Promise<void>
}

/** The whole internet of a browser: every host is answered by `firstHandler`. */
export async function createNetwork(firstHandler: NetHandler): Promise<Network> {
  const listeners: Listener[] = []
  let handler = firstHandler
  let log: LoggedRequest[] = []
  let lastTime = 0

  function record(
    kind: LoggedRequest['kind'],
    url: URL,
    { method = 'GET', headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  ): LoggedRequest {
    const entry: LoggedRequest = {
      time: Date.now(),
      kind,
      method,
      host: url.hostname,
      url: url.href,
      path: url.pathname + url.search,
      headers: keepHeaders(headers),
      body: '',
    }
    if (!isBrowserHost(entry.host)) lastTime = entry.time
    log.push(entry)
    return entry
  }

  async function respond(
    request: IncomingMessage,
    response: ServerResponse,
    options: EntranceOptions,
  ): Promise<void> {
    Object.assign(request.headers, options.headers)
    const url = urlOf(request)
    const entry = record('request', url, request)
    const body = await readBody(request)
    entry.body = body
    const headers = request.headers as Record<string, string>
    const asked = { method: entry.method, url, headers, body }
    let answer = (await handler(asked)) ?? { status: 404, body: 'Nothing here' }
    if (options.change) answer = options.change(asked, answer)
    if (answer.hang) return
    if (answer.delay) await sleep(answer.delay)
    if (answer.destroy) return void request.socket.destroy()
    response.writeHead(answer.status ?? 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...lowerCased(answer.headers),
    })
    const hasBody = request.method !== 'HEAD'
    if (hasBody && answer.pieces) await sendPieces(response, answer.pieces)
    response.end(hasBody ? answer.body : undefined)
  }

  async function open(options: EntranceOptions = {}): Promise<Listener> {
    const listener = await listen({
      onConnect: (url) => record('connect', url, { method: 'CONNECT', headers: {} }),
      onUpgrade(request) {
        const url = urlOf(request)
        url.protocol = url.protocol.replace('http', 'ws')
        record('websocket', url, request)
        request.socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
      },
      onRequest(request, response) {
        respond(request, response, options).catch((error: unknown) => {
          // The browser went away in the middle of its request.
          if (!request.complete) return
          console.error(`[harness] The handler failed for ${request.url}:`, error)
          if (!response.headersSent) response.writeHead(500)
          response.end('The handler failed')
        })
      },
    })
    listeners.push(listener)
    return listener
  }

  const main = await open()
  return {
    port: main.port,
    open,
    answer(next) {
      handler = next
    },
    requests: (filter) => log.filter((entry) => !isBrowserHost(entry.host) && matches(entry, filter)),
    background: () => log.filter((entry) => isBrowserHost(entry.host)),
    clear() {
      log = []
    },
    async idle(quiet = 300, limit = 10_000) {
      const start = Date.now()
      const isBusy = () => Date.now() - Math.max(lastTime, start) < quiet
      while (isBusy() && Date.now() - start < limit) await sleep(20)
    },
    async close() {
      await Promise.all(listeners.map((listener) => listener.close()))
    },
  }
}

function urlOf(request: IncomingMessage): URL {
  const target = request.url ?? '/'
  if (!target.startsWith('/')) return new URL(target)
  const scheme = 'encrypted' in request.socket ? 'https' : 'http'
  return new URL(`${scheme}://${request.headers.host ?? 'unknown.invalid'}${target}`)
}

async function sendPieces(
  response: ServerResponse,
  pieces: NonNullable<NetResponse['pieces']>,
): Promise<void> {
  for (const piece of pieces) {
    // Nobody listens any more once the browser has gone to another page.
    if (response.destroyed) return
    if (typeof piece === 'number') await sleep(piece)
    else response.write(piece)
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function lowerCased(headers: NetResponse['headers'] = {}) {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), value]],
    ),
  )
}
