import { type Answers, readEach, type Stored } from './answers'

/**
 * Cookie Consent by Osano, version 3, the open one: one answer to everything, which is called `all`. To dismiss the
 * banner is no answer. It does not store when, so only `deny` carries over. What Osano's service stores only it can read.
 * https://github.com/osano/cookieconsent
 */
export const readOsano = (stored: Stored, name = 'cookieconsent_status'): readonly (Answers | undefined)[] =>
  readEach(stored, name, (text) =>
    text === 'deny'
      ? { statuses: new Map(), others: 'denied' }
      : text === 'allow'
        ? { statuses: new Map([['all', 'granted']]), others: 'not asked' }
        : undefined,
  )
