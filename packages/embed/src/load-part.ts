import { currentScript } from '@omono/consent/internal'

/** Where the file of the interface is. */
const home = (currentScript() as HTMLScriptElement | null)?.src || location.href

const load = (part: string) => import(new URL(`omono-consent-${part}.js`, home).href)

/**
 * Imports a part of the interface from beside it. Rejects where the file is missing. With a tag that knows all vendors,
 * what is shown of them is there first.
 */
export async function loadPart(part: string) {
  const { omonoConsent } = window as { omonoConsent?: { isAll?: boolean } }
  // Names and switches go without it.
  if (omonoConsent?.isAll && /^(details|policy|search)$/.test(part)) await load('all-facts').catch(() => {})
  return load(part)
}
