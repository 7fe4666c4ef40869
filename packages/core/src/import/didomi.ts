import type { Status } from '../types'
import { type Answers, fieldsOf, isNames, readEach, type Stored, toSeconds } from './answers'

/**
 * Didomi's token: `purposes/cookies`, `vendors/c:example-4kDw`. Its answers to vendors of the IAB's list are in the TC
 * string, and legitimate interests are no consent. https://support.didomi.io/en/didomi-cookies-storage-1
 */
export const readDidomi = (stored: Stored): readonly (Answers | undefined)[] =>
  readEach(stored, 'didomi_token', (text) => {
    const fields = fieldsOf(JSON.parse(atob(decodeURIComponent(text))))
    if (!fields) return undefined
    const idsOf = (kind: string, list: string) => {
      const ids = fieldsOf(fields.get(kind) ?? {})?.get(list) ?? []
      if (!isNames(ids)) throw new TypeError(list)
      return ids.map((id) => `${kind}/${id}`)
    }
    const entries = (list: string, status: Status) =>
      ['purposes', 'vendors'].flatMap((kind) => idsOf(kind, list)).map((id) => [id, status] as const)
    return {
      time: toSeconds(fields.get('updated')),
      // What is in both lists is denied.
      statuses: new Map([...entries('enabled', 'granted'), ...entries('disabled', 'denied')]),
      others: 'not asked',
    }
  })
