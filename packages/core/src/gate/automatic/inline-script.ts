import type { GatePage, Vendor } from '../../types'
import type { DeniedUrls } from './denied-urls'

/** The first text behind each `import`. */
const IMPORTS = /\bimport\b[^'"`]{0,300}['"`]([^'"`]+)/g

/** Whose consent an inline script needs: that of the vendor it calls, or loads modules from before anybody is asked. */
export function deniedInline(
  { textContent, type, baseURI }: HTMLScriptElement,
  { vendors, isGranted }: GatePage,
  { deniedIn }: DeniedUrls,
): Vendor | undefined {
  const text = String(textContent)
  const calls = ({ snippets = [] }: Vendor) => snippets.some((part) => text.includes(part))
  const isMap = /^(importmap|speculationrules)$/.test(type)
  const loads = isMap ? [text] : [...text.matchAll(IMPORTS)].map(([, url = '']) => url)
  return (
    vendors.find((vendor) => calls(vendor) && !isGranted(vendor.id)) ??
    loads.map((url) => deniedIn(url, baseURI)).find(Boolean)
  )
}
