// What a visitor does, by the documented hooks only.
import type { Page } from '../../harness/index.ts'
import { unhurried } from './gate-tab.ts'

export const banner = '[data-omono=banner]'
export const dialog = 'dialog[data-omono=preferences]'
export const opener = 'body > :not([data-omono]) [data-omono-action=open-preferences]'

export const isGone = {
  banner: () => !document.querySelector('[data-omono=banner]'),
  dialog: () => !document.querySelector('dialog[data-omono=preferences]'),
}

/** WebKitGTK's driver does not always find an element that it has to scroll to. */
export async function clickOn(page: Page, selector: string): Promise<void> {
  await page.waitFor(selector)
  await page.evaluate(
    (found) => document.querySelector(found)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    selector,
  )
  await unhurried(page).click(selector)
}

export async function answerBanner(page: Page, choice: 'accept-all' | 'reject-all'): Promise<void> {
  await clickOn(page, `${banner} [data-omono-action=${choice}]`)
  await page.waitFor(isGone.banner)
}

/** From the banner while it asks, else from the page. */
export async function openPreferences(page: Page): Promise<void> {
  const isAsking = await page.evaluate((selector) => !!document.querySelector(selector), banner)
  await clickOn(page, isAsking ? `${banner} [data-omono-action=open-preferences]` : opener)
  await page.waitFor(dialog)
}

export async function press(
  page: Page,
  action: 'accept-all' | 'reject-all' | 'save' | 'close',
): Promise<void> {
  await clickOn(page, `${dialog} [data-omono-action=${action}]`)
  await page.waitFor(isGone.dialog)
}

/** Moves the switch of a vendor in the open preferences. */
export async function flip(page: Page, vendor: string): Promise<void> {
  const group = `${dialog} [role=group]:has([data-omono-vendor=${vendor}])`
  const isOpen = await page.evaluate(
    (selector) => !!document.querySelector(selector),
    `${group} details[open]`,
  )
  if (!isOpen) await clickOn(page, `${group} summary`)
  await clickOn(page, `${dialog} [data-omono-vendor=${vendor}]`)
}

/** Opens the preferences, moves the switches of the vendors and saves. */
export async function change(page: Page, ...vendors: string[]): Promise<void> {
  await openPreferences(page)
  for (const vendor of vendors) await flip(page, vendor)
  await press(page, 'save')
}

/** Keeps what each change told the page about withdrawn vendors, for `outcomesOf`. */
export const watchOutcomes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const target = window as { __outcomes?: Record<string, string> }
    target.__outcomes = {}
    document.addEventListener('omono:change', (event) => {
      Object.assign(target.__outcomes ?? {}, (event as CustomEvent).detail.withdrawn)
    })
  })

export const outcomesOf = (page: Page): Promise<Record<string, string>> => page.evaluate('window.__outcomes')
