import type { Consent, Vendor } from '@omono/consent'
import { type ComponentChildren, h, render } from 'preact'
import { actions, button } from './button'
import { categoriesOf } from './categories'
import { kit } from './kit'
import { loadDetails } from './load-details'
import { type Say, sayDecided } from './say'
import type { Search } from './search'
import { nameOf } from './vendor'

/** The vendors that are switched on in the open preferences. Nothing of it counts before it is saved. */
export type Draft = ReadonlySet<string>

/** The draft after a switch was turned, of a vendor or of a category. */
export function turn(
  draft: Draft | undefined,
  vendors: readonly Vendor[],
  { checked, dataset }: HTMLInputElement,
): Draft {
  const next = new Set(draft)
  for (const { id, category } of vendors)
    if (id === dataset.omonoVendor || category === dataset.omonoPurpose) next[checked ? 'add' : 'delete'](id)
  return next
}

/**
 * Everything a visitor can decide, and everything that helps to: by category, and by vendor inside it. Without `search`
 * all vendors are listed, and none while it is awaited.
 */
export function preferences(
  { name, vendors, decision, gpc }: Consent,
  say: Say,
  level: number,
  draft: Draft,
  search: Search | null | undefined,
) {
  const id = `${name}-preferences`
  const row = (vendor: Vendor, content?: ComponentChildren) => {
    const isAlways = vendor.category === 'necessary'
    return (
      <div>
        {toggle(nameOf(say, vendor), isAlways || draft.has(vendor.id) ? 1 : 0, isAlways, {
          'data-omono-vendor': vendor.id,
        })}
        <div>{content}</div>
      </div>
    )
  }

  const groups = categoriesOf(vendors).map((category) => {
    const members = vendors.filter((vendor) => vendor.category === category)
    const isAlways = category === 'necessary'
    const on = members.filter((vendor) => isAlways || draft.has(vendor.id)).length
    const title = say(`category.${category}`)
    const count = say('preferences.vendors', { count: members.length, on })
    const text = `${name}-${category}`
    // What nobody has unfolded is not drawn: it is most of the dialog. The switches are there from the start, for agents.
    const unfold = async ({ currentTarget }: Event) => {
      const places = (currentTarget as Element).querySelectorAll('details > div > div')
      try {
        const { contentOf } = await loadDetails()
        places.forEach((place, index) => {
          const vendor = members[index]
          if (vendor) render(contentOf(kit, say, vendor), place)
        })
      } catch {
        // The switches and the names are there.
      }
    }
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset lays out its legend in its own way
      <div role="group" aria-label={title}>
        {toggle(
          [<b>{title}</b>, isAlways && <small> {say('preferences.always')}</small>],
          on / members.length,
          isAlways,
          { 'data-omono-purpose': category, 'aria-describedby': text },
        )}
        <p id={text}>{say(`category.${category}.text`)}</p>
        <details onToggle={unfold}>
          {/* Text that a translator wrapped no longer takes updates: a new key makes a new element. */}
          <summary key={count}>{count}</summary>
          {search ? search.list(say, members, row) : search === null || members.map((vendor) => row(vendor))}
        </details>
      </div>
    )
  })

  return (
    <dialog data-omono="preferences" aria-labelledby={id}>
      <header>
        {h(`h${level}`, { id, tabIndex: -1 }, say('preferences.title'))}
        {button(say, 'close')}
      </header>
      <div class="omono-body">
        <p>{say('preferences.text')}</p>
        {decision && <p key={decision.id}>{sayDecided(say, decision)}</p>}
        {gpc && <p>{say('decided.gpc')}</p>}
        {search ? search.draw(say, vendors, row, groups) : groups}
      </div>
      {/* Agents click the last element that reads like a refusal, so none may follow this row. */}
      {actions(say, 'save')}
    </dialog>
  )
}

interface Hooks {
  'data-omono-purpose'?: string
  'data-omono-vendor'?: string
  'aria-describedby'?: string
}

/** A switch that is on, off or, where `share` of its vendors differ, in between. Its label never changes. */
const toggle = (label: ComponentChildren, share: number, disabled: boolean, hooks: Hooks) => (
  <label>
    <span>{label}</span>
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself
      role="switch"
      disabled={disabled}
      checked={share === 1}
      indeterminate={share > 0 && share < 1}
      {...hooks}
    />
  </label>
)
