import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { build } from 'esbuild'
import { alone } from '../products/index.ts'
import type { Product, StubVendor } from '../products/product.ts'
import { commonPage, HELD, HELD_LESS, heldScripts, manyPage } from './common-page.ts'

/** Every path that the server answers, with the text it answers. */
export async function createAnswers(
  products: readonly Product[],
  vendors: readonly StubVendor[],
): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const product of products) {
    const files = Object.entries(product.files).map(
      ([path, file]) => [path, readFileSync(file, 'utf8')] as const,
    )
    for (const [path, text] of [...files, ...Object.entries(product.configure?.(vendors) ?? {})]) {
      answers.set(pathOf(product, path), text)
    }
    const markup = product.markup(vendors)
    answers.set(pathOf(product, 'index.html'), commonPage(markup))
    if (product.inlined) answers.set(pathOf(product, 'inlined.html'), commonPage(product.inlined(vendors)))
    if (product.hold) {
      for (const [page, count] of [
        ['held.html', HELD],
        ['held-less.html', HELD_LESS],
      ] as const)
        answers.set(pathOf(product, page), commonPage(markup, heldScripts(product, vendors, count)))
    }
    if (product.isOurs || product === alone) {
      answers.set(pathOf(product, 'external.html'), commonPage(product.markup(repeat(vendors))))
    }
    if (product.many) answers.set(pathOf(product, 'many.html'), manyPage(product))
  }
  answers.set('/core.js', await bundleCore())
  return answers
}

/** As many tags as the page with many has, each with an address of its own, of the same few vendors. */
const repeat = (vendors: readonly StubVendor[]): StubVendor[] =>
  Array.from({ length: Math.ceil(HELD / vendors.length) }, (_, index) =>
    vendors.map((vendor) => ({ ...vendor, url: `${vendor.url}?${index}` })),
  )
    .flat()
    .slice(0, HELD)

/** The path of a product's page. */
export const pathOf = ({ name }: { readonly name: string }, page: string): string =>
  `/${name.replace(/\W+/g, '-')}/${page}`

/** The ES module as an app's bundler would take it in, for the measures without a UI. */
async function bundleCore(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { createConsent } from './packages/core/dist/index.js'",
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'omono',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

const root = new URL('../..', import.meta.url).pathname

/** The UI from its sources, with all its names, for profiles. Returns where it is. */
export async function bundleReadableUi(): Promise<string> {
  const outfile = `${mkdtempSync(`${tmpdir()}/bench-`)}/omono-consent-ui.js`
  await build({
    entryPoints: [`${root}packages/embed/src/omono-consent-ui.ts`],
    outfile,
    bundle: true,
    format: 'iife',
    jsxFactory: 'h',
    define: { __DEV__: 'false' },
    alias: { '@omono/consent-ui': `${root}packages/ui/src/index.ts` },
    plugins: [
      {
        name: 'inline-css',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
            path: `${resolveDir}/${path.replace('?inline', '')}`,
            namespace: 'inline-css',
          }))
          onLoad({ filter: /./, namespace: 'inline-css' }, ({ path }) => ({
            contents: readFileSync(path, 'utf8'),
            loader: 'text',
          }))
        },
      },
    ],
  })
  return outfile
}
