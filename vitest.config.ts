import { defineConfig } from 'vitest/config'

const alias = {
  '@omono/consent-ui/internal': new URL('packages/ui/src/internal.ts', import.meta.url).pathname,
  '@omono/consent-ui/check': new URL('packages/ui/src/check.ts', import.meta.url).pathname,
  '@omono/consent-ui/languages': new URL('packages/ui/src/languages.ts', import.meta.url).pathname,
  '@omono/consent-ui': new URL('packages/ui/src/index.ts', import.meta.url).pathname,
  '@omono/consent/facts': new URL('packages/core/src/facts.ts', import.meta.url).pathname,
  '@omono/consent/strict': new URL('packages/core/src/strict.ts', import.meta.url).pathname,
  '@omono/consent/quarantine': new URL('packages/core/src/quarantine.ts', import.meta.url).pathname,
  '@omono/consent/internal': new URL('packages/core/src/internal.ts', import.meta.url).pathname,
  '@omono/consent': new URL('packages/core/src/index.ts', import.meta.url).pathname,
}

export default defineConfig({
  define: { __DEV__: 'true' },
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
  resolve: { alias },
  test: {
    // playwright-core 1.62 throws on its own, beside whatever test runs, when Firefox commits a navigation of a frame
    // that has left the page.
    onUnhandledError: (error) =>
      !(error.stack?.includes('BidiPage._onNavigationCommitted') && error.message.includes("'_name'")),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/*/test/**/*.test.{ts,tsx}',
            'tests/house/*.test.ts',
            'examples/*/test/*.test.ts',
          ],
          environment: 'happy-dom',
          setupFiles: ['packages/core/test/support/happy-dom.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/harness/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 3,
          // Files share the browsers of their worker.
          isolate: false,
          // Three browsers on two cores: a driver that answers too late gets a second chance, a fault of ours fails twice.
          retry: 1,
        },
      },
    ],
  },
})
