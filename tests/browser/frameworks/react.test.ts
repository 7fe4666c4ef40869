// React 19, production build: a root that takes over the whole document, and one that a page without a server fills.
import { beforeAll, expect, it } from 'vitest'
import { describeIn, type NetResponse } from '../../harness/index.ts'
import { configBlock, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { ranAtRest } from '../lib/loader-page.ts'
import { bundle } from '../lib/packages.ts'
import { renderShop } from './apps/react-server.js'

const tag = '<script src="/omono-consent.js"></script>'
const icon = '<link rel="icon" href="data:,">'

describeIn('chromium', 'React', (_engine, context) => {
  const tab = useTab(context)
  let client: NetResponse
  beforeAll(async () => {
    client = await bundle('frameworks/apps/react-client.js')
  })

  const app = (hasStatus: boolean) =>
    `<script src="/app.js" defer${hasStatus ? ' data-status' : ''}></script>`
  const openDocument = (sdk = tag, hasStatus = false) =>
    tab.open(renderShop(configBlock() + sdk + icon + app(hasStatus), { hasStatus }), {
      others: { '/app.js': client },
    })
  const openClient = (sdk?: string) =>
    tab.open(shop({ sdk, body: '<div id="root"></div>', head: app(false) }), {
      others: { '/app.js': client },
    })

  const click = (id: string) => tab.run(`document.querySelector('#${id}').click()`)
  const accept = () => tab.run('void omonoConsent.acceptAll()')
  const reported = () => tab.page.evaluate<string[]>('window.reported || []')
  /** The root is alive: it answers a click. */
  async function expectAlive(): Promise<void> {
    const before = await tab.page.evaluate<string>(`document.querySelector('#count')?.textContent ?? 'lost'`)
    await click('count')
    await tab.until(`document.querySelector('#count')?.textContent === '${Number(before) + 1}'`)
    expect(await reported()).toEqual([])
    expect(await tab.errors()).toEqual([])
  }
  /** Takes the vendors out of the page, and brings them back. */
  async function toggle(isThere: boolean): Promise<void> {
    await click('toggle')
    await tab.until(`!!document.querySelector('#vendors') === ${isThere}`)
  }
  const DOCUMENT = ['/async.js', '/declared-part.js', '/declared.js', '/part.js']

  it('takes over the document and lets parts go, without us', async () => {
    await openDocument('')
    await tab.until('window.isStarted')
    await tab.until('window.ran?.length === 2')
    await toggle(false)
    await toggle(true)
    await expectAlive()
    // What nobody holds runs at once; what is declared, never.
    expect((await ranAtRest(tab)).toSorted()).toEqual(['/async.js', '/part.js'])
  })

  it('F-26 runs each vendor of a document that React has taken over once, and keeps the root', async () => {
    await openDocument()
    await tab.until('window.isStarted')
    await expectAlive()
    expect(await tab.ran()).toEqual([])
    await accept()
    await tab.until(`window.ran?.length >= ${DOCUMENT.length}`)
    expect((await ranAtRest(tab)).toSorted()).toEqual(DOCUMENT)
    await tab.until(`document.querySelectorAll('iframe[src^="https://alpha.example/"]').length === 2`)
    await expectAlive()
  })

  it('unmounts released scripts and frames, and mounts them again', async () => {
    await openDocument()
    await tab.until('window.isStarted')
    await accept()
    await tab.until(`window.ran?.length >= ${DOCUMENT.length}`)
    await toggle(false)
    await expectAlive()
    expect(await tab.run(`return document.querySelectorAll('main script, main iframe').length`)).toBe(1)
    await toggle(true)
    await expectAlive()
  })

  it('unmounts held scripts and frames, and nothing of them comes after the grant', async () => {
    await openDocument()
    await tab.until('window.isStarted')
    await toggle(false)
    await expectAlive()
    await accept()
    await tab.until(`window.ran?.length >= 2`)
    expect((await ranAtRest(tab)).toSorted()).toEqual(['/async.js', '/declared.js'])
    await toggle(true)
    await expectAlive()
  })

  it('goes on after a refusal', async () => {
    await openDocument()
    await tab.until('window.isStarted')
    await tab.run('void omonoConsent.rejectAll()')
    await toggle(false)
    await toggle(true)
    await expectAlive()
    expect(await ranAtRest(tab)).toEqual([])
  })

  it('runs an async script of a root without a server once, in StrictMode too', async () => {
    await openClient('')
    await tab.until(`window.ran?.includes('/async.js')`)
    const native = await ranAtRest(tab)
    expect(native).toEqual(['/async.js'])
    await toggle(false)
    await expectAlive()

    await openClient()
    await tab.until(`document.querySelector('#count')`)
    expect(await ranAtRest(tab)).toEqual([])
    await accept()
    await tab.until(`window.ran?.includes('/async.js')`)
    await toggle(false)
    await toggle(true)
    await expectAlive()
    // A script without async runs in no root of the browser. What is declared runs once each time that it is mounted.
    const ran = await ranAtRest(tab)
    expect(ran.toSorted()).toEqual([...native, '/declared-part.js', '/declared-part.js'])
  })

  // Last, because a page that renders for ever answers nobody.
  it('reads the consent with useSyncExternalStore(subscribe, getConsent)', { timeout: 15_000 }, async () => {
    await openDocument(tag, true)
    await tab.until(`document.querySelector('#status')?.textContent === 'not asked'`)
    await accept()
    await tab.until(`document.querySelector('#status')?.textContent === 'granted'`)
    await expectAlive()
  })
})
