// Writes docs/vendors.md from the vendors themselves, so that what is said and what is done cannot drift apart.
// `--check` writes nothing and fails when the file is out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import type { Duration, Vendor, VendorInput } from '../packages/core/src/types.ts'

// Sources import each other without an extension, which bundlers add and Node does not.
registerHooks({
  resolve: (specifier, context, nextResolve) =>
    nextResolve(/^\.\.?\/.*\/[\w-]+$/.test(specifier) ? `${specifier}.ts` : specifier, context),
})

interface Entry {
  readonly vendor: Vendor
  /** The comment above the export. */
  readonly description: string
  /** The comment above the category. */
  readonly reason: string
  readonly settings: readonly string[]
}

const directory = new URL('../packages/core/src/vendors/', import.meta.url)
const output = new URL('../docs/vendors.md', import.meta.url)

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
  const [, comment = ''] = /\/\*\*([\s\S]*?)\*\/\s*export const/.exec(source) ?? []
  const [, reason = ''] = /\/\/ (.*)\n\s*category:/.exec(source) ?? []
  // Types, and with them the names of the settings, are gone when the file has been loaded.
  const [, names = ''] = /\},\s*((?:'[\w?]+',?\s*)+)\)\s*$/.exec(source) ?? []
  return {
    vendor: typeof input === 'function' ? input() : input,
    description: comment.replace(/\s*\n\s*\*\s?/g, ' ').trim(),
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

function kept(vendor: Vendor): string {
  const isAsked = vendor.category !== 'necessary'
  const gone = isAsked ? 'erased' : 'stays'
  const groups = [
    [vendor.cookies, 'cookie', gone],
    [vendor.keeps, 'cookie', 'stays'],
    [vendor.storage, 'browser storage', gone],
    [vendor.databases, 'database', gone],
  ] as const
  const rows = groups.flatMap(([record, kind, outcome]) =>
    Object.entries(record ?? {}).map(
      ([name, value]) => `| ${code(name)} | ${kind} | ${duration(value)} |${isAsked ? ` ${outcome} |` : ''}`,
    ),
  )
  if (!rows.length) return 'Leaves no cookies and nothing in the browser’s storage, as far as we know.'
  const [head, line] = isAsked
    ? ['| name | kind | kept for | on withdrawal |', '| --- | --- | --- | --- |']
    : ['| name | kind | kept for |', '| --- | --- | --- |']
  return [head, line, ...rows].join('\n')
}

function contacts({ scripts = [], hosts = [] }: Vendor): string {
  if (!scripts.length && !hosts.length) return 'Contacts no other host than the site’s own.'
  const code = scripts.length ? `Runs code from ${list(scripts.map((rule) => `\`${rule}\``))}.` : ''
  const other = hosts.length ? `Loads from or sends to ${list(hosts.map((rule) => `\`${rule}\``))}.` : ''
  return [code, other].filter(Boolean).join(' ')
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
    `\`\`\`html
<script
  src="/omono-consent.js"
  data-surface="${surface}"
  data-policy-version="1"
  data-policy-url="/cookies"
  data-vendors="${vendor.id}"${attributes.map((attribute) => `\n  ${attribute}`).join('')}
></script>
\`\`\``,
    ...held,
  ].join('\n\n')
}

function section(entry: Entry): string {
  const { vendor, description, reason } = entry
  const facts = [
    `- **Party:** ${vendor.party === 'first' ? 'the site itself (first party)' : 'third party'}`,
    `- **Category:** ${capitalise(vendor.category)}. ${reason}`,
    `- **Used on:** ${vendor.surfaces ? list(vendor.surfaces.map(capitalise)) : 'every surface'}`,
    `- **Purposes:** ${vendor.purposes.map(titleCase).join(', ')}`,
    `- **Privacy policy:** ${vendor.policyUrl ? `<${vendor.policyUrl}>` : 'none that we could confirm'}`,
    `- **Hosts:** ${contacts(vendor)}`,
    `- **Withdrawal:** ${withdrawal(vendor)}`,
  ]
  return [
    `## ${vendor.name}`,
    description,
    facts.join('\n'),
    kept(vendor),
    '### In your code',
    usage(entry),
  ].join('\n\n')
}

function overview(entries: readonly Entry[]): string {
  const rows = entries.map(
    ({ vendor: { id, name, party, category, surfaces } }) =>
      `| [${name}](#${name.toLowerCase().replaceAll(' ', '-')}) | ${code(id)} | ${party} | ${category} | ${surfaces?.join(', ') ?? 'every surface'} |`,
  )
  return ['| vendor | id | party | category | used on |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  )
}

const ids = readdirSync(directory).flatMap((file) =>
  file.endsWith('.ts') ? [file.slice(0, -'.ts'.length)] : [],
)
const entries = await Promise.all(ids.sort().map(read))
const text = `<!-- Written by scripts/vendors-docs.ts from packages/core/src/vendors. Change those files, then run pnpm vendors:docs. -->

# Vendors

Who the SDK knows, why a site uses them, what they load and what they leave in the browser. This page is made from the
same data that holds and releases the vendors. In the names of cookies \`*\` stands for any characters; a host includes its
subdomains. “Not stated by the vendor” means that we found no duration in a source that can be relied on. What “stays” on
withdrawal is on the vendor’s own domain, was set by a server, or is needed for security: only the visitor’s browser can
remove it.

A vendor is left out on surfaces where it is not used. To use one elsewhere, change its data:
\`{ ...logrocket({ appId: '…' }), surfaces: ['website'] }\`.

${overview(entries)}

${entries.map(section).join('\n\n')}
`

if (!process.argv.includes('--check')) {
  writeFileSync(output, text)
  console.log(`Wrote docs/vendors.md: ${entries.length} vendors.`)
} else if (!existsSync(output) || readFileSync(output, 'utf8') !== text) {
  console.error('docs/vendors.md is out of date. Run pnpm vendors:docs and commit what it writes.')
  process.exitCode = 1
}
