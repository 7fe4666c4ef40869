import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Vendor, VendorInput } from '@omono/consent'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** A vendor with the snippet that it gives to sites. */
export interface Entry {
  readonly id: string
  readonly vendor: Vendor
  readonly head: string
  readonly body: string
  /** Host and path of each load, in any order. */
  readonly loads: readonly string[]
  /** First words of what waits in the queue when the vendor's script arrives. Absent: the snippet has none. */
  readonly queue: readonly string[] | undefined
}

async function load(id: string): Promise<Entry> {
  const module: Record<string, VendorInput> = await import(`../../../packages/core/src/vendors/${id}.ts`)
  const input = module[camelCase(id)] as VendorInput
  const text = read(`../vendors/snippets/${id}.html`)
  const listed = (name: string) =>
    [...text.matchAll(new RegExp(`^${name}: (.*)$`, 'gm'))].flatMap(([, words = '']) => words.split(' '))
  const [head = '', body = ''] = text.split('<!-- body -->')
  return {
    id,
    vendor: typeof input === 'function' ? input() : input,
    head,
    body,
    loads: listed('loads'),
    queue: /^queue:/m.test(text) ? listed('queue').filter(Boolean) : undefined,
  }
}

const directory = new URL('../../../packages/core/src/vendors', import.meta.url)
const ids = readdirSync(directory).map((file) => file.replace(/\.ts$/, ''))
const wanted = process.env.VENDORS?.split(',') ?? ids
const all = await Promise.all(
  wanted.filter((id) => existsSync(new URL(`../vendors/snippets/${id}.html`, import.meta.url))).map(load),
)

/** So many on one page: neighbours in the alphabet, which are often of one company, are on different ones. */
const PAGES = Math.ceil(all.length / 10)
export const pages = Array.from({ length: PAGES }, (_, page) =>
  all.filter((__, index) => index % PAGES === page),
)
