import type { Vendor } from '@omono/consent'
import type { ComponentChild } from 'preact'
import { contentOf } from './details'
import type { Kit } from './kit'
import type { Say } from './say'
import css from './search.css?inline'
import { words } from './search-words'

/** So many vendors are drawn at once. */
const PAGE = 40

/** As one types it: without accents, and in small letters. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** A switch with the name of its vendor, and what else is told about it. */
type Row = (vendor: Vendor, content?: ComponentChild) => ComponentChild

/**
 * What preferences with many vendors have in addition, made with what the interface has already: for the script tag it is
 * a file of its own. A field that finds vendors by their names, and lists that are drawn a page at a time.
 */
export function createSearch(kit: Kit, nonce: string | undefined, redraw: () => void) {
  const { h, button, addSheet } = kit
  let query = ''
  let limit = PAGE
  addSheet(nonce)(css)

  const tell = (say: Say, key: string, values = {}) => say(key, values, words[say('lang')]?.[key])

  /** The first of `vendors`, and how to see more. */
  const list = (say: Say, vendors: readonly Vendor[], row: Row) => [
    vendors.slice(0, limit).map((vendor) => row(vendor)),
    vendors.length > limit && button(say, 'more', tell(say, 'action.more')),
  ]

  /** The vendors that the query is about, each with everything that a group shows when it is unfolded. */
  const found = (say: Say, vendors: readonly Vendor[], row: Row) =>
    h(
      'div',
      { key: 'found' },
      list(say, vendors, (vendor) =>
        h(
          'div',
          { role: 'group', 'aria-label': vendor.name, key: vendor.id },
          row(vendor, contentOf(kit, say, vendor)),
        ),
      ),
    )

  return {
    list,

    /** The field, how many it has found, and the vendors that it found or, while it is empty, `groups`. */
    draw(say: Say, vendors: readonly Vendor[], row: Row, groups: ComponentChild[]) {
      const wanted = fold(query.trim())
      const matches = vendors.filter(({ name }) => wanted && fold(name).includes(wanted))
      return [
        h(
          'label',
          { key: 'search' },
          h('span', null, tell(say, 'preferences.search')),
          // Not of the type: there WebKit keeps Escape from closing the dialog, also when nothing is typed.
          h('input', { role: 'searchbox', value: query, autocomplete: 'off', enterkeyhint: 'search' }),
        ),
        // There before it says something, so that it is announced.
        h(
          'p',
          { role: 'status', key: 'count' },
          wanted && tell(say, 'preferences.found', { count: matches.length }),
        ),
        wanted ? found(say, matches, row) : groups,
      ]
    },

    find({ target }: Event) {
      const { type, value } = target as HTMLInputElement
      if (type !== 'text') return
      query = value
      limit = PAGE
      redraw()
    },

    more(clicked: HTMLElement) {
      const place = clicked.parentElement
      const first = limit
      limit += PAGE
      redraw()
      // What a group has unfolded is drawn when it is.
      place?.dispatchEvent(new Event('toggle'))
      place?.querySelectorAll<HTMLElement>('[data-omono-vendor]')[first]?.focus()
    },

    reset() {
      query = ''
      limit = PAGE
    },
  }
}

export type Search = ReturnType<typeof createSearch>
