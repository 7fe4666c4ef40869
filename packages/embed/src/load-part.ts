import { currentScript } from '@omono/consent/internal'

/** Where the file of the interface is. */
const home = (currentScript() as HTMLScriptElement | null)?.src || location.href

/** Imports a part of the interface from beside it. Rejects where the file is missing. */
export const loadPart = (part: string) => import(new URL(`omono-consent-${part}.js`, home).href)
