import { readdirSync, readFileSync } from 'node:fs'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import { transform } from 'lightningcss'

const vendors = readdirSync('packages/core/src/vendors')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))

/** Style sheets become strings: the UI adopts them as constructed sheets, which no policy forbids. */
const inlineCss = {
  name: 'inline-css',
  load(id) {
    if (!id.endsWith('.css?inline')) return null
    const filename = id.slice(0, -'?inline'.length)
    this.addWatchFile(filename)
    const { code } = transform({ filename, code: readFileSync(filename), minify: true })
    // A browser that knows light-dark() needs no `&` in front of a nested rule.
    return `export default ${JSON.stringify(code.toString().replace(/(?<=[{},;])& /g, ''))}`
  },
}

/** Inside the workspace, packages are built from their sources, so that the order of builds does not matter. */
const workspace = {
  name: 'workspace',
  resolveId: (id) =>
    ({
      '@omono/consent': new URL('packages/core/src/index.ts', import.meta.url).pathname,
      '@omono/consent/internal': new URL('packages/core/src/internal.ts', import.meta.url).pathname,
      '@omono/consent-ui': new URL('packages/ui/src/index.ts', import.meta.url).pathname,
    })[id] ?? null,
}

const compile = () => typescript({ tsconfig: 'tsconfig.build.json' })

/** Messages for developers stand behind `__DEV__` and leave the production files whole. */
const minify = (isDevelopment, compress) =>
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 4, global_defs: { __DEV__: isDevelopment }, unsafe_arrows: true, ...compress },
    mangle: !isDevelopment,
    // Pages say less often than they should which encoding their scripts have.
    format: { ascii_only: true, beautify: isDevelopment, preserve_annotations: true, comments: /^!/ },
  })

/**
 * The minifier takes the directive out of what it takes for a module, and a sloppy function is never called on nothing, as
 * natives are. Not in the interface: what Preact copies may have no setter where a page has extended Object.prototype.
 */
const strict = { name: 'strict', renderChunk: (code) => ({ code: `"use strict";${code}`, map: null }) }

const library = (directory, input, isDevelopment, external) => ({
  input,
  external,
  plugins: [
    inlineCss,
    nodeResolve({ extensions: ['.ts', '.tsx', '.js', '.mjs'] }),
    compile(),
    // The site's bundler minifies once more. esbuild names variables the worse, the deeper they are nested: functions
    // that stay side by side save a site 90 bytes.
    minify(isDevelopment, { reduce_funcs: false }),
  ],
  output: {
    dir: isDevelopment ? `${directory}/dist/development` : `${directory}/dist`,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    hoistTransitiveImports: false,
  },
})

const script = (name, output, isDevelopment) => ({
  input: `packages/embed/src/${name}.ts`,
  plugins: [
    workspace,
    inlineCss,
    nodeResolve({ browser: true, extensions: ['.ts', '.tsx', '.js', '.mjs'] }),
    compile(),
    // Functions side by side compress better, if there are many.
    minify(isDevelopment, { hoist_funs: name === 'omono-consent' }),
    name === 'omono-consent' && strict,
  ],
  output: { file: `packages/embed/dist/${output}.js`, format: 'iife' },
})

const coreEntries = Object.fromEntries([
  ['index', 'packages/core/src/index.ts'],
  ['internal', 'packages/core/src/internal.ts'],
  ['aliases', 'packages/core/src/aliases.ts'],
  ...vendors.map((vendor) => [`vendors/${vendor}`, `packages/core/src/vendors/${vendor}.ts`]),
])

const serverEntry = { server: 'packages/core/src/server.ts' }

export default [
  library('packages/core', coreEntries, false, ['js-cookie']),
  library('packages/core', coreEntries, true, ['js-cookie']),
  // On its own: were they built together, what both use would become further files that every page loads.
  library('packages/core', serverEntry, false, ['htmlparser2']),
  library('packages/core', serverEntry, true, ['htmlparser2']),
  library('packages/ui', { index: 'packages/ui/src/index.ts' }, false, ['preact', '@omono/consent']),
  script('omono-consent', 'omono-consent', false),
  script('omono-consent', 'omono-consent.debug', true),
  script('omono-consent-ui', 'omono-consent-ui', false),
]
