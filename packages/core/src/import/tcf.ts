import type { Status } from '../types'
import { type Answers, readEach, type Stored } from './answers'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Where fields of the core string begin, and how many bits they have. */
const VERSION = [0, 6] as const
const LAST_UPDATED = [42, 36] as const
const PURPOSES = 152
const MAX_VENDOR = [213, 16] as const
const IS_RANGE = 229
const VENDORS = 230

/** Which vendors up to `max` have consent. Undefined: the string ends too early, or its ranges are in no order. */
function readVendors(
  bits: string,
  max: number,
  numberAt: (start: number, length: number) => number,
): ReadonlySet<number> | undefined {
  const vendors = new Set<number>()
  if (bits[IS_RANGE] === '0') {
    for (let id = 1; id <= max; id++) if (bits[VENDORS + id - 1] === '1') vendors.add(id)
    return bits.length >= VENDORS + max ? vendors : undefined
  }
  let at = VENDORS + 12
  let last = 0
  for (let left = numberAt(VENDORS, 12); left > 0; left--) {
    const isRange = bits[at] === '1'
    const first = numberAt(at + 1, 16)
    const end = isRange ? numberAt(at + 17, 16) : first
    // In ascending order, so that no string takes long to refuse.
    if (!(first > last && end >= first && end <= max)) return undefined
    for (let id = first; id <= end; id++) vendors.add(id)
    last = end
    at += isRange ? 33 : 17
  }
  return bits.length >= at ? vendors : undefined
}

/**
 * The TC string of the IAB's framework, which many managers store: `purposes/1` to `purposes/11`, and vendors by their
 * numbers in its list, as `vendors/755`. It answers for nobody else. A vendor needs both: ask for its number and for each
 * of its purposes.
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20Consent%20string%20and%20vendor%20list%20formats%20v2.md
 */
export const readTcf = (stored: Stored, name = 'euconsent-v2'): readonly (Answers | undefined)[] =>
  readEach(stored, name, (text) => {
    const [core = ''] = text.split('.')
    if (!/^[\w-]{39,20000}$/.test(core)) return undefined
    const bits = Array.from(core, (character) =>
      ALPHABET.indexOf(character).toString(2).padStart(6, '0'),
    ).join('')
    const numberAt = (start: number, length: number) => Number.parseInt(bits.slice(start, start + length), 2)
    const max = numberAt(...MAX_VENDOR)
    const vendors = readVendors(bits, max, numberAt)
    if (numberAt(...VERSION) !== 2 || !vendors) return undefined
    const statuses = new Map<string, Status>()
    for (let id = 1; id <= 11; id++)
      statuses.set(`purposes/${id}`, bits[PURPOSES + id - 1] === '1' ? 'granted' : 'denied')
    for (let id = 1; id <= max; id++) statuses.set(`vendors/${id}`, vendors.has(id) ? 'granted' : 'denied')
    return { time: Math.floor(numberAt(...LAST_UPDATED) / 10), statuses, others: 'not asked' }
  })
