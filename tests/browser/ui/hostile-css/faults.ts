// What a sheet has done to the interface, or the interface to the page: expressions for the page, each a list of faults.
import { banner, inPreferences, preferences } from '../../lib/ui-hooks.ts'
import { contrast, unequal } from '../../lib/ui-look.ts'
import { findChanges, findHidden, findLeaks, findRoom, findStuck } from './in-page.ts'

const call = (run: unknown, ...args: unknown[]) => `await (${String(run)})(...${JSON.stringify(args)})`

/** The surface has two equal answers, its text can be read, and its controls can be seen, hit and turned. */
export function faultsOf(surface: typeof banner): string {
  const texts = `${surface()} :is(h2, p, a, button, summary, b, bdi)`
  return `[
    ...${unequal(surface('accept-all'), surface('reject-all'))},
    ...((least) => least < 4.5 ? ['contrast: ' + least] : [])(${contrast(texts)}),
    ...${call(findHidden, `${surface()} button`)},
    ${surface === preferences ? `...${call(findStuck)}, ...${call(findHidden, inPreferences('input'), true)},` : ''}
  ]`
}

/** The two answers alone: equal, and to be seen and hit. */
export const answersOf = (surface: typeof banner) => `[
  ...${unequal(surface('accept-all'), surface('reject-all'))},
  ...${call(findHidden, `${surface('accept-all')}, ${surface('reject-all')}`)},
]`

/** Controls that are in sight from the start, and cannot be seen or hit. */
export const hiddenIn = (selector: string) => call(findHidden, selector)

/** Of the page with the banner. A low placeholder has no third button. */
export const pageFaults = `[
  ...${faultsOf(banner)},
  ...${call(findRoom)},
  ...${call(findChanges)},
  ...${call(findHidden, 'button:not(:last-child)', false, '#frame')},
]`

export const preferencesFaults = `[...${faultsOf(preferences)}, ...${call(findLeaks)}]`

/** Puts each of the sheets on the page, one after the other: those under which `faults` finds any, and the first of them. */
export const underEach = (
  sheets: readonly (readonly [name: string, css: string])[],
  faults: string,
) => `await (async () => {
  const sheet = document.querySelector('#sheet')
  const found = []
  for (const [name, css] of ${JSON.stringify(sheets)}) {
    sheet.textContent = css
    const faults = ${faults}
    if (faults.length) found.push([name, ...faults.slice(0, 3)])
  }
  sheet.textContent = ''
  return found
})()`
