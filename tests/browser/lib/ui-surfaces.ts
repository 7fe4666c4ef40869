import type { SessionOptions } from '../../harness/index.ts'
import { alpha, base, beta, gamma, shop } from './gate-page.ts'
import type { Tab } from './gate-tab.ts'
import { banner, preferences } from './ui-hooks.ts'

/** A long page with a vendor in each category. */
export const longPage = shop({
  config: { vendors: [base, alpha, beta, gamma], controller: 'Omono' },
  body: '<p style="height:2000px">Long</p>',
})

/** How a visitor wants pages to look. */
export const themes: Record<string, SessionOptions> = {
  light: {},
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: true },
}

/** What asks, the one behind the other. */
export const surfaces = [banner, preferences] as const

/** Waits for the banner, and opens the preferences over it if they are wanted. */
export async function showSurface(tab: Tab, surface: (typeof surfaces)[number]): Promise<void> {
  await tab.page.waitFor(banner())
  if (surface === banner) return
  // Without a pointer, which would lie over something.
  await tab.page.evaluate(`document.querySelector('${banner('open-preferences')}').click()`)
  await tab.page.waitFor(preferences())
}

/** Opens the list of each category, and waits until what is in it is drawn. */
export async function unfold(tab: Tab): Promise<void> {
  await tab.run(
    `document.querySelectorAll('${preferences()} details').forEach((details) => { details.open = true })`,
  )
  await tab.until(`document.querySelectorAll('${preferences()} code').length > 0`)
}
