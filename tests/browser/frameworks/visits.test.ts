// Turbo and htmx, which change the page without a new document: how often a vendor runs in the course of many visits.
import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'
import { ranAtRest } from '../lib/loader-page.ts'
import { library } from '../lib/packages.ts'

const root = '../../../node_modules'
const libraries = {
  '/turbo.js': library(`${root}/@hotwired/turbo/dist/turbo.es2017-umd.js`),
  '/htmx.js': library(`${root}/htmx.org/dist/htmx.min.js`),
}
const vendor = (name: string) => `<script src="https://cdn.alpha.example/${name}.js"></script>`
const declared = (name: string) =>
  `<script type="text/plain" data-vendor="alpha" data-src="https://cdn.alpha.example/${name}.js"></script>`

describeIn('firefox', 'visits', (_engine, context) => {
  const tab = useTab(context)
  const count = (ran: readonly string[], name: string) => ran.filter((each) => each === name).length

  /** Two pages with links to one another; the head's script is the same for both. */
  const page = (name: string, other: string, path: string, sdk?: string) =>
    shop({
      sdk,
      head: `<meta name="turbo-cache-control" content="no-preview">${vendor('head')}<script src="/turbo.js"></script>`,
      body: `<a id="${other}" href="${path}">${other}</a>${vendor(name)}${sdk === '' ? '' : declared(`declared-${name}`)}<script>${mark(`own ${name}`)}</script>`,
    })
  const open = (sdk?: string) =>
    tab.open(page('first', 'second', '/second', sdk), {
      others: { '/second': page('second', 'first', '/', sdk), ...libraries },
    })
  const follow = async (name: string) => {
    const before = count(await tab.ran(), `own ${name}`)
    await tab.run(`document.querySelector('#${name}').click()`)
    await tab.until(`ran.filter((name) => name === 'own ${name}').length === ${before + 1}`)
  }
  const restore = async (direction: 'back' | 'forward', link: string) => {
    await tab.run(`history.${direction}()`)
    await tab.until(`document.querySelector('#${link}')`)
    await ranAtRest(tab)
  }
  /** There, back from the snapshot, there again from the snapshot, and a fresh visit. */
  async function wander(): Promise<string[]> {
    await follow('second')
    await ranAtRest(tab)
    await restore('back', 'second')
    await restore('forward', 'first')
    await follow('first')
    return ranAtRest(tab)
  }

  it('run a vendor as often as without us, from snapshots too', async () => {
    await open('')
    await tab.until(`ran.includes('/first.js')`)
    const native = await wander()

    await open()
    await tab.run('void omonoConsent.acceptAll()')
    await tab.go('/')
    await tab.until(`ran.includes('/first.js') && ran.includes('/declared-first.js')`)
    const ran = await wander()
    for (const name of ['/head.js', '/first.js', '/second.js', 'own first', 'own second'])
      expect([name, count(ran, name)]).toEqual([name, count(native, name)])
    // A snapshot of Turbo's is made of elements that have run, so what is declared runs again where the rest does, or not.
    for (const name of ['first', 'second'])
      expect(count(ran, `/declared-${name}.js`)).toBeLessThanOrEqual(count(native, `/${name}.js`))
    expect(await tab.errors()).toEqual([])
  })

  it('run a vendor once for the page that is there when it is granted, though that came from a snapshot', async () => {
    await open()
    await follow('second')
    await restore('back', 'second')
    await restore('forward', 'first')
    await restore('back', 'second')
    expect((await tab.ran()).filter((name) => name.startsWith('/'))).toEqual([])
    await tab.run('void omonoConsent.acceptAll()')
    await tab.until(
      `ran.includes('/first.js') && ran.includes('/declared-first.js') && ran.includes('/head.js')`,
    )
    const ran = await ranAtRest(tab)
    const vendors = ran.filter((name) => name.startsWith('/'))
    expect(vendors.toSorted()).toEqual(['/declared-first.js', '/first.js', '/head.js'])
    // And once more for each page that comes after it.
    await follow('second')
    await tab.until(`ran.includes('/second.js') && ran.includes('/declared-second.js')`)
    const after = await ranAtRest(tab)
    expect(['/second.js', '/declared-second.js', '/head.js'].map((name) => count(after, name))).toEqual([
      1, 1, 1,
    ])
    expect(await tab.errors()).toEqual([])
  })

  it('run a vendor of htmx once for each part that brings it', async () => {
    const part = `<p>Part</p>${vendor('part')}<script>${mark('own part')}</script>`
    const body = `<button hx-get="/part" hx-target="#place">More</button><div id="place"></div>`
    const openHtmx = (sdk?: string) =>
      tab.open(shop({ sdk, head: `<script src="/htmx.js"></script>`, body }), {
        others: { '/part': part, ...libraries },
      })
    const load = async (times: number) => {
      await tab.run(`document.querySelector('[hx-get]').click()`)
      await tab.until(`window.ran?.filter((name) => name === 'own part').length === ${times}`)
      await ranAtRest(tab)
    }
    await openHtmx('')
    await load(1)
    await load(2)
    expect(count(await ranAtRest(tab), '/part.js')).toBe(2)

    await openHtmx()
    // The first part is gone when the grant comes.
    await load(1)
    await load(2)
    expect(count(await ranAtRest(tab), '/part.js')).toBe(0)
    await tab.run('void omonoConsent.acceptAll()')
    await tab.until(`ran.includes('/part.js')`)
    expect(count(await ranAtRest(tab), '/part.js')).toBe(1)
    await load(3)
    expect(count(await ranAtRest(tab), '/part.js')).toBe(2)
    expect(await tab.errors()).toEqual([])
  })
})
