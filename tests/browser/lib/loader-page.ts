// A page whose loader fetches five scripts one after another: 1, 3 and 5 are its own, 2 and 4 a vendor's.
import { setTimeout as sleep } from 'node:timers/promises'
import type { NetResponse } from '../../harness/index.ts'
import { shop } from './gate-page.ts'
import { mark } from './gate-server.ts'
import type { Tab } from './gate-tab.ts'
import { code } from './packages.ts'

/** Who stands between the page and the vendor. */
export type Scene = 'nobody' | 'content blocker' | 'sdk'

export interface LoaderPage {
  readonly head?: (urls: readonly string[]) => string
  readonly body?: (urls: readonly string[]) => string
  /** What the shop serves for it, by path. */
  readonly files?: Readonly<Record<string, NetResponse>>
}

/** As a content blocker does it: the request goes to nowhere. */
const urlsFor = (scene: Scene): readonly string[] => {
  const query = scene === 'content blocker' ? '?destroy' : ''
  const vendor = (name: string) => `https://cdn.alpha.example/${name}.js${query}`
  return ['/own-1.js', vendor('two'), '/own-3.js', vendor('four'), '/own-5.js']
}

const own: Readonly<Record<string, NetResponse>> = {
  '/own-1.js': code(
    `${mark('own 1')} document.addEventListener('DOMContentLoaded', () => { ${mark('ready')} })`,
  ),
  '/own-3.js': code(mark('own 3')),
  '/own-5.js': code(
    `${mark('own 5')} document.querySelector('#buy').addEventListener('click', () => { ${mark('bought')} })`,
  ),
}

/** Opens the page in a shop where nobody has been. */
export function openLoaderPage(tab: Tab, { head, body, files }: LoaderPage, scene: Scene): Promise<void> {
  const urls = urlsFor(scene)
  const document = shop({
    sdk: scene === 'sdk' ? undefined : '',
    head: head?.(urls),
    body: `<button id="buy" style="position:fixed;top:0;left:0">Buy</button>${body?.(urls) ?? ''}`,
  })
  return tab.open(document, { others: { ...own, ...files } })
}

/** A real click on the banner, once it has been there long enough for a click to be meant. */
export async function answer(tab: Tab, action: 'accept-all' | 'reject-all'): Promise<void> {
  await tab.page.waitFor('[data-omono="banner"]')
  await sleep(650)
  await tab.page.click(`[data-omono="banner"] [data-omono-action="${action}"]`)
  await tab.until(`!document.querySelector('[data-omono="banner"]')`)
}

/** What ran once nothing has been added for a while, so that what runs twice has had its time. */
export async function ranAtRest(tab: Tab, ms = 150): Promise<string[]> {
  for (let known = -1; ; await sleep(ms)) {
    const ran = await tab.ran()
    if (ran.length === known) return ran
    known = ran.length
  }
}
