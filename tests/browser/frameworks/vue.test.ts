// Vue 3, production build: an app that fills an empty place, and one that takes over what a server has rendered.
import { beforeAll, describe, expect, it } from 'vitest'
import { describeIn, type NetResponse } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { ranAtRest } from '../lib/loader-page.ts'
import { bundle } from '../lib/packages.ts'
import { renderShop } from './apps/vue-server.js'

describeIn('webkit', 'Vue', (_engine, context) => {
  const tab = useTab(context)
  let client: NetResponse
  let rendered = ''
  beforeAll(async () => {
    client = await bundle('frameworks/apps/vue-client.js')
    rendered = await renderShop()
  })

  const click = (id: string) => tab.run(`document.querySelector('#${id}').click()`)
  const accept = () => tab.run('void omonoConsent.acceptAll()')
  async function open(inside: string, sdk?: string): Promise<void> {
    const body = `<div id="root">${inside}</div><script src="/app.js"></script>`
    await tab.open(shop({ sdk, body }), { others: { '/app.js': client } })
    await tab.until('window.isStarted')
  }
  async function expectAlive(): Promise<void> {
    const before = await tab.page.evaluate<string>(`document.querySelector('#count')?.textContent ?? 'lost'`)
    await click('count')
    await tab.until(`document.querySelector('#count')?.textContent === '${Number(before) + 1}'`)
    expect(await tab.page.evaluate('window.reported || []')).toEqual([])
    expect(await tab.errors()).toEqual([])
  }
  async function toggle(isThere: boolean): Promise<void> {
    await click('toggle')
    await tab.until(`!!document.querySelector('#vendors') === ${isThere}`)
  }
  const left = () => tab.run(`return document.querySelectorAll('#root script, #root iframe').length`)

  describe.each([
    ['an app of the browser', false],
    ['an app that a server has rendered', true],
  ])('%s', (_name, isRendered) => {
    const inside = () => (isRendered ? rendered : '')

    it('runs and takes apart what the vendors have in it, without us', async () => {
      await open(inside(), '')
      await tab.until(`window.ran?.includes('/unmarked.js')`)
      await toggle(false)
      expect(await left()).toBe(1)
      await expectAlive()
      expect(await ranAtRest(tab)).toEqual(['/unmarked.js'])
    })

    it('runs each vendor once after the grant, and takes released elements out again', async () => {
      await open(inside())
      await expectAlive()
      expect(await tab.ran()).toEqual([])
      await accept()
      await tab.until('window.ran?.length >= 2')
      expect((await ranAtRest(tab)).toSorted()).toEqual(['/declared.js', '/unmarked.js'])
      await tab.until(`document.querySelectorAll('iframe[src^="https://alpha.example/"]').length === 2`)
      await toggle(false)
      expect(await left()).toBe(1)
      await expectAlive()
      await toggle(true)
      await expectAlive()
    })

    it('takes held elements out, and goes on after a refusal', async () => {
      await open(inside())
      await toggle(false)
      expect(await left()).toBe(1)
      await tab.run('void omonoConsent.rejectAll()')
      await toggle(true)
      await expectAlive()
      expect(await ranAtRest(tab)).toEqual([])
    })
  })
})
