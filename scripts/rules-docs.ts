// Writes into docs/rules.md which tests check which rule, from the numbers in their titles. The sentences are written by
// hand, and so is what stands where a rule has no test.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Title {
  /** From the root of the repository. */
  readonly path: string
  /** With a hyphen, two digits: `C-05`. Invariants and measures have none: `I8`, `B13`. */
  readonly rules: readonly string[]
  readonly words: string
}

const root = join(import.meta.dirname, '..')
const output = join(root, 'docs/rules.md')

const TESTS = [
  'tests/**/*.test.ts',
  'packages/*/test/**/*.test.{ts,tsx}',
  'examples/*/test/**/*.test.{ts,tsx}',
]
const RULE = String.raw`(?:[A-Z]-\d\d|[BI]\d\d?)`
/** Any text that begins with numbers, as a title may also come from a table of cases. */
const TITLE = new RegExp(String.raw`(['"${'`'}])(${RULE}(?:,? ${RULE})*):? ((?:\\.|(?!\1).)+)\1`, 'g')
const ROW = new RegExp(String.raw`^\| (${RULE}) \| (.*?) \| (.*?) ?\|$`, 'gm')

export const readTitles = (): Title[] =>
  globSync(TESTS, { cwd: root, exclude: ['**/node_modules/**'] })
    .toSorted()
    .flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(TITLE)].map(
        ([, , rules = '', words = '']): Title => ({ path, rules: rules.split(/,? /), words }),
      ),
    )

export const readRows = (page: string) =>
  [...page.matchAll(ROW)].map(([, rule = '', sentence = '', tests = '']) => ({ rule, sentence, tests }))

/** The first words of a title, without what stands for values in it. */
function shorten(title: string): string {
  const words = title
    .replace(/\\(.)/g, '$1')
    .replace(/\$\{.*?\}|%[a-z]|\$[a-z]\w*/g, '…')
    .split(' ')
  const few = words.slice(0, 6).join(' ')
  const text = words.length > 6 ? few.replace(/[\s,;:…]*$/, ' …') : few
  return text.replace(/[[\]|*_`<]/g, '\\$&')
}

/** One link for each file, in the words of its first title. */
function link(titles: readonly Title[]): string {
  const first = titles.filter(({ path }, index) => titles.findIndex((title) => title.path === path) === index)
  return first.map(({ path, words }) => `[${shorten(words)}](../${path})`).join(', ')
}

/** The page with its last column as the titles have it. What was written by hand stays until there is a test. */
export function fill(page: string, titles: readonly Title[]): string {
  return page.replace(ROW, (_, rule: string, sentence: string, tests: string) => {
    const links = link(titles.filter(({ rules }) => rules.includes(rule)))
    return `| ${rule} | ${sentence} | ${links || (tests.startsWith('[') ? '' : tests)} |`
  })
}

if (import.meta.main) {
  const page = readFileSync(output, 'utf8')
  writeFileSync(output, fill(page, readTitles()))
  console.log(`Wrote the tests into docs/rules.md: ${readRows(page).length} rules.`)
}
