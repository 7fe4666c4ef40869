import { type Answers, fieldsOf, parseJson, readEach, type Stored, toStatuses } from './answers'

/**
 * Klaro: services by their names. It does not store when, so only what was denied carries over. What it keeps in
 * sessionStorage was meant to be forgotten, and is not read.
 * https://github.com/kiprotect/klaro/blob/master/src/consent-manager.js
 */
export const readKlaro = (stored: Stored, name = 'klaro'): readonly (Answers | undefined)[] =>
  readEach(stored, name, (text) => {
    const services = fieldsOf(parseJson(text))
    return services && { statuses: toStatuses(services), others: 'not asked' }
  })
