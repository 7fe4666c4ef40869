import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createDemo } from './demo.ts'
import type { RequestLog } from './request-log.ts'

const { log, respond } = createDemo()
const first = Number(process.env.PORT) || 4000

// Browsers resolve *.localhost to 127.0.0.1 or to ::1, as they like.
const hosts = process.env.HOST ? [process.env.HOST] : ['127.0.0.1', '::1']
const port = await listen(first)
console.log(`
  The demo runs. Open these side by side:

    Start here       http://localhost:${port}/
    OMONO's website  http://website.localhost:${port}/
    OMONO's system   http://system.localhost:${port}/
    Who is asked     http://stand-in.localhost:${port}/

  The same sites with the vendors' tags as they come, unmarked:

    The website      http://website.localhost:${port}/unmarked/
    The system       http://system.localhost:${port}/unmarked/

  Ctrl-C ends it.
`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))

/** Takes the first port from `wanted` that is free on every address. */
async function listen(wanted: number): Promise<number> {
  const servers: Server[] = []
  for (const host of hosts) {
    const server = createServer((request, response) => {
      handle(request, response).catch(() => {
        // The browser left before it had sent everything, as when a page is closed.
        response.destroy()
      })
    })
    const code = await new Promise<string | undefined>((resolve) => {
      server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
      server.listen(wanted, host, () => resolve(undefined))
    })
    if (!code) servers.push(server)
    if (code === 'EADDRINUSE' || code === 'EACCES') {
      for (const started of servers) started.close()
      return listen(wanted + 1)
    }
  }
  if (servers.length === 0) throw new Error(`[demo] No address of this machine takes port ${wanted}.`)
  return wanted
}

async function handle(request: IncomingMessage, response: ServerResponse) {
  const url = parseUrl(request)
  if (!url) return void response.writeHead(400).end('This host name is not one.')
  if (url.hostname === 'stand-in.localhost' && url.pathname === '/events') return stream(log, response)
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { method = 'GET' } = request
  const headers = request.headers as Record<string, string | undefined>
  const answer = respond({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') }, port)
  response.writeHead(answer.status ?? 200, { 'cache-control': 'no-store', ...answer.headers })
  response.end(method === 'HEAD' ? undefined : answer.body)
}

function parseUrl({ headers, url }: IncomingMessage): URL | undefined {
  try {
    return new URL(`http://${headers.host ?? 'localhost'}${url ?? '/'}`)
  } catch {
    // A host header that no browser sends.
    return undefined
  }
}

/** Server-Sent Events: first what happened so far, then each request as it comes. */
function stream(from: RequestLog, response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  const send = (event: string, data: unknown) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  send('start', from.entries())
  response.on('close', from.listen(send))
}
