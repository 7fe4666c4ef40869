import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'

const body = `<script type="text/plain" data-vendor="alpha">${mark('alpha')}</script>`
const script = (code: string) => `<script>${code}</script>`
const cookies = (accessor: string) =>
  `Object.defineProperty(Document.prototype, 'cookie', { configurable: true, ${accessor} });`
const throwing = cookies(
  `get() { throw new DOMException('no', 'SecurityError') }, set() { throw new DOMException('no', 'SecurityError') }`,
)
const deaf = cookies(`get() { return '' }, set() {}`)
const noStorage = `for (const name of ['localStorage', 'sessionStorage'])
  Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError') } });`
const fullStorage = `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') };`

/** What is broken, whether a choice outlives the page all the same, and what it is then. */
const faults = [
  ['F-01 cookies are ignored', deaf, true],
  ['F-02 cookies throw', throwing, true],
  ['F-03 storages throw', noStorage, true],
  ['F-05 localStorage is full', fullStorage, true],
  ['F-01 cookies are ignored and storages throw', deaf + noStorage, false],
  ['F-02 cookies and storages throw', throwing + noStorage, false],
  ['F-02 cookies throw and localStorage is full', throwing + fullStorage, false],
] as const

/** What old libraries did to the prototypes that everybody shares. */
const extensions = [
  `Object.prototype.extend = function () {};`,
  `Object.prototype.domain = 'evil.example'; Object.prototype.path = '/nowhere';`,
  `Object.prototype.expires = 'Thu, 01 Jan 1970 00:00:00 GMT'; Object.prototype.secure = true;`,
  `Object.defineProperty(Object.prototype, 'toArray', { get() { return undefined }, enumerable: true });`,
  `Array.prototype.toJSON = () => 'prototype.js'; String.prototype.toJSON = () => 'x';`,
  `Array.prototype.remove = function () {}
    Array.from = (item) => item == null ? [] : item.length >= 0 ? Array.prototype.slice.call(item) : [item]`,
]

describeIn('webkit', 'broken storage', (_engine, context) => {
  const tab = useTab(context)
  const status = () => tab.page.evaluate<string>(`omonoConsent.status('alpha')`)

  it.each(faults)('%s: the choice holds, and says whether it is kept', async (_name, code, isKept) => {
    await tab.open(shop({ before: script(code), body }))
    expect([await status(), await tab.ran()]).toEqual(['not asked', []])
    await tab.page.waitFor('[data-omono="banner"]')
    const persisted = await tab.page.evaluate('omonoConsent.acceptAll().persisted')
    expect([persisted, await status()]).toEqual([isKept, 'granted'])
    await tab.until('window.ran')
    await tab.page.reload()
    expect(await status()).toBe(isKept ? 'granted' : 'not asked')
    expect(await tab.page.evaluate('omonoConsent.withdraw().persisted')).toBe(isKept)
    expect(await status()).toBe('denied')
    await tab.page.reload()
    expect(await status()).toBe(isKept ? 'denied' : 'not asked')
    expect((await tab.warnings()).some((text) => text.includes('not-persisted'))).toBe(!isKept)
    expect(await tab.errors()).toEqual([])
  })

  it('tells the visitor that a choice is not kept', async () => {
    await tab.open(shop({ before: script(throwing + noStorage), body }))
    await tab.page.click('[data-omono="banner"] [data-omono-action="reject-all"]')
    await tab.until(`/does not store/.test(document.querySelector('[data-omono=status]').textContent)`)
  })

  it('destroys a grant that it can no longer overwrite', async () => {
    // From the second page on, cookies can be expired but not written, and localStorage is full.
    const half = `if (sessionStorage.second) {
      const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
      Object.defineProperty(Document.prototype, 'cookie', { get, set(line) { if (/max-age=0/.test(line)) set.call(this, line) } })
      ${fullStorage} }`
    await tab.open(shop({ before: script(half), body }))
    await tab.page.evaluate(`omonoConsent.acceptAll(), sessionStorage.setItem('second', 1)`)
    await tab.page.reload()
    expect(await status()).toBe('granted')
    expect(await tab.page.evaluate('omonoConsent.withdraw().persisted')).toBe(false)
    await tab.page.reload()
    expect(await status()).toBe('not asked')
  })

  it('F-04 works in sandboxed frames, where nothing is kept', async () => {
    const told = `addEventListener('load', () => setTimeout(() => { const before = omonoConsent.status('alpha')
      const { persisted } = omonoConsent.acceptAll()
      setTimeout(() => parent.postMessage([before, persisted, omonoConsent.status('alpha'), window.ran], '*')) }))`
    const frame = shop({ body: `${body}<script>${told}</script>` })
    const frames = `<script>window.told = []; window.failed = []
      addEventListener('message', ({ data }) => told.push(data))</script>
      <iframe sandbox="allow-scripts" src="/frame"></iframe>
      <iframe sandbox="allow-scripts allow-popups" src="/frame"></iframe>`
    await tab.open(`<!doctype html><title>Frames</title>${frames}`, { others: { '/frame': frame } })
    await tab.until('told.length === 2')
    expect(await tab.page.evaluate('told')).toEqual([
      ['not asked', false, 'granted', ['alpha']],
      ['not asked', false, 'granted', ['alpha']],
    ])
    expect(await tab.errors()).toEqual([])
  })

  it.each(extensions)('F-50 F-51 keeps the same cookie under %s', async (code) => {
    // In a frame, because drivers use the prototypes of the page that they ask.
    const others = { '/extended': shop({ before: script(code), body }) }
    await tab.open('<!doctype html><iframe src="/extended"></iframe>', { others })
    const inFrame = <T>(call: string) => tab.page.evaluate<T>(`String(frames[0].omonoConsent.${call})`)
    expect(await inFrame(`status('alpha')`)).toBe('not asked')
    expect(await inFrame('decide({ alpha: true }).persisted')).toBe('true')
    const [cookie] = (await tab.page.cookies()).filter(({ domain }) => domain.endsWith(tab.domain))
    expect(cookie).toMatchObject({ name: '__Host-omono_consent', domain: tab.host, path: '/', secure: true })
    expect(cookie?.value).toMatch(/^1~[\da-f]{16,}~[\da-z]+~1~api\.1\.0~\.alpha~$/)
    await tab.page.reload()
    expect(await inFrame(`status('alpha')`)).toBe('granted')
    expect(await tab.errors()).toEqual([])
  })
})
