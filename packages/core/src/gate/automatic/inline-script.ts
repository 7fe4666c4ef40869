import type { GatePage, Vendor } from '../../types'
import type { Urls } from './urls'

/** The first text behind each `import`. */
const IMPORTS = /\bimport\b[^'"`]{0,300}['"`]([^'"`]+)/g

/**
 * Whose consent an inline script needs: that of the vendor it calls, or loads modules from before anybody is asked. A map
 * of addresses needs it for every address in it.
 */
export function deniedInline(
  text: string,
  kind: 'code' | 'map',
  script: Node,
  { vendors, isGranted }: GatePage,
  { deniedWithin, deniedAt }: Urls,
): Vendor | undefined {
  // JSON may write a slash with a backslash in front, as PHP does.
  if (kind === 'map') return deniedWithin(text.replaceAll('\\/', '/'), script)
  const calls = ({ snippets = [] }: Vendor) => snippets.some((part) => text.includes(part))
  return (
    vendors.find((vendor) => !isGranted(vendor.id) && calls(vendor)) ??
    [...text.matchAll(IMPORTS)].map(([, url = '']) => deniedAt(url, script)).find(Boolean)
  )
}
