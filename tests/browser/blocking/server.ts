// The internet of these cases: sites that use the SDK, the vendors, and third parties that a site allows.
import { readFileSync } from 'node:fs'
import type { NetHandler, NetResponse } from '../../harness/index.ts'
import { inject, scriptOf, tracker } from './cases/case.ts'
import { idOfUrl, isSite } from './requests.ts'

const read = (path: string) => readFileSync(new URL(`../../../packages/${path}`, import.meta.url))
const anybody = { 'access-control-allow-origin': '*' }
const script = (body: string | Buffer): NetResponse => ({
  headers: { 'content-type': 'text/javascript', ...anybody },
  body,
})

/** Code that leaves `name` where the page's recorder finds it, from a frame and from a worker as well. */
const mark = (name: string) => `(() => { try { (self.opener ?? top).ran.push('${name}') } catch {
  try { self.top ? self.top.postMessage('ran ${name}', '*') : self.postMessage('ran ${name}') } catch {} } })();`

/** As much of the vendors' code as their snippets call. */
const vendors: Readonly<Record<string, string>> = {
  V03: 'window.Intercom = () => {}',
  V04: `window.LogRocket = { init() { ${mark('V04 init')} }, uninstall() {} }`,
  V05: `if (document.querySelector('script[data-cf-beacon]')) ${mark('V05 settings')}`,
  V06: `window.Dropbox = { createChooseButton() {
    if (document.getElementById('dropboxjs').dataset.appKey) ${mark('V06 button')}
    return document.createElement('a') } }`,
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
}
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const bodies: Readonly<Record<string, string | Buffer>> = {
  css: 'p{color:red}',
  json: '{}',
  png: pixel,
  svg: '<svg xmlns="http://www.w3.org/2000/svg" id="a"/>',
}

/** Firefox would ask for the icon of a popup. */
const noIcon = '<link rel="icon" href="data:,">'

/** What a third party sends for a case. */
function answerCase(url: URL): NetResponse {
  const id = idOfUrl(url) ?? ''
  const extension = /\.(\w+)$/.exec(url.pathname)?.[1] ?? ''
  // Media that cannot be played, and events that have ended, are not asked for again.
  if (['mp4', 'wav', 'vtt', 'woff2'].includes(extension)) return { status: 404, headers: anybody }
  if (['N14', 'E22'].includes(id)) return { status: 204, headers: anybody }
  if (extension === 'html' || id === 'V09') {
    return { body: `<!doctype html><title>${id}</title>${noIcon}<script>${mark(id)}</script>` }
  }
  if (extension === 'js' || id.startsWith('V')) return script(mark(id) + (vendors[id] ?? ''))
  const type = types[extension] ?? 'text/plain'
  return { headers: { 'content-type': type, ...anybody }, body: bodies[extension] ?? 'ok' }
}

const files: Readonly<Record<string, NetResponse>> = {
  '/omono-consent.js': script(read('embed/dist/omono-consent.js')),
  '/omono-consent-strict.js': script(read('embed/dist/omono-consent-strict.js')),
  '/omono-consent-ui.js': script(read('embed/dist/omono-consent-ui.js')),
  '/slow.js': { ...script(''), delay: 300 },
  '/inject/D48.js': script(`{ ${inject('D48')} }`),
  // Pages of the site that the tag was forgotten on.
  '/plain/frame.html': { body: '<!doctype html><title>Plain</title><p>Plain' },
  '/plain/E36.html': {
    body: `<!doctype html><title>Plain</title><script src="${scriptOf('E36')}"></script>`,
  },
  '/worker/N17.js': script(`importScripts('${scriptOf('N17')}')`),
}

/** What a site sends besides its document. */
function answerSite(url: URL): NetResponse | undefined {
  const [, folder, name = ''] = url.pathname.split('/')
  if (folder === 'redirect') return { status: 302, headers: { location: `${tracker}/${name}`, ...anybody } }
  if (folder === 'set-cookie') return { headers: { 'set-cookie': `${name}=1; path=/` }, body: 'ok' }
  return files[url.pathname] ?? (idOfUrl(url) ? answerCase(url) : undefined)
}

/** Answers for the sites from `documents`, by host and path. */
export const createServer =
  (documents: ReadonlyMap<string, NetResponse>): NetHandler =>
  ({ url }) => {
    if (!isSite(url.hostname)) return answerCase(url)
    return documents.get(url.host + url.pathname) ?? answerSite(url)
  }
