// biome-ignore-all lint/a11y/noRedundantRoles: see below
// biome-ignore-all lint/a11y/useSemanticElements: see below
import type { Consent } from '@omono/consent'
import { h, render } from 'preact'
import type { UiOptions } from './options'
import { createSay, onLanguage, sayPurposes } from './say'
import { adoptStyles } from './style-sheet'
import { nameOf, policyOf, storedBy } from './vendor'

/**
 * The table of the cookie policy, drawn from the vendors of the consent's surface: what the page says is what
 * the page does.
 */
export function CookiePolicy({ consent, options = {} }: { consent: Consent; options?: UiOptions }) {
  const say = createSay(options)
  const columns = ['name', 'purposes', 'category', 'stored'].map((column) => say(`vendor.${column}`))
  // WebKit forgets what a table is where a narrow one is laid out as blocks, so the roles are spelt out.
  return (
    <div data-omono="policy" lang={say('lang')} dir={say('dir') as 'ltr'}>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th role="columnheader">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {consent.vendors.map((vendor) => (
            <tr role="row">
              {[
                [nameOf(say, vendor), policyOf(say, vendor)],
                sayPurposes(say, vendor),
                say(`category.${vendor.category}`),
                storedBy(say, vendor),
              ].map((cell, index) =>
                h(
                  index ? 'td' : 'th',
                  { role: index ? 'cell' : 'rowheader', 'data-label': columns[index] },
                  cell,
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const dressed = new WeakSet<Document>()

/** Draws the cookie policy's table into `element`, again in every language that is set. Returns how to remove it. */
export function mountCookiePolicy(element: Element, consent: Consent, options: UiOptions = {}): () => void {
  if (!dressed.has(document)) adoptStyles(options.nonce)
  dressed.add(document)
  const draw = () => render(<CookiePolicy consent={consent} options={options} />, element)
  const stop = onLanguage(draw)
  draw()
  return () => {
    stop()
    render(null, element)
  }
}
