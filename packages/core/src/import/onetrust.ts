import { type Answers, parsePairs, readEach, type Stored, toSeconds, toStatuses } from './answers'

/**
 * OneTrust: groups as `C0002`. Until the banner has been closed, which the cookie `OptanonAlertBoxClosed` tells, the
 * groups are what the site has set.
 * https://my.onetrust.com/articles/en_US/knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0
 */
export function readOneTrust(stored: Stored): readonly (Answers | undefined)[] {
  const closed = stored.flatMap(([name, value]) => (name === 'OptanonAlertBoxClosed' ? [value] : []))
  return readEach(stored, 'OptanonConsent', (text) => {
    const fields = new URLSearchParams(text)
    const groups = parsePairs(fields.getAll('groups').join(), ',', ':')
    if (!closed.length || !groups) return undefined
    const isCurrent = fields.get('AwaitingReconsent') === 'false'
    return {
      time: isCurrent
        ? Math.min(...closed.map((date) => toSeconds(decodeURIComponent(date)) ?? Number.NaN))
        : undefined,
      id: fields.get('consentId') ?? undefined,
      statuses: toStatuses(groups, '1', '0'),
      others: 'not asked',
    }
  })
}
