import { type Answers, parsePairs, readEach, type Stored, toSeconds, toStatuses } from './answers'

/**
 * CookieYes: `functional`, `analytics`, `performance`, `advertisement`. Without `action:yes` nobody has chosen, and
 * without `consent:yes` nothing was accepted, whatever the categories say. Of the time it stores only when the site
 * last asked everybody again, which was before the visitor chose: that counts, and without it nothing is granted.
 * https://www.cookieyes.com
 */
export const readCookieYes = (stored: Stored): readonly (Answers | undefined)[] =>
  readEach(stored, 'cookieyes-consent', (text) => {
    const pairs = parsePairs(decodeURIComponent(text), ',', ':')
    return pairs?.get('action') === 'yes'
      ? {
          time: pairs.get('consent') === 'yes' ? toSeconds(pairs.get('lastRenewedDate')) : undefined,
          statuses: toStatuses(pairs, 'yes', 'no'),
          others: 'not asked',
        }
      : undefined
  })
