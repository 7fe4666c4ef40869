import { beforeEach, expect, it } from 'vitest'
import { describeEngines, type Page, settled } from '../../harness/index.ts'
import { contacted, errorsOf, noTraces, ownCookie, tracesOf, useInternet, website } from '../lib/main-job.ts'
import {
  answerBanner,
  banner,
  change,
  clickOn,
  dialog,
  flip,
  openPreferences,
  press,
} from '../lib/main-job-visitor.ts'
import {
  cloudflareWebAnalytics,
  expectRunning,
  googleAnalytics,
  intercom,
  vendors,
} from '../lib/main-job-website.ts'

const pages = ['/pricing.html', '/contact.html', '/cookies.html']

async function readPage(page: Page): Promise<void> {
  await clickOn(page, 'h1')
  await page.evaluate(async () => {
    for (const top of [document.body.scrollHeight, 0]) {
      scrollTo(0, top)
      await new Promise(requestAnimationFrame)
    }
  })
}

describeEngines('website', (engine, context) => {
  beforeEach(() => useInternet(context))

  it('C-01 asks nobody, runs nothing and writes nothing before the choice', async () => {
    const page = await context.open(`${website}/`)
    await page.waitFor(banner)
    for (const path of pages) {
      await readPage(page)
      expect(await tracesOf(page)).toEqual(noTraces)
      await clickOn(page, `a[href="${path}"]`)
      await page.waitFor(banner)
      expect(await page.url()).toBe(website + path)
    }
    await openPreferences(page)
    await press(page, 'close')
    await settled(page, 1000)
    expect(contacted(context.network)).toEqual([])
    expect(await tracesOf(page)).toEqual(noTraces)
    expect(await errorsOf(page)).toEqual([])
    await page.waitFor(banner)
  })

  it('C-06 discloses CloudFlare as always on, and has every other switch off', async () => {
    const page = await context.open(`${website}/`)
    await openPreferences(page)
    const switches = await page.evaluate((selector) => {
      const inputs = document.querySelectorAll<HTMLInputElement>(`${selector} [data-omono-vendor]`)
      return [...inputs].map(({ dataset, checked, defaultChecked, disabled }) => ({
        id: dataset.omonoVendor,
        isOn: checked || defaultChecked,
        disabled,
      }))
    }, dialog)
    const optional = vendors.map(({ id }) => ({ id, isOn: false, disabled: false }))
    expect(switches).toHaveLength(4)
    expect(switches).toEqual(
      expect.arrayContaining([...optional, { id: 'cloudflare', isOn: true, disabled: true }]),
    )
    expect(await page.evaluate('omonoConsent.getConsent()')).toEqual({
      cloudflare: 'granted',
      ...Object.fromEntries(vendors.map(({ id }) => [id, 'not asked'])),
    })
    expect(await page.evaluate('document.querySelector("[data-vendor=cloudflare]")')).toBeNull()
  })

  it('asks nobody and runs nothing after Reject all, also after a reload', async () => {
    const page = await context.open(`${website}/`)
    await answerBanner(page, 'reject-all')
    for (const path of ['/', ...pages]) {
      await page.goto(website + path)
      await readPage(page)
      expect(await page.evaluate('omonoConsent.due')).toEqual([])
    }
    await page.reload()
    await settled(page, 1000)
    expect(await page.evaluate((selector) => document.querySelector(selector), banner)).toBeNull()
    expect(await tracesOf(page)).toEqual({ ...noTraces, cookies: [ownCookie] })
    expect(contacted(context.network)).toEqual([])
  })

  it('runs each vendor once after Accept all, and again after a reload without asking', async () => {
    const page = await context.open(`${website}/`)
    await answerBanner(page, 'accept-all')
    await expectRunning(page, context.network, vendors)
    context.network.clear()
    await page.reload()
    await expectRunning(page, context.network, vendors)
    expect(await page.evaluate('omonoConsent.due')).toEqual([])
    expect(await page.evaluate((selector) => document.querySelector(selector), banner)).toBeNull()
    expect(await errorsOf(page)).toEqual([])
  })

  it('C-15 R-03 keeps a yes and a no alike, for half a year, from everybody else', async () => {
    const page = await context.open(`${website}/`)
    const own = async () => (await page.cookies()).find(({ name }) => name === ownCookie)
    await answerBanner(page, 'reject-all')
    const no = await own()
    await openPreferences(page)
    await press(page, 'accept-all')
    const yes = await own()
    expect(Math.abs((no?.expires ?? 0) - (yes?.expires ?? 0))).toBeLessThan(60)
    expect(Math.round(((no?.expires ?? 0) - Date.now() / 1000) / 86_400)).toBe(182)
    expect(no).toMatchObject({ domain: 'www.omono.example', path: '/', secure: true, sameSite: 'Lax' })
    await expectRunning(page, context.network, vendors)
    const id = await page.evaluate<string>('omonoConsent.decision.id')
    expect(id).toMatch(/^[\da-f]{32}$/)
    const told = context.network.requests(({ host }) => host !== 'www.omono.example')
    expect(JSON.stringify(told)).not.toContain(id)
  })

  // The system's are tried in Firefox. Whoever names the engines has the time.
  const isTried = engine === 'chromium' || process.env.ENGINES
  it.each(isTried ? vendors : [])('runs $id alone when only it is switched on', async (vendor) => {
    const page = await context.open(`${website}/`)
    await change(page, vendor.id)
    await expectRunning(page, context.network, [vendor])
    await page.goto(`${website}/pricing.html`)
    await settled(page)
    expect(contacted(context.network)).toEqual([vendor.id])
    expect((await tracesOf(page)).ran).toEqual([vendor.id])
  })

  it('runs the vendors of a category when its switch is on, but for one that is switched off again', async () => {
    const page = await context.open(`${website}/`)
    await openPreferences(page)
    await clickOn(page, `${dialog} [data-omono-purpose=analytics]`)
    await clickOn(page, `${dialog} [data-omono-purpose=functional]`)
    await flip(page, intercom.id)
    await press(page, 'save')
    await expectRunning(page, context.network, [googleAnalytics, cloudflareWebAnalytics])
  })
})
