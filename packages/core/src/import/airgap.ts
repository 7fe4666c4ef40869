import { type Answers, fieldsOf, parseJson, readEach, type Stored, toSeconds, toStatuses } from './answers'

/**
 * Transcend's airgap.js: purposes as `Analytics`. What is not `confirmed` was resolved from defaults, and `"Auto"` is no
 * answer. https://github.com/transcend-io/airgap.js-types
 */
export const readAirgap = (stored: Stored): readonly (Answers | undefined)[] =>
  readEach(stored, 'tcmConsent', (text) => {
    const fields = fieldsOf(parseJson(text))
    const purposes = fieldsOf(fields?.get('purposes'))
    return purposes && fields?.get('confirmed') === true
      ? { time: toSeconds(fields.get('timestamp')), statuses: toStatuses(purposes), others: 'not asked' }
      : undefined
  })
