// Choices that are made faster than anybody reads, in two places at once, or in the last moment of a page.
import { expect, it } from 'vitest'
import { describeEngines, describeIn, type Page } from '../../harness/index.ts'
import { alpha, base, beta, shop } from '../lib/gate-page.ts'
import { createServer, mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, inPreferences, preferences } from '../lib/ui-hooks.ts'

const vendors = [base, alpha, beta]
const body = `<script type="text/plain" data-vendor="alpha">${mark('alpha')}</script>`
const site = 'https://shop-0.example/'
const server = createServer(new Map([[site, { body: shop({ body, config: { vendors } }) }]]))

const press = (selector: string) => `document.querySelector('${selector}').click()`
const status = (page: Page, id = 'alpha') => page.evaluate<string>(`omonoConsent.status('${id}')`)

describeEngines('the last moment of a page', (_engine, context) => {
  it('F-21 keeps a choice of a page that is closed or left in the moment of the click', async () => {
    context.answer(server)
    const session = await context.newSession()
    let page = await session.newPage()
    const found: string[] = []
    const ends = [`setTimeout(() => { location.href = '/?next' })`, `location.replace('/?next')`, 'close']
    for (const [index, end] of ends.entries()) {
      await page.goto(site)
      const isYes = index % 2 === 0
      // The interface is opened anew for each choice, so that a click is a choice each time.
      await page.evaluate('void omonoConsent.openPreferences()')
      await page.waitFor(preferences())
      const click = press(preferences(isYes ? 'accept-all' : 'reject-all'))
      if (end === 'close') {
        // Another tab, because a session ends with its last one.
        const next = await session.newPage()
        await page.evaluate(`void ${click}`)
        await page.close()
        page = next
        await page.goto(`${site}?next`)
      } else await page.evaluate(`(() => { ${click}; ${end} })()`).catch(() => undefined)
      await page.waitFor(() => location.search === '?next' && 'omonoConsent' in window)
      found.push(await status(page))
    }
    expect(found).toEqual(['granted', 'denied', 'granted'])
  })
})

describeIn('chromium', 'haste', (_engine, context) => {
  const tab = useTab(context)

  it('F-30 ends a hundred clicks in the last of them, in one state', async () => {
    await tab.open(shop({ body, config: { vendors } }))
    await tab.page.waitFor(banner())
    await tab.run(`window.told = []
      omonoConsent.subscribe(({ decision, granted, withdrawn }) => told.push([decision?.id, granted.length, Object.keys(withdrawn).length].join()))
      for (let index = 0; index < 50; index += 1) {
        omonoConsent.openPreferences()
        await new Promise((resolve) => setTimeout(resolve))
        const button = document.querySelector('[data-omono=preferences] [data-omono-action=' + (index % 2 ? 'reject-all' : 'accept-all') + ']')
        button.click(); button.click()
      }`)
    const told = await tab.page.evaluate<string[]>('told')
    // One of each double click is a choice, and each changes both vendors or, after the first, takes both away.
    expect(told).toHaveLength(51)
    expect(new Set(told)).toHaveLength(51)
    expect(told.slice(1).map((text) => text.split(',').slice(1).join())).toEqual(
      Array.from({ length: 50 }, (_, index) => (index % 2 ? '0,2' : '2,0')),
    )
    const state = `[omonoConsent.status('alpha'), omonoConsent.status('beta'), document.querySelector('dialog')]`
    expect(await tab.page.evaluate(state)).toEqual(['denied', 'denied', null])
    expect(await tab.ran()).toEqual(['alpha'])
    await tab.page.reload()
    expect(await tab.page.evaluate(state)).toEqual(['denied', 'denied', null])
    expect(await tab.errors()).toEqual([])
  })

  it('F-30 saves the switch as it is shown after a key that was held down', async () => {
    await tab.open(shop({ body, config: { vendors } }))
    await tab.page.click(banner('open-preferences'))
    await tab.page.waitFor(preferences())
    await tab.page.evaluate(
      `document.querySelector('${inPreferences('[data-omono-purpose=analytics]')}').focus()`,
    )
    for (let index = 0; index < 31; index += 1) await tab.page.press('Space')
    const shown = `document.querySelector('${inPreferences('[data-omono-purpose=analytics]')}').checked`
    expect(await tab.page.evaluate(shown)).toBe(true)
    await tab.page.evaluate(`document.querySelector('${preferences('save')}').focus()`)
    for (let index = 0; index < 5; index += 1) await tab.page.press('Enter')
    expect([await status(tab.page), await status(tab.page, 'beta')]).toEqual(['granted', 'denied'])
    expect(await tab.page.evaluate('omonoConsent.decision.source')).toBe('preferences')
  })

  it('F-29 keeps a withdrawal that follows at once on a grant in another tab', async () => {
    context.answer(server)
    const session = await context.newSession()
    const pages = [await session.newPage(), await session.newPage()]
    for (const page of pages) await page.goto(site)
    const both = () => Promise.all(pages.map((page) => status(page)))
    for (let round = 0; round < 20; round += 1) {
      const [first, second] = round % 2 ? pages : pages.toReversed()
      await first?.evaluate('void omonoConsent.acceptAll()')
      await second?.evaluate('void omonoConsent.withdraw()')
      await expect.poll(both, { timeout: 1000, interval: 20 }).toEqual(['denied', 'denied'])
    }
    for (const page of pages) await page.reload()
    expect(await both()).toEqual(['denied', 'denied'])
  })
})
