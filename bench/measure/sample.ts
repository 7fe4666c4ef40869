import type { Tab } from './browser.ts'
import { readMetrics } from './browser.ts'

/** One product in one round: figures by the name of the measure. A missing one could not be taken. */
export type Sample = Readonly<Record<string, number>>

/** How long a page is left alone before it counts as idle, in ms. The slowest timer of the products takes 500. */
export const IDLE = 1200

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0)

/** What the main thread has worked in this tab, in ms. */
export const readTasks = async (tab: Tab): Promise<number> =>
  ((await readMetrics(tab)).get('TaskDuration') ?? 0) * 1000
