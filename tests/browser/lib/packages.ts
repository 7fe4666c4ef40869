// Libraries as their packages build them, and small apps bundled with them, as a shop serves them.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { NetResponse } from '../../harness/index.ts'

const inTests = (path: string) => new URL(`../${path}`, import.meta.url)

/** Code as a shop serves it. */
export const code = (body: string | Buffer): NetResponse => ({
  headers: { 'content-type': 'text/javascript' },
  body,
})

/** A built file of a package: 'jquery/dist/jquery.min.js'. */
export const library = (path: string): NetResponse => code(readFileSync(inTests(`node_modules/${path}`)))

/** A file of these tests that a page runs: 'loaders/imitations/flying-scripts.js'. */
export const ownFile = (path: string): NetResponse => code(readFileSync(inTests(path)))

/** An app of these tests with its framework, in a production build: 'frameworks/apps/vue.js'. */
export async function bundle(path: string): Promise<NetResponse> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(inTests(path))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      ngDevMode: 'false',
      ngServerMode: 'false',
    },
    logLevel: 'error',
  })
  return code(outputFiles.map(({ text }) => text).join('\n'))
}
