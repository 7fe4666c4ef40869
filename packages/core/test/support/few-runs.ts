import type { Parameters } from 'fast-check'
import { vi } from 'vitest'

// For `pnpm mutate`, where a mutant that lives runs through every test: fewer inputs, and always the same ones, so that
// no mutant dies by luck. Properties of few runs are the slow ones.
vi.mock('fast-check', async (importOriginal) => {
  const { default: fc } = await importOriginal<typeof import('fast-check')>()
  const fewer = (runs: number) => Math.min(runs, runs < 1000 ? 50 : 10_000)
  const assert = (property: never, { numRuns = 100, ...rest }: Parameters<unknown> = {}) =>
    fc.assert(property, { ...rest, numRuns: fewer(numRuns), seed: 1 })
  return { default: { ...fc, assert } }
})
