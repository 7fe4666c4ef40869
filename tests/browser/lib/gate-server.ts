// The internet of these tests: shops that use the SDK, and the vendors they use.
import { readdirSync, readFileSync } from 'node:fs'
import type { NetHandler, NetRequest, NetResponse } from '../../harness/index.ts'

const read = (path: string) => readFileSync(new URL(`../../../packages/${path}`, import.meta.url))

const script = (body: string | Buffer): NetResponse => ({
  headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
  body,
})

/** The built files, as a shop serves them. */
const files: Readonly<Record<string, NetResponse>> = {
  ...Object.fromEntries(
    readdirSync(new URL('../../../packages/embed/dist', import.meta.url))
      .filter((name) => name.endsWith('.js'))
      .map((name) => [`/${name}`, script(read(`embed/dist/${name}`))]),
  ),
  ...Object.fromEntries(
    readdirSync(new URL('../../../packages/core/dist', import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((name) => name.endsWith('.js'))
      .map((name) => [`/core/${name}`, script(read(`core/dist/${name}`))]),
  ),
  '/js-cookie.js': script(read('core/node_modules/js-cookie/dist/js.cookie.mjs')),
}

/** Code that leaves `name` in `ran`. */
export const mark = (name: string) => `(window.ran = window.ran || []).push('${name}');`

/** What vendors send: scripts leave their path in `ran` and what they see of their own element in `seen`. */
function answerVendor({ url, headers }: NetRequest): NetResponse | undefined {
  const { host, pathname, searchParams } = url
  if (searchParams.has('hang')) return { hang: true }
  if (searchParams.has('destroy')) return { destroy: true }
  const delay = Number(searchParams.get('delay') ?? 0)
  const status = Number(searchParams.get('status') ?? 200)
  if (pathname.endsWith('/syntax.js')) return script('this is no script')
  if (pathname.endsWith('.js') || headers['sec-fetch-dest'] === 'script') {
    const see = `const tag = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript').get.call(document)
      ;(window.seen = window.seen || {})['${pathname}'] = tag && {
        id: tag.id, nonce: tag.nonce, attributes: [...tag.attributes].map(({ name }) => name).sort() }`
    return { ...script(`${mark(pathname)}{${see}} window.onVendor?.('${host}${pathname}')`), delay, status }
  }
  if (pathname.endsWith('.css')) return { headers: { 'content-type': 'text/css' }, body: 'p{color:red}' }
  if (pathname.endsWith('.svg')) {
    const body = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'
    return { headers: { 'content-type': 'image/svg+xml' }, body }
  }
  return { body: `<!doctype html><title>Vendor</title>`, delay }
}

/** Answers for the shops from `documents`, by URL without the query; for everybody else as a vendor does. */
export const createServer =
  (documents: ReadonlyMap<string, NetResponse>): NetHandler =>
  (request) => {
    const { url } = request
    if (!/\bshop-\d+\.example$/.test(url.hostname)) return answerVendor(request)
    const document = documents.get(url.origin + url.pathname)
    if (document) return document
    return url.searchParams.has('vendor') ? answerVendor(request) : files[url.pathname]
  }
