import { type Answers, parsePairs, readEach, type Stored, toSeconds, toStatuses } from './answers'

/**
 * Cookiebot: `preferences`, `statistics`, `marketing`. Only what was chosen (`method:'explicit'`) is an answer: where
 * nobody has to be asked, it stores that all is granted. https://www.cookiebot.com/en/developer/
 */
export const readCookiebot = (stored: Stored): readonly (Answers | undefined)[] =>
  readEach(stored, 'CookieConsent', (text) => {
    const [, inside = ''] = /^\{([^{}]*)\}$/.exec(decodeURIComponent(text)) ?? []
    const pairs = parsePairs(inside, ',', ':')
    return pairs?.get('method') === "'explicit'"
      ? {
          time: toSeconds(pairs.get('utc')),
          statuses: toStatuses(pairs, 'true', 'false'),
          others: 'not asked',
        }
      : undefined
  })
