import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

export const root = join(import.meta.dirname, '../..')

export interface Source {
  /** From the root of the repository: `packages/core/src/consent.ts`. */
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
  /** What the file imports or re-exports: a path from the root for its own package, otherwise the name. */
  readonly imports: readonly { readonly target: string; readonly isType: boolean }[]
}

export const read = (path: string) => readFileSync(join(root, path), 'utf8')
export const find = (pattern: string) => globSync(pattern, { cwd: root }).toSorted()

const extensions = ['', '.ts', '.tsx', '.d.ts', '/index.ts']

/** `../types` as the path of the file that it means. */
function resolve(from: string, name: string, files: ReadonlySet<string>): string {
  if (!name.startsWith('.')) return name
  const [file = ''] = name.split('?')
  const path = join(dirname(from), file)
  const found = extensions.map((extension) => path + extension).find((candidate) => files.has(candidate))
  return found ?? path
}

function importsOf(path: string, tree: ts.SourceFile, files: ReadonlySet<string>): Source['imports'] {
  const imports: { target: string; isType: boolean }[] = []
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const isType = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly
      if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
        imports.push({ target: resolve(path, node.moduleSpecifier.text, files), isType })
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments
      imports.push({
        target: name && ts.isStringLiteral(name) ? resolve(path, name.text, files) : '?',
        isType: false,
      })
    } else if (ts.isImportTypeNode(node)) {
      const name =
        ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)
          ? node.argument.literal.text
          : '?'
      imports.push({ target: resolve(path, name, files), isType: true })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return imports
}

/** Every source file of the packages. */
export function readSources(): Source[] {
  const paths = find('packages/*/src/**/*.{ts,tsx}')
  const files = new Set([...paths, ...find('packages/*/src/**/*.css')])
  return paths.map((path) => {
    const text = read(path)
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    return { path, text, tree, imports: importsOf(path, tree, files) }
  })
}

/** Where `path` belongs: `core`, `ui` or `embed`. */
export const packageOf = (path: string) => path.split('/')[1] ?? ''

/** `core/src/gate/steps.ts` → `gate`; `core/src/erase.ts` → `erase`. */
export const partOf = (path: string) =>
  relative(`packages/${packageOf(path)}/src`, path)
    .replace(/\.tsx?$/, '')
    .split('/')[0] ?? ''
