// Angular with zone.js, which patches events, timers and promises of the whole page.
import { beforeAll, expect, it } from 'vitest'
import { describeIn, type NetResponse } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { answer, ranAtRest } from '../lib/loader-page.ts'
import { bundle } from '../lib/packages.ts'

describeIn('firefox', 'Angular', (_engine, context) => {
  const tab = useTab(context)
  let app: NetResponse
  beforeAll(async () => {
    app = await bundle('frameworks/apps/angular.js')
  })

  const click = (id: string) => tab.run(`document.querySelector('#${id}').click()`)
  async function open(sdk?: string, query = ''): Promise<void> {
    const vendor = `<script>window.vendor = 'https://cdn.alpha.example/lib.js${query}'</script>`
    const body = `<shop-root></shop-root>${vendor}<script src="/app.js"></script>`
    await tab.open(shop({ sdk, body }), { others: { '/app.js': app } })
    await tab.until('window.isStarted')
  }
  /** What the view shows of the vendor's script. */
  const shows = (state: string, listener: string) =>
    tab.until(
      `document.querySelector('#state').textContent === '${state}' && document.querySelector('#listener').textContent === '${listener}'`,
    )
  async function expectAlive(): Promise<void> {
    const before = await tab.page.evaluate<string>(`document.querySelector('#count').textContent`)
    await click('count')
    await tab.until(`document.querySelector('#count').textContent === '${Number(before) + 1}'`)
    expect(await tab.page.evaluate('window.reported || []')).toEqual([])
    expect(await tab.errors()).toEqual([])
  }

  it('shows what a script has told, without us', async () => {
    await open('')
    await shows('loaded', 'load')
    await expectAlive()
    await open('', '?destroy')
    await shows('failed', 'error')
    await expectAlive()
  })

  it('shows that a held script has failed, and after the grant that it is there', async () => {
    await open()
    await shows('failed', 'error')
    await answer(tab, 'accept-all')
    await shows('loaded', 'load')
    await click('toggle')
    await tab.until(`!document.querySelector('#vendors')`)
    await click('toggle')
    await expectAlive()
    expect(await ranAtRest(tab)).toEqual(['/lib.js'])
  })

  it('goes on after a refusal', async () => {
    await open()
    await answer(tab, 'reject-all')
    await shows('failed', 'error')
    await click('toggle')
    await tab.until(`!document.querySelector('#vendors')`)
    await expectAlive()
    expect(await ranAtRest(tab)).toEqual([])
  })
})
