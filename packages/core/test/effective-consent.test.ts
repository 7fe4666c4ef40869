import { afterEach, describe, expect, it } from 'vitest'
import { encodeDecision } from '../src/model/decision'
import type { Decision, Status } from '../src/types'
import * as decisions from './support/decisions'
import { setGpc } from './support/global-privacy-control'
import { freshPage } from './support/page'
import { start, vendor } from './support/vendors'

afterEach(() => setGpc(undefined))

const none = undefined
const decision = (rest: Partial<Decision>) =>
  decisions.decision({ time: Math.floor(Date.now() / 1000), ...rest })
const yes = decision({ granted: ['it'], denied: [] })
const no = decision({ granted: [], denied: ['it'] })
const both = decision({ granted: ['it'], denied: ['it'] })
const other = decision({ granted: ['other'], denied: ['another'] })
const old = (made: typeof yes) => ({ ...made, policyVersion: '2025-01' })
const knowing = (made: typeof yes) => ({ ...made, gpc: true })
const preseed = decision({ source: 'preseed' })

/** The status of a vendor of `category` on a page that finds `made` in its cookie. */
function statusOf(category: string, made: Decision | undefined, gpc: boolean): Status {
  const { jar } = freshPage()
  setGpc(gpc)
  if (made === preseed) jar.receive('omono_consent=rejected')
  else if (made) jar.receive(`__Host-omono_consent=${encodeDecision(made)}; path=/; secure`)
  return start({ vendors: [vendor('it', category)] }).consent.status('it')
}

describe('effective consent', () => {
  it.each<[what: string, category: string, made: typeof yes | undefined, gpc: boolean, is: Status]>([
    ['grants what is necessary unasked', 'necessary', none, false, 'granted'],
    ['grants what is necessary under a refusal', 'necessary', no, false, 'granted'],
    ['grants what is necessary under Global Privacy Control', 'necessary', none, true, 'granted'],
    ['G-15: grants what is necessary after a preseeded no', 'necessary', preseed, false, 'granted'],
    ['asks where there is no decision', 'analytics', none, false, 'not asked'],
    ['grants what was granted', 'analytics', yes, false, 'granted'],
    ['denies what was denied', 'analytics', no, false, 'denied'],
    ['denies what was both granted and denied', 'analytics', both, false, 'denied'],
    ['asks about a vendor that the decision does not name', 'analytics', other, false, 'not asked'],
    ['asks again when the policy has changed, after a yes', 'analytics', old(yes), false, 'not asked'],
    ['asks again when the policy has changed, after a no', 'analytics', old(no), false, 'not asked'],
    ['G-15: denies after a preseeded no', 'analytics', preseed, false, 'denied'],
    ['a category of the site’s own waits like any other', 'surveys', none, false, 'not asked'],
    ['S-07: leaves analytics to the visitor under GPC', 'analytics', none, true, 'not asked'],
    ['S-07: grants analytics under GPC when the visitor says so', 'analytics', yes, true, 'granted'],
    ['C-40: denies marketing under GPC, unasked', 'marketing', none, true, 'denied'],
    ['C-44: GPC outweighs an older grant of marketing', 'marketing', yes, true, 'denied'],
    ['C-44: a grant of marketing made in the sight of GPC holds', 'marketing', knowing(yes), true, 'granted'],
    ['C-44: such a grant holds where GPC is off', 'marketing', knowing(yes), false, 'granted'],
    ['C-44: such a grant does not outlive its policy', 'marketing', old(knowing(yes)), true, 'denied'],
    [
      'C-40: marketing that a decision under GPC does not name stays denied',
      'marketing',
      knowing(other),
      true,
      'denied',
    ],
    ['a no to marketing stays a no under GPC', 'marketing', knowing(no), true, 'denied'],
    ['asks about marketing where GPC is off', 'marketing', none, false, 'not asked'],
  ])('%s', (_, category, made, gpc, is) => {
    expect(statusOf(category, made, gpc)).toBe(is)
  })

  it('never grants on any combination without a grant', () => {
    for (const category of ['functional', 'analytics', 'marketing', 'own', '__proto__', 'constructor'])
      for (const made of [none, no, both, other, old(yes), preseed, knowing(no)])
        for (const gpc of [true, false]) expect(statusOf(category, made, gpc)).not.toBe('granted')
  })
})
