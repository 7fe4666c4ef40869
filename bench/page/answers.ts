import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { alone, ours, products } from '../products/index.ts'
import type { StubVendor } from '../products/product.ts'
import { commonPage, manyPage } from './common-page.ts'

/** Every path that the server answers, with the text it answers. */
export async function createAnswers(vendors: readonly StubVendor[]): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const product of products) {
    const folder = `/${product.name.replaceAll(' ', '-')}/`
    const files = Object.entries(product.files).map(
      ([path, file]) => [path, readFileSync(file, 'utf8')] as const,
    )
    for (const [path, text] of [...files, ...Object.entries(product.configure?.(vendors) ?? {})]) {
      answers.set(folder + path, text)
    }
    answers.set(`${folder}index.html`, commonPage(product.markup(vendors)))
    if (product.many) answers.set(`${folder}many.html`, manyPage(product))
  }
  answers.set(`/${ours.name}/core.js`, await bundleCore())
  return answers
}

/** The path of a product's page. */
export const pathOf = ({ name }: { readonly name: string }, page: string): string =>
  `/${name.replaceAll(' ', '-')}/${page}`

export const BASE_PAGE = pathOf(alone, 'index.html')

/** The ES module as an app's bundler would take it in, for the measures without a UI. */
async function bundleCore(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { createConsent } from './packages/core/dist/index.js'",
      resolveDir: new URL('../..', import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'omono',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
