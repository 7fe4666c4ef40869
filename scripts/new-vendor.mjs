// Starts a new vendor: its file, its evidence and its snippet, which the tests refuse until the facts are filled in.
// Plain Node, so that it runs before anything is built.
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const USAGE = `Usage: pnpm new:vendor <id> [Name]

  <id>    kebab-case and permanent, because stored decisions refer to it: hotjar, microsoft-clarity
  [Name]  as people know it; made from the id when left out`

/** @param {string} message */
function refuse(message) {
  console.error(message)
  process.exit(1)
}

/** @param {string} id */
const camelCase = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())

/** @param {string} id */
const titleCase = (id) =>
  id.replace(/(^|-)(.)/g, (_, hyphen, letter) => (hyphen && ' ') + letter.toUpperCase())

/**
 * As the formatter would.
 * @param {string} name
 */
const quote = (name) => (name.includes("'") ? JSON.stringify(name) : `'${name.replaceAll('\\', '\\\\')}'`)

/**
 * @param {string} id
 * @param {string} name
 */
const template = (id, name) => `import type { Known } from '../types'

export const ${camelCase(id)}: Known<'${id}'> = {
  id: '${id}',
  name: ${quote(name)},
  description: 'TODO: what it does for the site, in one sentence that a visitor understands.',
  company: 'TODO: who runs it, as its own policy says',
  country: 'TODO: where that company has its seat, as in US',
  party: 'third',
  // TODO: why it is in this category, in one line.
  category: 'TODO: necessary, functional, analytics or marketing',
  purposes: ['TODO: why a site uses it'],
  policyUrl: 'TODO: its privacy policy',
  scripts: ['TODO: what may become code on the page'],
  hosts: ['TODO: what else it loads or contacts'],
  cookies: { 'TODO: what it leaves on the domain of the site': 'unknown' },
}
`

const [id = '', ...words] = process.argv.slice(2)
if (!id || id.startsWith('-')) refuse(USAGE)
if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id)) {
  refuse(
    `"${id}" cannot be an id: use lower-case letters and digits, with single hyphens between words.\n\n${USAGE}`,
  )
}
const file = `packages/core/src/vendors/${id}.ts`
const evidence = `packages/core/evidence/${id}.json`
const snippet = `tests/browser/vendors/snippets/${id}.html`
/** @param {string} name */
const pathOf = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
for (const one of [file, evidence, snippet])
  if (existsSync(pathOf(one))) refuse(`${one} exists already, and stays as it is.`)
const name = words.join(' ').replace(/\s+/g, ' ').trim() || titleCase(id)
writeFileSync(pathOf(file), template(id, name), { flag: 'wx' })
const sources = { doc: { ref: 'TODO: what was read, with its address', level: 'verified' } }
const facts = { company: ['doc'], policyUrl: ['doc'], 'scripts/TODO': ['doc'], 'cookies/TODO': ['doc'] }
writeFileSync(
  pathOf(evidence),
  `${JSON.stringify({ sources, facts, notes: 'TODO: what is open' }, null, 2)}\n`,
  {
    flag: 'wx',
  },
)
writeFileSync(
  pathOf(snippet),
  `<!--
loads: TODO: host/path of each request that the snippet makes
queue: TODO: the first words that wait when its script arrives; delete the line if it has no \`calls\`
-->
<script async src="TODO: what a site pastes, with an id that is made up"></script>
`,
  { flag: 'wx' },
)

console.log(`Wrote ${file}
      ${evidence}
      ${snippet}

Fill them in from what the vendor itself documents:
  description what it does for the site, in one sentence
  company     who runs it, and the country of its seat; both only with a source
  category    necessary, functional, analytics or marketing, with the reason in the line above;
              necessary also needs an entry in packages/core/test/vendors.test.ts
  purposes    why a site uses it, in the words of \`Purpose\` in packages/core/src/types.ts
  policyUrl   its privacy policy
  scripts     what may become code on the page, as narrow as it can be: cdn.example.com/tag.js
  hosts       whatever else it loads or contacts
  cookies     what it leaves on the site's own domain, with how long; 'unknown' when it does not say
  keeps       the same for what no script can remove: on its own domain, or set by a server
  storage     what it leaves in localStorage ('persistent') and sessionStorage ('session')
  databases   the same for IndexedDB, caches and private files
Delete the lines of what it does not have. The evidence names the sources of each fact, and how far they can be relied on.

It takes a setting, such as a site id, and the SDK is to load it? See google-analytics.ts.
It can be told to start and to stop? See \`grant\`, \`withdraw\` and \`stops\` in intercom.ts.

Then
  pnpm unit packages/core/test/vendors.test.ts   until it passes: it says what is missing
  VENDORS=${id} pnpm browser tests/browser/vendors  plays its snippet
  pnpm fix                                       formats
  pnpm vendors:docs                              writes its page of the docs
There is no list to add it to: the directory is the index.`)
