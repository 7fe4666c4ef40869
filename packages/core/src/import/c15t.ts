import {
  type Answers,
  fieldsOf,
  parseJson,
  parsePairs,
  readEach,
  type Stored,
  toSeconds,
  toStatuses,
} from './answers'

/**
 * c15t, version 2: categories as `measurement`. Its cookie leaves out what is false. What version 1 has stored has no
 * `subjectId`; c15t asks again about that, so it grants nothing here either.
 * https://github.com/c15t/c15t/tree/canary/packages/core/src/libs/cookie
 */
export const readC15t = (stored: Stored, name = 'c15t'): readonly (Answers | undefined)[] =>
  readEach(stored, name, (text) => {
    if (text.startsWith('{')) {
      const fields = fieldsOf(parseJson(text))
      const consents = fieldsOf(fields?.get('consents'))
      const info = fieldsOf(fields?.get('consentInfo'))
      return consents && info
        ? {
            time: info.get('subjectId') ? toSeconds(info.get('time')) : undefined,
            statuses: toStatuses(consents),
            others: 'denied',
          }
        : undefined
    }
    const pairs = parsePairs(text, ',', ':')
    if (!pairs?.has('i.t')) return undefined
    const consents = [...pairs].filter(([key]) => key.startsWith('c.'))
    return {
      time: pairs.get('i.sid') ? toSeconds(pairs.get('i.t')) : undefined,
      statuses: toStatuses(
        consents.map(([key, value]) => [key.slice(2), value]),
        '1',
        '0',
      ),
      others: 'denied',
    }
  })
