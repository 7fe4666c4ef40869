import type { Consent } from '@omono/consent'
import css from './cookie-policy.css?inline'
import { contentOf } from './details'
import type { Kit } from './kit'
import type { UiOptions } from './options'

/** The table of the cookie policy, made with what the interface has already, or a server. */
export function tableOf(
  kit: Pick<Kit, 'h' | 'link' | 'createSay' | 'nameOf'>,
  consent: Pick<Consent, 'vendors'>,
  options: UiOptions,
) {
  const { h, createSay, nameOf } = kit
  const say = createSay(options)
  const columns = ['name', 'purposes', 'category', 'stored'].map((column) => say(`vendor.${column}`))
  // WebKit forgets what a table is where a narrow one is laid out as blocks, so the roles are spelt out.
  const rows = consent.vendors.map((vendor) => {
    const [about, purposes, stored, policy] = contentOf(kit, say, vendor)
    return h(
      'tr',
      { role: 'row' },
      [[nameOf(say, vendor), about, policy], purposes, say(`category.${vendor.category}`), stored].map(
        (cell, index) =>
          h(index ? 'td' : 'th', { role: index ? 'cell' : 'rowheader', 'data-label': columns[index] }, cell),
      ),
    )
  })
  return h(
    'div',
    { 'data-omono': 'policy', lang: say('lang'), dir: say('dir') as 'ltr' },
    h(
      'table',
      { role: 'table' },
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          columns.map((column) => h('th', { role: 'columnheader' }, column)),
        ),
      ),
      h('tbody', { role: 'rowgroup' }, rows),
    ),
  )
}

const dressed = new WeakSet<Document>()

/** `mountCookiePolicy()`, made with what the interface has already: for the script tag it is a file of its own. */
export function mountWith(kit: Kit, consent: Consent, options: UiOptions, element: Element): () => void {
  const { render, onLanguage, addSheet } = kit
  if (!dressed.has(document)) addSheet(options.nonce, document)(css)
  dressed.add(document)
  const draw = () => render(tableOf(kit, consent, options), element)
  const stop = onLanguage(draw)
  draw()
  return () => {
    stop()
    render(null, element)
  }
}
