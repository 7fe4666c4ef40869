import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Product } from '../products/product.ts'
import { createAnswers } from './answers.ts'
import { createStubVendors, STUB_SCRIPT } from './stub-vendors.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** One answer that was sent, vendors aside. */
export interface Sent {
  readonly path: string
  /** Of the body, compressed; 0 when the browser was told to use what it has. */
  readonly bytes: number
}

export type Site = Awaited<ReturnType<typeof serve>>

/** Pages are asked for on each visit, files are kept for a week: what a CDN is usually told. */
const cacheRule = (path: string) => (path.endsWith('.html') ? 'no-cache' : 'public, max-age=604800')

/** Serves the pages, the products and the stub vendors, compressed as a CDN would, and keeps count. */
export async function serve(products: readonly Product[], vendorCount: number) {
  const sent: Sent[] = []
  const answers = new Map<string, { body: Buffer; headers: Record<string, string> }>()

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const isVendor = !/^(localhost|127\.0\.0\.1)(:|$)/.test(request.headers.host ?? '')
    const answer = answers.get(isVendor ? 'vendor.js' : path)
    if (!answer) return void response.writeHead(404).end()
    const isKnown = request.headers['if-none-match'] === answer.headers.etag
    if (!isVendor) sent.push({ path, bytes: isKnown ? 0 : answer.body.length })
    response.writeHead(isKnown ? 304 : 200, answer.headers).end(isKnown ? undefined : answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  for (const [path, text] of [
    ...(await createAnswers(products, createStubVendors(vendorCount, port))),
    ['vendor.js', STUB_SCRIPT] as const,
  ]) {
    const body = brotliCompressSync(text)
    answers.set(path, {
      body,
      headers: {
        'content-type': TYPES[extname(path)] ?? 'text/plain',
        'content-encoding': 'br',
        'cache-control': cacheRule(path),
        etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
      },
    })
  }

  return {
    origin: `http://localhost:${port}`,
    /** What was sent since the last call. */
    takeSent: () => sent.splice(0),
    close: () => server.closeAllConnections() ?? server.close(),
  }
}
