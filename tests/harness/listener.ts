import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { getCertificate } from './certificate.ts'

export type Listener = {
  port: number
  close(): Promise<void>
}

type Events = {
  onRequest: RequestListener
  /** A websocket asks to be opened. */
  onUpgrade: RequestListener
  /** A connection to a host, before any request on it. */
  onConnect(url: URL): void
}

/**
 * One port for every host: a forward proxy, and also a server for a browser that is told to resolve
 * every host to it. TLS ends here.
 */
export async function listen({ onRequest, onUpgrade, onConnect }: Events): Promise<Listener> {
  const { key, cert } = await getCertificate()
  const sockets = new Set<Socket>()
  const plain = createServer(onRequest)
  const inTunnel = createTlsServer({ key, cert }, onRequest)
  // Where no CONNECT told the host, the first bytes of TLS do.
  const SNICallback = (host: string, done: (error: null) => void) => {
    onConnect(new URL(`https://${host}`))
    done(null)
  }
  const direct = createTlsServer({ key, cert, SNICallback }, onRequest)
  for (const server of [plain, inTunnel, direct]) {
    server.on('upgrade', onUpgrade)
    server.on('clientError', (_error, socket) => socket.destroy())
    server.on('tlsClientError', () => {
      // A browser gives up a connection while it shakes hands, as when a page is closed.
    })
    server.on('secureConnection', (socket: Socket) => {
      socket.on('error', () => {
        // Or later, when after an upgrade nobody else listens.
      })
    })
    // Browsers keep connections on purpose; a server that closes them first causes random failures.
    server.keepAliveTimeout = 0
    server.requestTimeout = 0
  }
  plain.on('connect', (request, socket: Socket, head) => {
    const scheme = request.url?.endsWith(':80') ? 'http' : 'https'
    onConnect(new URL(`${scheme}://${request.url}`))
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    if (head.length > 0) socket.unshift(head)
    route(socket, inTunnel, plain)
  })
  const port = createTcpServer((socket) => {
    sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {
      // A browser that is closed resets its connections.
    })
    route(socket, direct, plain)
  })
  await new Promise<void>((resolve) => port.listen(0, '127.0.0.1', resolve))
  return {
    port: (port.address() as AddressInfo).port,
    close() {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => port.close(() => resolve()))
    },
  }
}

/** TLS starts with a byte that no HTTP method starts with. */
function route(socket: Socket, secure: Server, plain: Server): void {
  socket.once('readable', () => {
    const start = socket.read() as Buffer | null
    if (!start) return
    socket.unshift(start)
    const server = start[0] === 22 ? secure : plain
    server.emit('connection', socket)
  })
}
