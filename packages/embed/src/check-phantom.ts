import { listen, selectAll } from '@omono/consent/internal'

/**
 * Says so when the page has the policy that only scanners were to find: the script that hides it from the parser did not
 * run, or was changed on its way. `isMeant` tells, when the page has been parsed, whether the site wants the policy.
 */
export function checkPhantom(isMeant: () => boolean): void {
  function check() {
    // A policy counts in the head alone. What came with the page stays one, though the gate empties the element.
    if (!selectAll('head meta[data-omono=phantom]').length || isMeant()) return
    console.warn(
      __DEV__
        ? '[consent] phantom-real: This page has the policy that only scanners were to find, so whoever it does not name is refused, granted or not. The script in front of it did not run or was changed on its way. See docs/messages.md#phantom-real'
        : '[consent] phantom-real',
    )
  }
  // Before a router brings pages in which the gate has emptied it.
  if (document.readyState === 'loading') listen('DOMContentLoaded', check)
  else check()
}
