import { type Answers, fieldsOf, parseJson, readEach, type Stored, toSeconds, toStatuses } from './answers'

/**
 * iubenda: purposes `1` to `5`, and `consent` where it asks about all in one. Where scrolling or going on was taken for
 * consent, its cookie does not tell: do not import from there.
 * https://www.iubenda.com/en/help/46731-how-to-retrieve-proof-of-a-cookie-preferences-for-specific-users
 */
export const readIubenda = (stored: Stored): readonly (Answers | undefined)[] =>
  stored
    .filter(([name]) => /^_iub_cs-s?\d+$/.test(name))
    .flatMap(([name, value]) =>
      readEach([[name, value]], name, (text) => {
        const fields = fieldsOf(parseJson(text))
        const purposes = fieldsOf(fields?.get('purposes'))
        const consent = fields?.get('consent')
        return purposes || typeof consent === 'boolean'
          ? {
              time: toSeconds(fields?.get('timestamp')),
              statuses: toStatuses([...(purposes ?? []), ['consent', consent]]),
              others: consent === false ? 'denied' : 'not asked',
            }
          : undefined
      }),
    )
