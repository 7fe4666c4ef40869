// What a page's sheet says about its own elements does not reach the interface, and the other way round.
import { expect, it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, control, inPreferences, preferences } from '../lib/ui-hooks.ts'
import {
  answersOf,
  faultsOf,
  hiddenIn,
  pageFaults,
  preferencesFaults,
  underEach,
} from './hostile-css/faults.ts'
import {
  type HostilePage,
  obstacles,
  quirks,
  sheets,
  telling,
  translated,
  write,
} from './hostile-css/pages.ts'
import { aimed, insistent } from './hostile-css/rules.ts'

describeEngines('hostile sheets', (engine, context) => {
  // The cascade is the same in all: the others show that they keep to it.
  const isThorough = engine === 'chromium'
  const tab = useTab(context, { reducedMotion: true }, (page) => page)
  const placeholder = `document.querySelector('#frame')?.contentDocument?.querySelector('main')`

  async function open(page: HostilePage) {
    await tab.open(write(page))
    await tab.page.waitFor(banner())
    await tab.until(placeholder)
  }
  /** One page for all sheets: opening one takes longer than what is asked there. */
  async function dress(css: string) {
    const isOpen = `${placeholder} && document.querySelector('${banner()}') && !document.querySelector('dialog')`
    if (!(await tab.page.evaluate<boolean>(`!!(${isOpen})`))) await open({})
    // The page scrolls again a frame after the preferences have closed.
    await tab.run(`await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      document.querySelector('#sheet').textContent = ${JSON.stringify(css)}`)
  }
  const turn = async (surface: typeof banner, action: string) => {
    await tab.page.evaluate(`document.querySelector('${surface(action)}').click()`)
    if (action === 'open-preferences') await tab.page.waitFor(preferences())
  }
  /** The first of them: one rule that gets in changes many properties. */
  const find = (faults: string) => tab.page.evaluate<string[]>(`(async () => (${faults}).slice(0, 20))()`)

  async function answer(page: HostilePage) {
    await open(page)
    expect(await find(pageFaults)).toEqual([])
    await tab.page.click(banner('open-preferences'))
    await tab.page.waitFor(preferences())
    expect(await find(preferencesFaults)).toEqual([])
    await tab.page.click(inPreferences('[data-omono-purpose="analytics"]'))
    await tab.page.click(preferences('save'))
    await tab.until(`!document.querySelector('${preferences()}')`)
    const saved = await tab.page.evaluate(`['alpha', 'beta'].map((id) => omonoConsent.status(id))`)
    expect([saved, await tab.errors()]).toEqual([['granted', 'denied'], []])
    expect(await find(hiddenIn(control))).toEqual([])
  }

  it.each(isThorough ? Object.keys(sheets) : telling)(
    'C-09 A-42 is whole, and leaves the page as it is: %s',
    async (name) => {
      await dress(sheets[name] ?? '')
      expect(await find(pageFaults)).toEqual([])
      await turn(banner, 'open-preferences')
      expect(await find(preferencesFaults)).toEqual([])
      await turn(preferences, 'close')
    },
  )

  it.each(isThorough ? Object.keys(obstacles) : [])(
    'A-54 C-09 stands above %s, and is answered there',
    (name) => answer(obstacles[name] ?? {}),
  )

  it('F-55 C-09 asks and is answered in quirks mode', () => answer(quirks))

  it.runIf(isThorough)('F-41 C-09 asks and is answered on a page that is being translated', () =>
    answer(translated),
  )

  it('C-09 shows both answers alike, whatever a sheet says about one of them', async () => {
    await dress('')
    expect(await find(underEach(aimed, answersOf(banner)))).toEqual([])
    await turn(banner, 'open-preferences')
    expect(await find(underEach(aimed, answersOf(preferences)))).toEqual([])
    await turn(preferences, 'close')
  })

  it.each(isThorough ? Object.keys(insistent) : [])(
    'C-09 A-42 is whole under rules for %s that insist',
    async (selector) => {
      const rules = insistent[selector] ?? []
      const all = rules.map((rule) => [rule, `${selector} { ${rule} !important }`] as const)
      await dress('')
      expect(await find(underEach(all, faultsOf(banner)))).toEqual([])
      await turn(banner, 'open-preferences')
      expect(await find(underEach(all, faultsOf(preferences)))).toEqual([])
      await turn(preferences, 'close')
    },
  )

  it('A-54 waits behind a dialog that the site has open, and opens over it', async () => {
    const body = `<dialog id="site"><form method="dialog"><button id="shut">Shut</button></form>
      <button type="button" data-omono-action="open-preferences">Cookies</button></dialog><script>document.querySelector('#site').showModal()</script>`
    await open({ body })
    await tab.page.click('#site [data-omono-action]')
    await tab.page.waitFor(preferences())
    expect(await find(faultsOf(preferences))).toEqual([])
    await tab.page.click(preferences('close'))
    await tab.page.click('#shut')
    expect(await find(faultsOf(banner))).toEqual([])
    await tab.page.click(banner('reject-all'))
    expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('denied')
  })
})
