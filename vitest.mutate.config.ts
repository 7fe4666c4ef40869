// What `pnpm mutate` runs for each mutant.
import { mergeConfig } from 'vitest/config'
import base from './vitest.config'

const { test: _, ...rest } = base

/** They read what was built, ask the compiler, need modules of their own, or are about the server and the vendors. */
const OTHERS = ['built-*', 'types', 'effects', 'prerender', 'server-pages', 'server-rewrite-html', 'vendors']

export default mergeConfig(rest, {
  test: {
    include: ['packages/core/test/**/*.test.ts'],
    exclude: OTHERS.map((name) => `**/${name}.test.ts`),
    environment: 'happy-dom',
    setupFiles: ['packages/core/test/support/happy-dom.ts', 'packages/core/test/support/few-runs.ts'],
    testTimeout: 30_000,
    // A window for each file takes three quarters of the time.
    isolate: false,
  },
})
