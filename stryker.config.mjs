// What `pnpm mutate` mutates. https://stryker-mutator.io/docs/stryker-js/configuration/
const output = 'tests/output/mutation'

export default {
  mutate: [
    'packages/core/src/{model,storage,gate}/**/*.ts',
    // Messages, and nothing else.
    '!packages/core/src/model/problem.ts',
  ],
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A busy machine is no endless loop.
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 20,
  reporters: ['progress-append-only', 'json', 'event-recorder'],
  jsonReporter: { fileName: `${output}/report.json` },
  eventReporter: { baseDir: `${output}/events` },
  tempDirName: '.cache/mutate',
  ignorePatterns: ['bench', 'docs', 'examples', 'tests/browser', 'tests/harness', 'dist'],
}
