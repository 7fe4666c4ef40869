import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { line, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { type Entry, pages } from '../lib/vendor-snippets.ts'

// Each vendor on a page with the snippet that it gives to sites: held, let go once, and stopped again. In its place answers
// a script that does what a vendor's does to the page: it reads the queue, takes over the functions, and leaves cookies.

const fill = (text: string) => text.replaceAll('*', '1')

/** What the script of each vendor does as soon as it is there. */
function standIns(entries: readonly Entry[]): string {
  const facts = entries.map(
    ({ vendor: { cookies = {}, storage = {}, calls, grant = [], withdraw = [] }, ...entry }) => ({
      id: entry.id,
      loads: entry.loads,
      cookies: Object.keys(cookies).map(fill),
      storage: Object.entries(storage).map(([name, duration]) => [fill(name), duration]),
      queue: calls?.queue,
      targets: [...grant, ...withdraw].filter(([kind]) => kind !== 'set').map(([kind, path]) => [kind, path]),
    }),
  )
  return `<script>window.called = []; window.waiting = {}; window.onVendor = (path) => {
    const at = (path) => path.split('.').reduce((object, key) => object?.[key], window)
    const { id, cookies, storage, queue, targets } = ${JSON.stringify(facts)}.find(({ loads }) => loads.includes(path)) ?? {}
    if (!id || waiting[id]) return
    waiting[id] = queue ? Array.from(at(queue) ?? [], (call) => String(call?.[0] ?? call?.event)) : []
    for (const [kind, path] of targets) {
      const keys = path.split('.'), key = keys.pop()
      const owner = keys.reduce((object, name) => (object[name] ??= {}), window)
      const record = (...args) => void called.push(path)
      if (kind === 'call') owner[key] = record
      else (owner[key] ??= []).push = record
    }
    for (const name of cookies)
      document.cookie = name + '=1; path=/' + (/^__(Host|Secure)-/.test(name) ? '; secure' : '')
    for (const [name, duration] of storage) (duration === 'session' ? sessionStorage : localStorage)[name] = '1'
  }</script>`
}

const sorted = (names: Iterable<string>) => [...new Set(names)].sort()
const namesOf = ({ vendor: { cookies = {}, storage = {} } }: Entry) =>
  [...Object.keys(cookies), ...Object.keys(storage)].map(fill)
/** Whom nobody is asked about loads at once. */
const isAsked = ({ vendor }: Entry) => vendor.category !== 'necessary'

describeIn('chromium', 'vendors', (_engine, context) => {
  const tab = useTab(context)
  const kept = () =>
    tab.page.evaluate<string[]>(`[...document.cookie.split('; ').map((cookie) => cookie.split('=')[0]),
      ...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((name) => name && !name.includes('omono_'))`)
  const loaded = async () => {
    const contacts = await tab.contacts()
    return contacts
      .flatMap(({ kind, url }) => (kind === 'request' ? url.replace(/^\w+:\/\/|[?#].*/g, '') : []))
      .sort()
  }

  it.each(pages.map((entries) => [entries.map(({ id }) => id).join(', '), entries] as const))(
    'C-01 C-18 are held, let go once, and stopped: %s',
    async (_ids, entries) => {
      const vendors = entries.map(({ vendor }) => ({ ...vendor, surfaces: ['website'] }))
      const head = entries.map((entry) => entry.head).join('')
      const body = entries.map((entry) => entry.body).join('')
      await tab.open(shop({ config: { vendors }, head: line + standIns(entries) + head, body }))
      const free = entries.filter((entry) => !isAsked(entry))
      expect(await loaded(), 'before a choice').toEqual(free.flatMap(({ loads }) => loads).sort())
      expect(sorted(await kept())).toEqual(sorted(free.flatMap(namesOf)))

      await tab.run('omonoConsent.acceptAll()')
      const all = entries.flatMap(({ loads }) => loads).sort()
      await expect.poll(loaded, { timeout: 8000 }).toEqual(all)
      expect(await tab.errors()).toEqual([])
      const waiting = await tab.page.evaluate<Record<string, string[]>>('window.waiting')
      const ran = entries.filter(({ id }) => waiting[id])
      for (const { id, vendor, queue } of ran) {
        const isSignal = (word: string) => vendor.signal && /^(consent|set|omono_consent)$/.test(word)
        // Google's tags share one.
        const shared = entries.filter((other) => other.vendor.calls?.queue === vendor.calls?.queue)
        const words = shared.flatMap((other) => other.queue ?? [])
        if (queue) expect(waiting[id]?.filter((word) => !isSignal(word)).sort(), id).toEqual(words.sort())
      }
      expect(sorted(await kept())).toEqual(sorted(ran.flatMap(namesOf)))

      for (const { id, vendor } of entries.filter(isAsked)) {
        await tab.run('called.length = 0')
        const outcome = await tab.page.evaluate(`omonoConsent.withdraw('${id}').withdrawn['${id}']`)
        expect([id, outcome]).toEqual([id, vendor.stops || !waiting[id] ? 'stopped' : 'needsReload'])
        const { withdraw = [] } = vendor
        const steps = withdraw.filter((step) => step[0] !== 'set' && !JSON.stringify(step).includes('{{'))
        if (waiting[id])
          expect([id, await tab.page.evaluate('called')]).toEqual([id, steps.map(([, path]) => path)])
      }
      expect(sorted(await kept())).toEqual(sorted(free.flatMap(namesOf)))
      expect(await loaded(), 'after withdrawal').toEqual(all)
    },
  )
})
