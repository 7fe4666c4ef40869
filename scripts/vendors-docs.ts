// Writes docs/vendors.md and a page for each vendor from the vendors and their evidence, so that what is said and what is
// done cannot drift apart. `--check` writes nothing and fails when a page is out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import type { Duration, Vendor, VendorInput } from '../packages/core/src/types.ts'

// Sources import each other without an extension, which bundlers add and Node does not.
registerHooks({
  resolve: (specifier, context, nextResolve) =>
    nextResolve(/^\.\.?\/.*\/[\w-]+$/.test(specifier) ? `${specifier}.ts` : specifier, context),
})

interface Evidence {
  readonly sources: Readonly<Record<string, { readonly ref: string; readonly level: string }>>
  readonly facts: Readonly<Record<string, readonly string[]>>
  readonly notes?: string
}

interface Entry {
  readonly vendor: Vendor
  readonly evidence: Evidence
  /** The comment above the category. */
  readonly reason: string
  readonly settings: readonly string[]
}

const directory = new URL('../packages/core/src/vendors/', import.meta.url)
const docs = new URL('../docs/', import.meta.url)
/** Those that the script tag knows by their ids. */
const inTag = new Set(
  [...readFileSync(new URL('../index.ts', directory), 'utf8').matchAll(/vendors\/([\w-]+)/g)].map(
    ([, id]) => id,
  ),
)

const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
const kebabCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
/** The policy's spelling: `user-identification` is User Identification. */
const titleCase = (id: string) => id.split('-').map(capitalise).join(' ')
const code = (text: string) => `\`${text}\``
const list = (items: readonly string[]) => new Intl.ListFormat('en').format(items)

async function read(id: string): Promise<Entry> {
  const file = new URL(`${id}.ts`, directory)
  const source = readFileSync(file, 'utf8')
  const module: Record<string, VendorInput> = await import(file.href)
  const input = module[camelCase(id)]
  if (!input) throw new Error(`${id}.ts does not export the vendor that its name promises. Run the tests.`)
  const [, reason = ''] = /\/\/ (.*)\n\s*category:/.exec(source) ?? []
  // Types, and with them the names of the settings, are gone when the file has been loaded.
  const [, names = ''] = /\},\s*((?:'[\w?]+',?\s*)+)\)\s*$/.exec(source) ?? []
  return {
    vendor: typeof input === 'function' ? input() : input,
    evidence: JSON.parse(readFileSync(new URL(`../../evidence/${id}.json`, directory), 'utf8')),
    reason,
    settings: [...names.matchAll(/'([\w?]+)'/g)].map(([, name = '']) => name),
  }
}

function duration(value: Duration): string {
  const [count = '', unit] = value.split(' ')
  if (unit)
    return new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count))
  if (value === 'session') return 'until the browser is closed'
  return value === 'persistent' ? 'until it is erased' : 'not stated by the vendor'
}

const LEVELS = ['verified', 'reported', 'observed', 'unverified']

/** How well a fact is known: the best of its sources. */
const levelOf = ({ sources, facts }: Evidence, fact: string) =>
  LEVELS.find((level) => facts[fact]?.some((key) => sources[key]?.level === level)) ?? 'unverified'

function kept({ vendor, evidence }: Entry): string {
  const isAsked = vendor.category !== 'necessary'
  const gone = isAsked ? 'erased' : 'stays'
  const groups = [
    ['cookies', 'cookie', gone],
    ['keeps', 'cookie', 'stays'],
    ['storage', 'browser storage', gone],
    ['databases', 'database', gone],
  ] as const
  const rows = groups.flatMap(([record, kind, outcome]) =>
    Object.entries(vendor[record] ?? {}).map(
      ([name, value]) =>
        `| ${code(name)} | ${kind} | ${duration(value)} |${isAsked ? ` ${outcome} |` : ''} ${levelOf(evidence, `${record}/${name}`)} |`,
    ),
  )
  if (!rows.length) return 'Leaves no cookies and nothing in the browser’s storage, as far as we know.'
  const [head, line] = isAsked
    ? ['| name | kind | kept for | on withdrawal | evidence |', '| --- | --- | --- | --- | --- |']
    : ['| name | kind | kept for | evidence |', '| --- | --- | --- | --- |']
  return [head, line, ...rows].join('\n')
}

function contacts({ vendor: { scripts = [], hosts = [] }, evidence }: Entry): string {
  const rows = [
    ...scripts.map((rule) => [rule, 'code', `scripts/${rule}`]),
    ...hosts.map((rule) => [rule, 'loaded or contacted', `hosts/${rule}`]),
  ].map(([rule = '', what, fact = '']) => `| ${code(rule)} | ${what} | ${levelOf(evidence, fact)} |`)
  if (!rows.length) return 'Contacts no other host than the site’s own.'
  return ['| rule | what | evidence |', '| --- | --- | --- |', ...rows].join('\n')
}

function withdrawal({
  category,
  cookies,
  databases,
  scripts,
  signal,
  stops,
  storage,
  withdraw,
}: Vendor): string {
  if (category === 'necessary') return 'Necessary: it runs without being asked for, and cannot be withdrawn.'
  const needsSettings = JSON.stringify(withdraw ?? '').includes('{{')
  return [
    stops && needsSettings
      ? 'It is off at once where the SDK loads it or reads its settings from the held tag, and after a reload otherwise.'
      : stops
        ? 'It is off at once.'
        : withdraw
          ? 'It is told to stop, but parts of it run until the page is reloaded, and the visitor is told so.'
          : 'What runs cannot be stopped: it is off once the page is reloaded, and the visitor is told so.',
    signal ? 'Google Consent Mode is told that consent is denied.' : '',
    scripts
      ? 'Afterwards nothing of it is loaded.'
      : 'It comes with the site’s own code, so the site must ship it switched off for a reload to end it.',
    cookies || storage || databases ? 'The cookies and stored values marked below are erased.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** What a site writes, with and without the settings that let the SDK load the vendor. */
function usage({ vendor, settings }: Entry): string {
  const name = camelCase(vendor.id)
  const sample = (setting: string) => (setting === 'measurementId' ? 'G-XXXXXXX' : '…')
  const required = settings.filter((setting) => !setting.endsWith('?'))
  const optional = settings.filter((setting) => setting.endsWith('?')).map((setting) => setting.slice(0, -1))
  const surface = vendor.surfaces?.[0] ?? 'website'
  const call = required.length
    ? `${name}({ ${required.map((setting) => `${setting}: '${sample(setting)}'`).join(', ')} })`
    : name
  const attributes = required.map((setting) => `data-${vendor.id}-${kebabCase(setting)}="${sample(setting)}"`)
  const byName = `\`\`\`html
<script
  src="/omono-consent.js"
  data-surface="${surface}"
  data-policy-version="1"
  data-policy-url="/cookies"
  data-vendors="${vendor.id}"${attributes.map((attribute) => `\n  ${attribute}`).join('')}
></script>
\`\`\``
  const own = required.length
    ? { ...vendor, settings: Object.fromEntries(required.map((setting) => [setting, sample(setting)])) }
    : vendor
  const byValue = `With the script tag, the [block of JSON](../script-tag.md#the-block-of-json) has the whole vendor:

\`\`\`json
${JSON.stringify({ vendors: [own] }, null, 2)}
\`\`\``
  const [rule] = vendor.scripts ?? []
  const intro = required.length
    ? `Settings: ${list([...required.map((setting) => code(setting)), ...optional.map((setting) => `${code(setting)} (optional)`)])}. With them the SDK loads the vendor once it is granted.`
    : 'Takes no settings.'
  const held =
    rule && vendor.category !== 'necessary'
      ? [
          `The site loads it itself? Then ${required.length ? `name it without settings (${code(name)}) and ` : ''}hold its tag:`,
          `\`\`\`html\n<script type="text/plain" data-vendor="${vendor.id}" src="https://…"></script>\n\`\`\``,
        ]
      : []
  return [
    intro,
    `\`\`\`ts
import { createConsent } from '@omono/consent'
import { ${name} } from '@omono/consent/vendors/${vendor.id}'

createConsent({ surface: '${surface}', policy: { version: '1', url: '/cookies' }, vendors: [${call}] })
\`\`\``,
    inTag.has(vendor.id) ? byName : byValue,
    ...held,
  ].join('\n\n')
}

function page(entry: Entry): string {
  const { vendor, evidence, reason } = entry
  const company = vendor.company
    ? `${vendor.company}, ${new Intl.DisplayNames('en', { type: 'region' }).of(vendor.country ?? '')} (${levelOf(evidence, 'company')})`
    : 'none that we could confirm'
  const facts = [
    `- **Id:** ${code(vendor.id)}`,
    `- **Party:** ${vendor.party === 'first' ? 'the site itself (first party)' : 'third party'}`,
    `- **Company:** ${company}`,
    `- **Category:** ${capitalise(vendor.category)}. ${reason}`,
    ...(vendor.surfaces ? [`- **Used on:** ${list(vendor.surfaces.map(capitalise))}`] : []),
    `- **Purposes:** ${vendor.purposes.map(titleCase).join(', ')}`,
    `- **Privacy policy:** ${vendor.policyUrl ? `<${vendor.policyUrl}>` : 'none that we could confirm'}`,
    `- **Withdrawal:** ${withdrawal(vendor)}`,
  ]
  const used = ['grant', 'withdraw', 'calls', 'queue', 'script', 'snippets', 'signal'].filter(
    (field) => field in evidence.facts,
  )
  const sources = Object.values(evidence.sources).map(
    ({ ref, level }) => `- ${level}: ${ref.replaceAll('<', '&lt;')}`,
  )
  return `${[
    MADE,
    `# ${vendor.name}`,
    vendor.description,
    facts.join('\n'),
    '## What it loads',
    contacts(entry),
    '## What it leaves',
    kept(entry),
    '## In your code',
    usage(entry),
    '## Evidence',
    used.length
      ? `Also used: ${list(used.map((field) => `${code(field)} (${levelOf(evidence, field)})`))}. What the levels mean is in [Vendors](../vendors.md#evidence).`
      : 'What the levels mean is in [Vendors](../vendors.md#evidence).',
    sources.join('\n'),
    ...(evidence.notes ? [evidence.notes.replaceAll('<', '&lt;')] : []),
  ].join('\n\n')}\n`
}

const MADE =
  '<!-- Written by scripts/vendors-docs.ts from packages/core/src/vendors and packages/core/evidence. Change those files, then run pnpm vendors:docs. -->'

function overview(entries: readonly Entry[]): string {
  const rows = entries.map(
    ({ vendor: { id, name, category, description } }) =>
      `| [${name}](vendors/${id}.md) | ${code(id)} | ${category} | ${description} |`,
  )
  return ['| vendor | id | category | what it does |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

const ids = readdirSync(directory).flatMap((file) =>
  file.endsWith('.ts') ? [file.slice(0, -'.ts'.length)] : [],
)
const entries = await Promise.all(ids.sort().map(read))
const index = `${MADE}

# Vendors

The ${entries.length} vendors of the registry: what they do for a site, what they load and what they leave in the browser. These pages are made from the
same data that holds and releases the vendors. With npm, each is an import of its own, which brings no other:
\`import { hotjar } from '@omono/consent/vendors/hotjar'\`. The script tag knows
${list([...inTag].map((id) => code(id ?? '')))} by their ids; of any other, its page has the block that a site pastes.

In the names of cookies \`*\` stands for any characters; a host includes its subdomains. “Not stated by the vendor” means that we found no
duration in a source that can be relied on. What “stays” on withdrawal is on the vendor’s own domain, was set by a server, or is
needed for security: only the visitor’s browser can remove it. A vendor that is missing is [written in an hour](vendors-authoring.md).

${overview(entries)}

## Evidence

Each fact has its sources beside it, in \`packages/core/evidence\`; none of that is sent to visitors.

| level | meaning |
| --- | --- |
| verified | read in the vendor’s own documentation, package or source |
| reported | stated by somebody else: an open list, an integration, a page that cites the vendor |
| observed | seen on several unrelated pages; no documentation was read |
| unverified | no source was consulted: general knowledge that needs confirming |

A company and a privacy policy are named only where a source does. They are facts about who runs a service, and no legal advice: which company is
your contracting party, your contract says.
`

const pages = new Map([
  ['vendors.md', index],
  ...entries.map((entry) => [`vendors/${entry.vendor.id}.md`, page(entry)] as const),
])
const folder = new URL('vendors/', docs)
const isCheck = process.argv.includes('--check')
if (!isCheck) mkdirSync(folder, { recursive: true })
const strays = (existsSync(folder) ? readdirSync(folder) : []).filter((file) => !pages.has(`vendors/${file}`))
const stale = [...pages].filter(([file, text]) => {
  const url = new URL(file, docs)
  return !existsSync(url) || readFileSync(url, 'utf8') !== text
})
if (!isCheck) {
  for (const file of strays) rmSync(new URL(file, folder))
  for (const [file, text] of stale) writeFileSync(new URL(file, docs), text)
  console.log(
    `Wrote docs/vendors.md and docs/vendors: ${entries.length} vendors, ${stale.length} pages changed.`,
  )
} else if (stale.length || strays.length) {
  console.error(
    `Out of date: ${[...stale.map(([file]) => file), ...strays].join(', ')}. Run pnpm vendors:docs and commit what it writes.`,
  )
  process.exitCode = 1
}
