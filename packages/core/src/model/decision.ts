import type { Decision, Source } from '../types'

const DAY = 86_400

/**
 * Five characters for a vendor id, when there are too many vendors for a cookie to hold their ids. Capitals and
 * digits only, which no id begins with. One new vendor in about 100,000 would share them with one of 500 others.
 */
export function shortId(id: string): string {
  let hash = 7
  for (const character of id) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0
  return hash.toString(36).padStart(7, '0').slice(2).toUpperCase()
}

/**
 * `1~id~time~policy~source.trusted.gpc~granted~denied`: about 110 bytes for three vendors, at most 600 for ten and
 * 3,000 for 500, in characters that every cookie parser leaves alone. Shortened ids come first and bare, full ones
 * each behind a dot: one way to read a list, so that no list takes long to refuse.
 */
export function encodeDecision({
  id,
  time,
  policyVersion,
  source,
  trusted,
  gpc,
  granted,
  denied,
}: Decision): string {
  const isShort = [...granted, ...denied].join().length > 400
  const encode = (list: readonly string[]) =>
    list
      .map((id) => (id < 'a' ? id : isShort ? shortId(id) : '.' + id))
      // A dot sorts in front of capitals and digits.
      .sort((a, b) => +a.startsWith('.') - +b.startsWith('.'))
      .join('')
  const origin = [source, +trusted, +gpc].join('.')
  return [1, id, time.toString(36), policyVersion, origin, encode(granted), encode(denied)].join('~')
}

const SHAPE =
  /^1~([\da-f]{32})~([\da-z]{1,8})~([\w.-]{0,40})~(banner|preferences|api)\.([01])\.([01])~((?:[A-Z\d]{5})*(?:\.[a-z][a-z\d-]*)*)~((?:[A-Z\d]{5})*(?:\.[a-z][a-z\d-]*)*)$/

const decodeList = (text = '') => text.match(/[A-Z\d]{5}|[a-z][a-z\d-]*/g) ?? []

/**
 * Reads a stored decision. Whatever is not exactly of our making, is older than `days`, or is more than a day ahead
 * of `now` (seconds) is no decision: the visitor is asked.
 */
export function decodeDecision(text: string, now: number, days: number): Decision | undefined {
  // Room for 11,000 vendors, which localStorage has: what is longer was not written here.
  const [, id = '', time36 = '', policyVersion = '', source, trusted, gpc, granted, denied] =
    (text.length < 6e4 && SHAPE.exec(text)) || []
  const time = parseInt(time36, 36)
  return time <= now + DAY && time > now - days * DAY
    ? {
        id,
        time,
        policyVersion,
        source: source as Source,
        trusted: trusted === '1',
        gpc: gpc === '1',
        granted: decodeList(granted),
        denied: decodeList(denied),
      }
    : undefined
}

/**
 * The decision that `choices` make of the one before: its other answers stay, unless the policy has changed. A grant that
 * was made before the browser sent Global Privacy Control does not: the new decision is made in its sight, and whether
 * the vendor is marketing is known on its own surface alone.
 */
export function createDecision(
  before: Decision | undefined,
  choices: ReadonlyMap<string, boolean>,
  facts: Omit<Decision, 'granted' | 'denied'>,
): Decision {
  const answers = new Map<string, boolean>()
  if (before?.policyVersion === facts.policyVersion) {
    for (const id of facts.gpc && !before.gpc ? [] : before.granted) answers.set(id, true)
    for (const id of before.denied) answers.set(id, false)
  }
  for (const [id, answer] of choices) {
    answers.delete(shortId(id))
    answers.set(id, answer)
  }
  const list = (wanted: boolean) => [...answers.keys()].filter((id) => answers.get(id) === wanted)
  return { ...facts, granted: list(true), denied: list(false) }
}
