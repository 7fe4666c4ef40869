import { attempt } from './model/attempt'
import { advice, type ProblemCode } from './model/problem'
import type { Problem } from './types'

export type Report = (code: ProblemCode, subject: unknown, error?: unknown) => void

/** How many problems are remembered: a page may be open for days, and make up subjects all the while. */
const MOST = 500

/** Tells the site of each problem once, and never lets a problem reach the page as an exception. */
export function createReport(onError?: (problem: Problem) => void): Report {
  const told = new Set<string>()
  return (code, subject, error = '') => {
    const name = attempt(() => String(subject)) ?? ''
    const text = `[consent] ${code}: ${name}`
    if (told.has(text)) return
    if (told.size > MOST) told.clear()
    told.add(text)
    attempt(() =>
      console.warn(__DEV__ ? `${text} ${advice[code]} See docs/messages.md#${code}` : text, error),
    )
    attempt(() => onError?.({ code, subject: name, error }))
  }
}
