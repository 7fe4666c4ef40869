import type { Consent, Vendor } from '@omono/consent'
import { type ComponentChildren, h, render } from 'preact'
import { actions, button } from './button'
import { categoriesOf } from './categories'
import { type Say, sayDecided, sayPurposes } from './say'
import { nameOf, policyOf, storedBy } from './vendor'

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

/** Everything a visitor can decide, and everything that helps to: by category, and by vendor inside it. */
export function preferences(
  { name, vendors, decision, gpc }: Consent,
  say: Say,
  level: number,
  draft: Draft,
) {
  const id = `${name}-preferences`
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
        {categoriesOf(vendors).map((category) =>
          group(
            say,
            category,
            vendors.filter((vendor) => vendor.category === category),
            draft,
            `${name}-${category}`,
          ),
        )}
      </div>
      {/* Agents click the last element that reads like a refusal, so none may follow this row. */}
      {actions(say, 'save')}
    </dialog>
  )
}

function group(say: Say, category: string, vendors: readonly Vendor[], draft: Draft, id: string) {
  const isAlways = category === 'necessary'
  const on = vendors.filter((vendor) => isAlways || draft.has(vendor.id)).length
  const title = say(`category.${category}`)
  const count = say('preferences.vendors', { count: vendors.length, on })
  // What nobody has unfolded is not drawn: it is most of the dialog. The switches are there from the start, for agents.
  const unfold = ({ currentTarget }: Event) =>
    (currentTarget as Element).querySelectorAll('details > div > div').forEach((place, index) => {
      const vendor = vendors[index]
      if (vendor)
        render([<p>{sayPurposes(say, vendor)}</p>, storedBy(say, vendor), policyOf(say, vendor)], place)
    })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays out its legend in its own way
    <div role="group" aria-label={title}>
      {toggle(
        [<b>{title}</b>, isAlways && <small> {say('preferences.always')}</small>],
        on / vendors.length,
        isAlways,
        { 'data-omono-purpose': category, 'aria-describedby': id },
      )}
      <p id={id}>{say(`category.${category}.text`)}</p>
      <details onToggle={unfold}>
        {/* Text that a translator wrapped no longer takes updates: a new key makes a new element. */}
        <summary key={count}>{count}</summary>
        {vendors.map((vendor) => (
          <div>
            {toggle(nameOf(say, vendor), isAlways || draft.has(vendor.id) ? 1 : 0, isAlways, {
              'data-omono-vendor': vendor.id,
            })}
            <div />
          </div>
        ))}
      </details>
    </div>
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
