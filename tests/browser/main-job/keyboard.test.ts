import { beforeEach, expect, it } from 'vitest'
import { describeEngines, type Page, settled } from '../../harness/index.ts'
import { contacted, ownCookie, system, useInternet, website } from '../lib/main-job.ts'
import { banner, dialog, isGone, opener } from '../lib/main-job-visitor.ts'

/** Each button is pressed with both keys, one on each surface. */
const surfaces = [
  { name: 'website', site: website, key: 'Enter', other: 'Space', vendor: 'google-analytics' },
  { name: 'system', site: system, key: 'Space', other: 'Enter', vendor: 'meteor-development-group' },
] as const

const action = (name: string, inside = banner) => `${inside} [data-omono-action=${name}]`
const hasFocus = (page: Page, selector: string) =>
  page.evaluate((wanted) => !!document.activeElement?.matches(wanted), selector)

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < 40; count++) {
    if (await hasFocus(page, selector)) return
    await page.press('Tab')
  }
  throw new Error(`Tab does not reach ${selector}`)
}

async function pressOn(page: Page, key: string, selector: string): Promise<void> {
  await tabTo(page, selector)
  await page.press(key)
}

describeEngines('keyboard', (_engine, context) => {
  beforeEach(() => useInternet(context))

  const isUndecided = async (page: Page) => {
    expect((await page.cookies()).map(({ name }) => name)).toEqual([])
    expect(contacted(context.network)).toEqual([])
    await page.waitFor(banner)
  }
  const choices = async (page: Page) => {
    const own = (await page.cookies()).find(({ name }) => name === ownCookie)
    return decodeURIComponent(own?.value ?? '')
  }

  it.each(surfaces)(
    'A-52 reaches the banner first on the $name and rejects with $key',
    async ({ key, site }) => {
      const page = await context.open(`${site}/`)
      await page.waitFor(banner)
      expect(await hasFocus(page, 'body')).toBe(true)
      await page.press('Escape')
      await page.press('Tab')
      const order: (string | undefined)[] = []
      while ((await hasFocus(page, `${banner} *`)) && order.length < 10) {
        order.push(
          await page.evaluate(() => (document.activeElement as HTMLElement).dataset.omonoAction ?? 'link'),
        )
        await page.press('Escape')
        await page.press('Tab')
      }
      expect(order).toEqual(['link', 'reject-all', 'accept-all', 'open-preferences'])
      await page.press('Shift+Tab')
      expect(await hasFocus(page, action('open-preferences'))).toBe(true)
      await isUndecided(page)
      for (let count = 0; count < 2; count++) await page.press('Shift+Tab')
      expect(await hasFocus(page, action('reject-all'))).toBe(true)
      await page.press(key)
      await page.waitFor(isGone.banner)
      expect(await hasFocus(page, 'main')).toBe(true)
      await settled(page)
      expect(contacted(context.network)).toEqual([])
      expect(await choices(page)).not.toBe('')
    },
  )

  it.each(surfaces)(
    'accepts with $other and withdraws with $key on the $name',
    async ({ site, key, other, vendor }) => {
      const page = await context.open(`${site}/`)
      await page.waitFor(banner)
      await pressOn(page, other, action('accept-all'))
      await page.waitFor(isGone.banner)
      const asked = expect.arrayContaining([vendor, 'intercom'])
      await expect.poll(() => contacted(context.network), { timeout: 5000 }).toEqual(asked)
      const accepted = await choices(page)
      for (const name of ['close', 'reject-all']) {
        await pressOn(page, key, opener)
        await page.waitFor(dialog)
        await pressOn(page, key, action(name, dialog))
        await page.waitFor(isGone.dialog)
        expect(await hasFocus(page, opener)).toBe(true)
        expect((await choices(page)) === accepted).toBe(name === 'close')
      }
    },
  )

  it.each(surfaces)(
    'A-29 A-52 customises with $key and saves with $other on the $name',
    async ({ site, key, other, vendor }) => {
      const page = await context.open(`${site}/`)
      await page.waitFor(banner)
      await pressOn(page, key, action('open-preferences'))
      await page.waitFor(dialog)
      expect(await hasFocus(page, `${dialog} h2`)).toBe(true)
      await pressOn(page, 'Space', `${dialog} [data-omono-purpose=analytics]`)
      await page.press('Escape')
      await page.waitFor(isGone.dialog)
      expect(await hasFocus(page, action('open-preferences'))).toBe(true)
      await isUndecided(page)

      await page.press(other)
      await page.waitFor(dialog)
      await pressOn(page, key, `${dialog} [role=group]:has([data-omono-vendor=${vendor}]) summary`)
      await pressOn(page, 'Space', `${dialog} [data-omono-vendor=${vendor}]`)
      await pressOn(page, other, action('save', dialog))
      await page.waitFor(isGone.dialog)
      await page.waitFor(isGone.banner)
      await expect.poll(() => contacted(context.network), { timeout: 5000 }).toEqual([vendor])
    },
  )
})
