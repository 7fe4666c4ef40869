import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StandInResponse } from './stand-in.ts'

export type Site = 'website' | 'system'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folders = {
  website: join(root, 'examples/website'),
  system: join(root, 'examples/system/dist'),
}
const embed = /^\/omono-consent[\w.-]*\.js$/

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/** What the web server of an OMONO site would send. The single-page app answers every address with a page of its own. */
export function serveSite(site: Site, path: string): StandInResponse | undefined {
  const [pathname = '/'] = path.split(/[?#]/)
  if (embed.test(pathname)) return serveFile(join(root, 'packages/embed/dist'), pathname)
  const file = serveFile(folders[site], pathname)
  if (file || site === 'website' || extname(pathname)) return file
  return serveFile(folders.system, pathname.startsWith('/unmarked/') ? '/unmarked/index.html' : '/index.html')
}

/** A file below `folder`, and never one above it. */
export function serveFile(folder: string, pathname: string): StandInResponse | undefined {
  const type = types[extname(pathname) || '.html']
  let file = normalize(join(folder, pathname))
  if (!type || !`${file}${sep}`.startsWith(`${normalize(folder)}${sep}`)) return undefined
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html')
  if (!existsSync(file)) return undefined
  return {
    status: 200,
    headers: { 'content-type': type, 'cache-control': 'no-store' },
    body: readFileSync(file, 'utf8'),
  }
}
