import type { Tab } from './browser.ts'
import { IDLE, readTasks } from './sample.ts'

/** What a click led to, in ms. */
export interface Click {
  /** When it happened, since the navigation began. */
  readonly at: number
  /** From the click to the paint of the frame that follows it. */
  readonly paint: number
  /** What the main thread worked until the page was idle. */
  readonly tasks: number
}

/** A real click, where the element is; then waits until the page is idle, and until `done`. */
export async function click(
  tab: Tab,
  selector: string,
  done: () => Promise<unknown> = async () => {},
): Promise<Click> {
  const { page } = tab
  const element = page.locator(selector).first()
  await element.scrollIntoViewIfNeeded()
  const box = await element.boundingBox()
  if (!box) throw new Error(`[bench] ${selector} has no box.`)
  const count = await page.evaluate(() => window.bench.clicks.length)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  // What the pointer's way there costs is not the click's.
  await page.mouse.move(x, y)
  const before = await readTasks(tab)
  await page.mouse.click(x, y)
  await done()
  await page.waitForTimeout(IDLE)
  const tasks = (await readTasks(tab)) - before
  const { at, painted } = await page.evaluate(async (index) => {
    for (;;) {
      const found = window.bench.clicks[index]
      if (found) return found
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }, count)
  return { at, paint: painted - at, tasks }
}
