import { type Answers, fieldsOf, isNames, parseJson, readEach, type Stored, toSeconds } from './answers'

/**
 * CookieConsent by Orest Bida, version 3: categories as `analytics`, services as `analytics/Google Analytics`. It stores
 * what was accepted, so everything else counts as denied. A category with services of its own is answered by each of
 * them. `revision` is the last one that your configuration had.
 * https://github.com/orestbida/cookieconsent/blob/master/src/utils/cookies.js
 */
export const readOrestbida = (
  stored: Stored,
  { name = 'cc_cookie', revision = 0 }: { readonly name?: string; readonly revision?: number } = {},
): readonly (Answers | undefined)[] =>
  readEach(stored, name, (text) => {
    const fields = fieldsOf(parseJson(text))
    const categories = fields?.get('categories')
    const services = fieldsOf(fields?.get('services') ?? {})
    if (!fields || !isNames(categories) || !services) return undefined
    const accepted = categories.map((category) => [category, services.get(category) ?? []] as const)
    const statuses = accepted.flatMap(([category, names]) =>
      isNames(names)
        ? [
            [category, names.length ? 'not asked' : 'granted'] as const,
            ...names.map((service) => [`${category}/${service}`, 'granted'] as const),
          ]
        : [],
    )
    const id = fields.get('consentId')
    return {
      // It asks again when the revision has changed: what was accepted before grants nothing.
      time:
        fields.get('revision') === revision
          ? toSeconds(fields.get('lastConsentTimestamp') ?? fields.get('consentTimestamp'))
          : undefined,
      until: toSeconds(fields.get('expirationTime')),
      id: typeof id === 'string' ? id : undefined,
      statuses: new Map(statuses),
      others: 'denied',
    }
  })
