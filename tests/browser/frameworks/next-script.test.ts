// What a site of Next hears of its scripts.
import { beforeAll, expect, it } from 'vitest'
import { describeIn, type NetResponse } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'
import { ranAtRest } from '../lib/loader-page.ts'
import { bundle, code } from '../lib/packages.ts'

const NATIVE = [
  ...['/before.js', 'own', 'load own', 'ready own', '/after.js', 'load after', 'ready after'],
  ...['/lazy.js', 'load lazy', 'ready lazy'],
]
const REFUSED = ['error before', 'error after', 'error lazy', 'own', 'load own', 'ready own']

describeIn('chromium', 'next/script', (_engine, context) => {
  const tab = useTab(context)
  let app: NetResponse
  beforeAll(async () => {
    app = await bundle('frameworks/apps/next-script.js')
  })

  async function open(sdk?: string, query = ''): Promise<void> {
    const url = (name: string) => `https://cdn.alpha.example/${name}.js${query}`
    const urls = JSON.stringify({ after: url('after'), lazy: url('lazy'), own: '/own.js' })
    const body = `<div id="root"></div><script>window.urls = ${urls}
      ;(self.__next_s = self.__next_s || []).push(['${url('before')}', {}])</script><script src="/app.js"></script>`
    await tab.open(shop({ sdk, body }), { others: { '/app.js': app, '/own.js': code(mark('own')) } })
  }
  async function expectRan(names: readonly string[]): Promise<void> {
    await tab.until(`window.ran?.length >= ${names.length}`)
    expect((await ranAtRest(tab)).toSorted()).toEqual(names.toSorted())
  }
  const toggle = async (isThere: boolean) => {
    await tab.run(`document.querySelector('#toggle').click()`)
    await tab.until(`!!document.querySelector('#vendors') === ${isThere}`)
  }

  it('loads everything, or tells what was refused, without us', async () => {
    await open('')
    await expectRan(NATIVE)
    await open('', '?destroy')
    await expectRan(REFUSED)
  })

  it('tells that a held script has failed, starts, and tells after the grant that it is there', async () => {
    await open()
    await expectRan(REFUSED)
    expect(await tab.requests()).toEqual([])
    await tab.run('void omonoConsent.acceptAll()')
    const late = NATIVE.filter((name) => !REFUSED.includes(name))
    await expectRan([...REFUSED, ...late])
    expect(await tab.errors()).toEqual([])
    // Mounted again, each says that it is ready, and none is fetched again.
    context.network.clear()
    await toggle(false)
    await toggle(true)
    await expectRan([...REFUSED, ...late, 'ready own', 'ready after', 'ready lazy'])
    expect(await tab.requests()).toEqual([])
    await tab.go('/')
    await expectRan(NATIVE)
  })

  it('starts without the vendor after a refusal', async () => {
    await open()
    await tab.run('void omonoConsent.rejectAll()')
    await expectRan(REFUSED)
    expect(await tab.requests()).toEqual([])
    expect(await tab.errors()).toEqual([])
  })
})
