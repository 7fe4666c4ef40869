import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, Consent, Status } from '../src/index'
import { setGpc } from './support/global-privacy-control'
import { breakStorage, freshPage } from './support/page'
import { four, policy, start } from './support/vendors'

type Id = 'login' | 'chat' | 'stats' | 'ads'
const IDS = ['login', 'chat', 'stats', 'ads'] as const
const id = fc.constantFrom(...IDS)
const operation = fc.oneof(
  fc.constantFrom(
    { do: 'acceptAll' } as const,
    { do: 'rejectAll' } as const,
    { do: 'reset' } as const,
    { do: 'next' } as const,
    { do: 'gpc' } as const,
    { do: 'policy' } as const,
    { do: 'look' } as const,
  ),
  fc.record({ do: fc.constant('withdraw' as const), id }),
  fc.record({ do: fc.constant('decide' as const), choices: fc.dictionary(id, fc.boolean()) }),
  fc.record({
    do: fc.constant('fault' as const),
    fault: fc.constantFrom('none', 'ignored', 'forbidden', 'full'),
  }),
)

/** What the visitor has said and not taken back, as far as the SDK may rely on it. */
interface Model {
  answers: Map<string, boolean>
  /** Marketing that was granted in the sight of Global Privacy Control. */
  knowing: boolean
}

describe('any order of events', () => {
  it('B2: no vendor is ever granted that the last word about it did not grant', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 25 }), fc.boolean(), (operations, isStorageDenied) => {
        let page = freshPage()
        setGpc(false)
        if (isStorageDenied) breakStorage('localStorage', 'denied')
        let gpc = false
        let version = 1
        const create = () =>
          start({ vendors: four as never, policy: { ...policy, version: `${version}` } })
            .consent as Consent<Id>
        let consent = create()
        let model: Model = { answers: new Map(), knowing: false }
        let told: Change<Id> | undefined
        consent.subscribe((change) => (told = change))

        for (const step of operations) {
          if (step.do === 'next' || step.do === 'gpc' || step.do === 'policy') {
            if (step.do === 'gpc') setGpc((gpc = !gpc))
            if (step.do === 'policy') {
              version++
              model = { answers: new Map(), knowing: false }
            }
            page = page.next()
            consent = create()
            consent.subscribe((change) => (told = change))
          } else if (step.do === 'fault') page.jar.fault = step.fault as typeof page.jar.fault
          else if (step.do === 'look') document.dispatchEvent(new Event('visibilitychange'))
          else {
            const meant: [string, boolean][] =
              step.do === 'acceptAll'
                ? IDS.filter((name) => !(gpc && name === 'ads')).map((name) => [name, true])
                : step.do === 'rejectAll'
                  ? IDS.map((name) => [name, false])
                  : step.do === 'withdraw'
                    ? [[step.id, false]]
                    : step.do === 'decide'
                      ? Object.entries(step.choices)
                      : []
            if (step.do === 'reset') model = { answers: new Map(), knowing: false }
            for (const [name, answer] of meant) {
              model.answers.set(name, answer)
              if (name === 'ads') model.knowing = answer && gpc
            }
            const before = consent.getConsent()
            const change =
              step.do === 'withdraw'
                ? consent.withdraw(step.id)
                : step.do === 'decide'
                  ? consent.decide(step.choices)
                  : consent[step.do]()
            const after = consent.getConsent()
            const gained = IDS.filter((name) => after[name] === 'granted' && before[name] !== 'granted')
            const lost = IDS.filter((name) => after[name] !== 'granted' && before[name] === 'granted')
            // What a call returns, what subscribers hear and what the instance answers are one truth.
            expect(change.granted).toEqual(gained)
            expect(Object.keys(change.withdrawn)).toEqual(lost)
            const isDecided = step.do === 'reset' || meant.some(([name]) => name !== 'login')
            if (isDecided) expect(told).toEqual(change)
            // On this page, each answer just given holds.
            for (const [name, answer] of meant) {
              const is: Status = name === 'login' || answer ? 'granted' : 'denied'
              expect([step.do, name, after[name as Id]]).toEqual([step.do, name, is])
            }
          }
          const status = consent.getConsent()
          expect(status.login).toBe('granted')
          expect(consent.due).toEqual(IDS.filter((name) => status[name] === 'not asked'))
          expect(page.errors).toEqual([])
          if (page.jar.fault !== 'none') break
          for (const name of ['chat', 'stats', 'ads'] as const) {
            if (status[name] !== 'granted') continue
            expect([name, model.answers.get(name)]).toEqual([name, true])
            if (name === 'ads' && gpc)
              expect(['ads, although GPC is on', model.knowing]).toEqual(['ads, although GPC is on', true])
          }
        }
      }),
      { numRuns: 500 },
    )
    setGpc(undefined)
  }, 30_000)
})
