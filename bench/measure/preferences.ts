import type { Product } from '../products/product.ts'
import type { Tab } from './browser.ts'
import { click } from './click.ts'
import type { Sample } from './sample.ts'

/** Opens the preferences, from the banner or in the site's own way, and moves one switch. */
export async function measurePreferences<Name extends string>(
  tab: Tab,
  { preferences }: Product,
  way: 'fromBanner' | 'opener',
  name: Name,
): Promise<Sample> {
  if (!preferences) return {}
  const visible = tab.page.locator(preferences.surface).first()
  const open = await click(tab, preferences[way], () => visible.waitFor({ state: 'visible' }))
  const toggle = await click(tab, preferences.toggle)
  return {
    [`${name}OpenTasks`]: open.tasks,
    [`${name}OpenPaint`]: open.paint,
    [`${name}ToggleTasks`]: toggle.tasks,
    [`${name}TogglePaint`]: toggle.paint,
  }
}
