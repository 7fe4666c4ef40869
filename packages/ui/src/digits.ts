/**
 * English does without `Intl`: its first use takes a slow phone longer than everything else that opening the preferences
 * does.
 */
export const isOurs = (say: (key: string) => string) => say('lang') === 'en-GB'

/** The same digits everywhere: counts are written without `Intl`. */
export const DIGITS = { numberingSystem: 'latn' } as const
