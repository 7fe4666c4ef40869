import { readdirSync, readFileSync } from 'node:fs'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import { transform } from 'lightningcss'
import ts from 'typescript'

const modulesIn = (directory) =>
  readdirSync(directory)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))

const vendors = modulesIn('packages/core/src/vendors')
/** Those that the script tag knows. */
const inTag = [...readFileSync('packages/core/src/index.ts', 'utf8').matchAll(/vendors\/([\w-]+)/g)].map(
  ([, vendor]) => vendor,
)
const languages = modulesIn('packages/ui/src/locales')

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
      '@omono/consent/aliases': new URL('packages/core/src/aliases.ts', import.meta.url).pathname,
      '@omono/consent/strict': new URL('packages/core/src/strict.ts', import.meta.url).pathname,
      '@omono/consent/quarantine': new URL('packages/core/src/quarantine.ts', import.meta.url).pathname,
      '@omono/consent/facts': new URL('packages/core/src/facts.ts', import.meta.url).pathname,
      '@omono/consent/internal': new URL('packages/core/src/internal.ts', import.meta.url).pathname,
      '@omono/consent-ui': new URL('packages/ui/src/index.ts', import.meta.url).pathname,
      '@omono/consent-ui/check': new URL('packages/ui/src/check.ts', import.meta.url).pathname,
      '@omono/consent-ui/internal': new URL('packages/ui/src/internal.ts', import.meta.url).pathname,
      '@omono/consent-ui/languages': new URL('packages/ui/src/languages.ts', import.meta.url).pathname,
    })[id] ?? null,
}

/** What a file of source exports. `load` answers for what it imports. */
function readModule(file, load) {
  const source = readFileSync(file, 'utf8')
  const exports = {}
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS } })
  new Function('exports', 'require', outputText)(exports, load)
  return exports
}

/** The words of a language. Those of a variant are made from another one. */
const readWords = (language) =>
  readModule(`packages/ui/src/locales/${language}.ts`, (id) => readWords(id.replace(/^\.\//, '')))

/** A file is for a language, wherever it is spoken, and called as pages call it: Norwegian is mostly Bokmål. */
const MAIN = { zh: 'zh-hans', no: 'nb' }

/** The pages on which a variant is spoken, where that is not told by the name of the variant. */
const TAGS = { 'es-419': 'es-(?!es)', 'sr-latn': 'sr-(latn|me)', 'zh-hant': 'zh-(hant|tw|hk|mo)' }

/** What a key is said as that has no words, see `say.ts`. */
const readable = (key) =>
  key
    .replace(/^\w+\.|\.text$/g, '')
    .replace(/(^|-)(.)/g, (_, dash, letter) => (dash && ' ') + letter.toUpperCase())

/** Words for many vendors, which few sites have: they are in the file of the search, in every language. */
const isForSearch = (key) => /^preferences\.(search|found)$|^action\.more$/.test(key)

/** The words of a file, without those that go without saying, and what its variants say differently. */
function readLanguage(language) {
  const { messages } = readWords(MAIN[language] ?? language)
  const variants = languages
    .filter((variant) => variant.startsWith(`${language}-`) && variant !== MAIN[language])
    .map((variant) => {
      const differs = ([key, words]) => words !== messages[key] && !isForSearch(key)
      const own = Object.entries(readWords(variant).messages).filter(differs)
      return [`^${TAGS[variant] ?? variant}`, Object.fromEntries(own)]
    })
  const needed = Object.entries(messages).filter(
    ([key, words]) => words !== readable(key) && !isForSearch(key),
  )
  return { messages: Object.fromEntries(needed), variants }
}

// Pages say less often than they should which encoding their scripts have.
const toAscii = (text) =>
  text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The words of a file as code. Serbian is written in two scripts, and one of them follows from the other. */
function writeLanguage(language) {
  const words = readLanguage(language)
  if (language !== 'sr') return toAscii(JSON.stringify(words))
  const { toLatin } = readWords('../to-latin')
  const [[tags]] = words.variants
  const latin = `{ ...(${toLatin})(messages), lang: 'sr-Latn' }`
  return toAscii(`(messages => ({ messages, variants: [[${JSON.stringify(tags)}, ${latin}]] }))(
    ${JSON.stringify(words.messages)})`)
}

/** Compiles the interface once and writes a file for each language, with the words of no other. */
const inEveryLanguage = {
  name: 'in-every-language',
  load: (id) =>
    id.endsWith('/ui/src/locale.ts')
      ? 'const language = __LANGUAGE__; export const messages = language.messages, variants = language.variants'
      : null,
  generateBundle(_, bundle) {
    const main = new Set([...languages.map((language) => language.replace(/-.*/, '')), 'no'])
    for (const chunk of Object.values(bundle)) {
      const { code, fileName } = chunk
      for (const language of main) {
        const words = writeLanguage(language)
        // A function, because `$` has a meaning in a text.
        const source = code.replace('__LANGUAGE__', () => words)
        if (language === 'en') chunk.code = source
        else this.emitFile({ type: 'asset', fileName: fileName.replace('.js', `.${language}.js`), source })
      }
    }
  },
}

/** What the script tag loads later is imported from beside the file of the interface. */
const loadedLater = {
  name: 'loaded-later',
  load(id) {
    const [, part] = /\/ui\/src\/load-(details|search)\.ts$/.exec(id) ?? []
    return part
      ? `import { loadPart } from '${new URL('packages/embed/src/load-part.ts', import.meta.url).pathname}'
         export const load${part === 'search' ? 'Search' : 'Details'} = () => loadPart('${part}')`
      : null
  },
}

/** Files that draw what another one does import it from beside them. */
const besideDetails = {
  name: 'beside-details',
  resolveId: (id) =>
    /^\.\/(omono-consent-)?details(\.js)?$/.test(id)
      ? { id: './omono-consent-details.js', external: true }
      : null,
}

/** The words of a language are in the files that a page would import. */
const besideLocales = {
  name: 'beside-locales',
  resolveId: (id) => (id.startsWith('./locales/') ? { id: `${id}.js`, external: true } : null),
}

/** A vendor as its file has it. */
function readVendor(id) {
  let isConfigurable = false
  const configurable = (vendor) => {
    isConfigurable = true
    return vendor
  }
  const [[name, vendor]] = Object.entries(
    readModule(`packages/core/src/vendors/${id}.ts`, () => ({ configurable })),
  )
  return { name, vendor, isConfigurable }
}

/** What has a name and a duration. In the tag, the name alone. */
const STORED = ['cookies', 'storage', 'databases']
/** What is shown of a vendor, whoever holds it. */
const FACTS = ['description', 'company', 'country', 'policyUrl', 'purposes', 'keeps', ...STORED]

/** Vendors hold and stop. What is only shown of them is loaded when somebody unfolds it. */
const withoutFacts = (isTag) => ({
  name: 'without-facts',
  load(id) {
    const [, file] = /\/core\/src\/vendors\/(.*)\.ts$/.exec(id) ?? []
    if (!file) return null
    const { name, vendor, isConfigurable } = readVendor(file)
    const { description, company, country, policyUrl, ...kept } = { ...vendor, purposes: [] }
    if (isTag) {
      delete kept.keeps
      for (const key of STORED)
        if (kept[key]) kept[key] = Object.fromEntries(Object.keys(kept[key]).map((stored) => [stored, 0]))
    }
    const data = JSON.stringify(kept)
    return isConfigurable && !isTag
      ? `import { configurable } from '../model/configurable'
         export const ${name} = /* @__PURE__ */ configurable(${data})`
      : `export const ${name} = ${data}`
  },
})

/** What a script tag knows of all vendors. */
const withRegistry = {
  name: 'with-registry',
  load(id) {
    if (!id.endsWith('/embed/src/registry.ts')) return null
    const files = vendors.filter((vendor) => vendor !== 'omono')
    const from = (vendor) => new URL(`packages/core/src/vendors/${vendor}.ts`, import.meta.url).pathname
    const names = files.map((vendor) => readVendor(vendor).name)
    return `${files.map((vendor, index) => `import { ${names[index]} } from '${from(vendor)}'`).join('\n')}
      export const registry = [${names}]`
  },
}

/** The facts of `ids`, which their files go without. */
const withFacts = (ids) => ({
  name: 'with-facts',
  load(id) {
    if (!id.endsWith('/core/src/facts.ts')) return null
    const facts = ids.map((vendor) => {
      const known = readVendor(vendor).vendor
      return [vendor, Object.fromEntries(FACTS.map((field) => [field, known[field]]))]
    })
    return `export const facts = ${JSON.stringify(Object.fromEntries(facts))}`
  },
})

/** The search's own words, by the tag of each language. */
const withSearchWords = {
  name: 'with-search-words',
  load(id) {
    if (!id.endsWith('/ui/src/search-words.ts')) return null
    const words = languages.map((language) => {
      const { messages } = readWords(language)
      return [messages.lang, Object.fromEntries(Object.entries(messages).filter(([key]) => isForSearch(key)))]
    })
    return `export const words = ${JSON.stringify(Object.fromEntries(words))}`
  },
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

const library = (directory, input, isDevelopment, external, ...plugins) => ({
  input,
  external,
  plugins: [
    ...plugins,
    inlineCss,
    withoutFacts(false),
    withFacts(vendors),
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

/** Files that the interface imports, and no tag loads. */
const PARTS = /-(all-facts|details|media|placeholders|policy|search)$/

const script = (name, output, isDevelopment, isTag = /^omono-consent(-all)?$/.test(name)) => ({
  input: `packages/embed/src/${name}.ts`,
  plugins: [
    workspace,
    name === 'omono-consent-ui' && [inEveryLanguage, loadedLater],
    name === 'omono-consent-search' && withSearchWords,
    /-(policy|search)$/.test(name) && besideDetails,
    name === 'omono-consent-details' && withFacts(inTag),
    name === 'omono-consent-all-facts' && [withFacts(vendors), besideDetails],
    isTag && withoutFacts(true),
    isTag && withRegistry,
    inlineCss,
    nodeResolve({ browser: true, extensions: ['.ts', '.tsx', '.js', '.mjs'] }),
    compile(),
    // Functions side by side compress better, if there are many. No getter that the interface reads does anything.
    minify(isDevelopment, {
      hoist_funs: isTag,
      pure_getters: name === 'omono-consent-ui',
      unsafe_methods: name === 'omono-consent-ui',
    }),
    isTag && strict,
  ],
  output: {
    file: `packages/embed/dist/${output}.js`,
    format: PARTS.test(name) ? 'es' : 'iife',
  },
})

const coreEntries = Object.fromEntries([
  ['index', 'packages/core/src/index.ts'],
  ['internal', 'packages/core/src/internal.ts'],
  ...vendors.map((vendor) => [`vendors/${vendor}`, `packages/core/src/vendors/${vendor}.ts`]),
])

const uiEntries = Object.fromEntries([
  ['index', 'packages/ui/src/index.ts'],
  ['internal', 'packages/ui/src/internal.ts'],
  ['placeholders', 'packages/ui/src/placeholders.ts'],
  ['languages', 'packages/ui/src/languages.ts'],
  ...languages.map((language) => [`locales/${language}`, `packages/ui/src/locales/${language}.ts`]),
])

const checkEntry = { check: 'packages/ui/src/check.ts' }
const serverEntry = { server: 'packages/core/src/server.ts' }
const policyEntry = { server: 'packages/ui/src/server.ts' }
const aliasesEntry = { aliases: 'packages/core/src/aliases.ts' }
const strictEntry = { strict: 'packages/core/src/strict.ts' }
const quarantineEntry = { quarantine: 'packages/core/src/quarantine.ts' }
const importEntry = { import: 'packages/core/src/import.ts' }
const readerEntries = Object.fromEntries(
  modulesIn('packages/core/src/import').map((name) => [
    `import/${name}`,
    `packages/core/src/import/${name}.ts`,
  ]),
)
const factsEntry = { facts: 'packages/core/src/facts.ts' }

export default [
  library('packages/core', coreEntries, false, ['js-cookie']),
  library('packages/core', coreEntries, true, ['js-cookie']),
  // On their own: were they built together, what they share would become further files that every page loads.
  ...[aliasesEntry, strictEntry, quarantineEntry].flatMap((entry) => [
    library('packages/core', entry, false, []),
    library('packages/core', entry, true, []),
  ]),
  library('packages/core', factsEntry, false, []),
  library('packages/core', importEntry, false, ['js-cookie']),
  library('packages/core', readerEntries, false, []),
  library('packages/core', serverEntry, false, ['htmlparser2']),
  library('packages/core', serverEntry, true, ['htmlparser2']),
  library('packages/ui', uiEntries, false, ['preact', '@omono/consent', '@omono/consent/facts']),
  library('packages/ui', uiEntries, true, ['preact', '@omono/consent', '@omono/consent/facts']),
  library('packages/ui', checkEntry, false, []),
  library('packages/ui', policyEntry, false, ['preact', '@omono/consent/facts'], besideLocales),
  library('packages/ui', policyEntry, true, ['preact', '@omono/consent/facts'], besideLocales),
  script('omono-consent', 'omono-consent', false),
  script('omono-consent', 'omono-consent.debug', true),
  script('omono-consent-all', 'omono-consent-all', false),
  script('omono-consent-all', 'omono-consent-all.debug', true),
  script('omono-consent-all-facts', 'omono-consent-all-facts', false),
  script('omono-consent-ui', 'omono-consent-ui', false),
  script('omono-consent-aliases', 'omono-consent-aliases', false),
  script('omono-consent-strict', 'omono-consent-strict', false),
  script('omono-consent-quarantine', 'omono-consent-quarantine', false),
  script('omono-consent-details', 'omono-consent-details', false),
  script('omono-consent-media', 'omono-consent-media', false),
  script('omono-consent-placeholders', 'omono-consent-placeholders', false),
  script('omono-consent-policy', 'omono-consent-policy', false),
  script('omono-consent-search', 'omono-consent-search', false),
]
