import { type Answers, type Stored, toStatuses } from './answers'

/**
 * Silktide, versions 1 and 2: types of consent by their ids. It does not store when, so only what was denied carries
 * over. `namespace` is that of version 2, or the `bannerSuffix` of version 1.
 * https://github.com/silktide/consent-manager/blob/main/silktide-consent-manager.js
 */
export function readSilktide(stored: Stored, namespace = ''): readonly (Answers | undefined)[] {
  const suffix = namespace && `_${namespace}`
  const prefix = `stcm.${namespace && `${namespace}.`}`
  /** What one version has stored. Without its flag, nobody has chosen. */
  const read = (flag: string, start: string, end: string) => {
    if (!stored.some(([key]) => key === flag)) return []
    const types = stored.flatMap(([key, value]) =>
      key.startsWith(start) && key.endsWith(end)
        ? [[key.slice(start.length, key.length - end.length), value] as const]
        : [],
    )
    return [{ statuses: toStatuses(types, 'true', 'false'), others: 'not asked' as const }]
  }
  return [
    ...read(`${prefix}hasConsented`, `${prefix}consent.`, ''),
    ...read(`silktideCookieBanner_InitialChoice${suffix}`, 'silktideCookieChoice_', suffix),
  ]
}
