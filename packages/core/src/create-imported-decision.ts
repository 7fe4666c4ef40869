import type { Answers } from './import/answers'
import type { Decision } from './types'

const DAY = 86_400

interface Facts {
  readonly policyVersion: string
  /** Seconds since 1970, UTC. */
  readonly now: number
  readonly days: number
  /** For a decision that brings no id. */
  readonly id: string
}

/**
 * What answers given elsewhere decide here, and until when. A vendor is granted where everything that it needs was
 * granted in every place, not too long ago; denied where anything of it was denied, whenever that was.
 */
export function createImportedDecision(
  places: readonly (Answers | undefined)[],
  needs: Readonly<Record<string, string | readonly string[] | undefined>>,
  { policyVersion, now, days, id }: Facts,
): { readonly decision: Decision; readonly until: number } | undefined {
  // Of several, the oldest: NaN where one is not known.
  const time = Math.min(...places.map((answers) => answers?.time ?? Number.NaN))
  const until = Math.min(time + days * DAY, ...places.map((answers) => answers?.until ?? Infinity))
  const isDated = time <= now && now < until
  const granted: string[] = []
  const denied: string[] = []
  for (const [vendor, need] of Object.entries(needs)) {
    const statuses = [need ?? []]
      .flat()
      .flatMap((name) => places.map((answers) => answers && (answers.statuses.get(name) ?? answers.others)))
    if (statuses.includes('denied')) denied.push(vendor)
    else if (isDated && statuses.length && statuses.every((status) => status === 'granted'))
      granted.push(vendor)
  }
  if (!granted.length && !denied.length) return undefined
  const given = places.length === 1 ? places[0]?.id?.replace(/-/g, '').toLowerCase() : undefined
  const decision: Decision = {
    id: given && /^[\da-f]{32}$/.test(given) ? given : id,
    time: isDated ? time : now,
    policyVersion,
    source: 'api',
    trusted: false,
    gpc: false,
    granted,
    denied,
  }
  return { decision, until: isDated ? until : now + days * DAY }
}
