import { expect, it } from 'vitest'
import { describeIn } from '../../harness/index.ts'
import { alpha, base, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, control, onPage } from '../lib/ui-hooks.ts'

/** The page believes that as many days have passed as its session remembers. */
const clock = `<script>{
  const Real = Date, ahead = () => Number(sessionStorage.days ?? 0) * 86_400_000
  window.Date = class extends Real {
    constructor(...args) { args.length ? super(...args) : super(Real.now() + ahead()) }
    static now() { return Real.now() + ahead() } } }</script>`

const page = (policyVersion = '1', vendors = [base, alpha]) =>
  shop({ before: clock, config: { policyVersion, vendors } })

describeIn('chromium', 'asking again', (_engine, context) => {
  const tab = useTab(context)
  const isAsked = async (days: number, path = '/') => {
    await tab.page.evaluate(`sessionStorage.days = ${days}`)
    await tab.go(path)
    await tab.page.waitFor(`${banner()}, ${control}`)
    return tab.page.evaluate(onPage(banner()))
  }

  it.each(['accept-all', 'reject-all'])(
    'C-14 C-15 asks nobody for 182 days after %s, and then again',
    async (action) => {
      await tab.open(page())
      await tab.page.click(banner(action))
      const status = await tab.page.evaluate(`omonoConsent.status('alpha')`)
      for (const days of [1, 30, 90, 181]) {
        expect([days, await isAsked(days)]).toEqual([days, false])
        expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe(status)
      }
      expect(await isAsked(183)).toBe(true)
      expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('not asked')
      expect(await isAsked(-2)).toBe(true)
    },
  )

  it.each(['accept-all', 'reject-all'])(
    'C-14 asks again about a new version of the policy after %s',
    async (action) => {
      await tab.open(page(), {
        others: { '/new': page('2'), '/more': page('1', [base, alpha, { ...alpha, id: 'more' }]) },
      })
      await tab.page.click(banner(action))
      const status = await tab.page.evaluate(`omonoConsent.status('alpha')`)
      expect(await isAsked(1, '/')).toBe(false)
      expect(await isAsked(1, '/new')).toBe(true)
      expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('not asked')
      // A vendor that nobody was asked about is asked about; the other answers stand.
      expect(await isAsked(1, '/more')).toBe(true)
      expect(await tab.page.evaluate(`[omonoConsent.status('alpha'), omonoConsent.status('more')]`)).toEqual([
        status,
        'not asked',
      ])
    },
  )

  it('C-15 remembers a grant no longer than a refusal', async () => {
    const lifetimes: number[] = []
    for (const action of ['accept-all', 'reject-all']) {
      await tab.open(page())
      await tab.page.click(banner(action))
      const [cookie] = (await tab.page.cookies()).filter(({ domain }) => domain.endsWith(tab.domain))
      lifetimes.push((cookie?.expires ?? 0) - Date.now() / 1000)
    }
    const [granted = 0, refused = 1e9] = lifetimes
    expect(Math.abs(granted - refused)).toBeLessThan(120)
    expect(granted / 86_400).toBeCloseTo(182, 1)
  })
})
