import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, Consent } from '../src/index'
import { setGpc } from './support/global-privacy-control'
import { breakStorage, freshPage } from './support/page'
import { four, policy, start, vendor } from './support/vendors'

const SURFACES = {
  website: four,
  system: [vendor('login', 'necessary'), vendor('logs', 'analytics'), vendor('pixels', 'marketing')],
} as const
const IDS = ['login', 'chat', 'stats', 'ads', 'logs', 'pixels'] as const
type Id = (typeof IDS)[number]
const isMarketing = (id: Id) => id === 'ads' || id === 'pixels'

const id = fc.constantFrom(...IDS)
const call = fc.oneof(
  fc.constantFrom({ do: 'acceptAll' } as const, { do: 'rejectAll' } as const, { do: 'reset' } as const),
  fc.record({ do: fc.constant('withdraw' as const), id }),
  fc.record({ do: fc.constant('decide' as const), choices: fc.dictionary(id, fc.boolean()) }),
)
type Call = typeof call extends fc.Arbitrary<infer Value> ? Value : never
const operation = fc.oneof(
  { weight: 3, arbitrary: call },
  fc.constantFrom({ do: 'policy' } as const, { do: 'look' } as const),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('next' as const),
      surface: fc.constantFrom('website', 'system'),
      gpc: fc.boolean(),
    }),
  },
  // What a listener answers to the next change, from within.
  fc.record({ do: fc.constant('answer' as const), calls: fc.array(call, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    do: fc.constant('fault' as const),
    fault: fc.constantFrom('none', 'ignored', 'forbidden', 'full'),
  }),
)

/** What the visitor has said and not taken back, as far as the SDK may rely on it; marketing also whether with GPC in sight. */
type Answers = ReadonlyMap<Id, { readonly granted: boolean; readonly knowing: boolean }>
const NONE: Answers = new Map()

describe('any order of events', () => {
  it('B2: no vendor is ever granted that the last word about it did not grant', () => {
    fc.assert(
      fc.property(
        fc.array(operation, { maxLength: 40, size: 'max' }),
        fc.boolean(),
        (operations, isStorageDenied) => {
          let page = freshPage()
          setGpc(false)
          if (isStorageDenied) breakStorage('localStorage', 'denied')
          let gpc = false
          let version = 1
          let surface: keyof typeof SURFACES = 'website'
          let consent: Consent<Id>
          let answers = NONE
          /** The last words that were stored: where nothing can be written, they come back with the next page. */
          let stored = NONE
          let made = 0
          let storedAt = 0
          let told: Change<Id> | undefined
          let queued: readonly Call[] = []

          const ids = () => consent.vendors.map(({ id }) => id)
          function look(when: string) {
            const status = consent.getConsent()
            expect(status.login).toBe('granted')
            expect(consent.due).toEqual(ids().filter((name) => status[name] === 'not asked'))
            for (const name of ids()) {
              if (status[name] !== 'granted' || name === 'login') continue
              expect([when, name, answers.get(name)?.granted]).toEqual([when, name, true])
              if (gpc && isMarketing(name))
                expect([when, name, answers.get(name)?.knowing]).toEqual([when, name, true])
            }
          }
          function make(step: Call) {
            const meant = (
              step.do === 'acceptAll'
                ? ids()
                    .filter((name) => !(gpc && isMarketing(name)))
                    .map((name) => [name, true])
                : step.do === 'rejectAll'
                  ? ids().map((name) => [name, false])
                  : step.do === 'withdraw'
                    ? [[step.id, false]]
                    : step.do === 'decide'
                      ? Object.entries(step.choices)
                      : []
            ).filter(([name]) => ids().includes(name as Id)) as [Id, boolean][]
            const place = ++made
            const isDecided = step.do === 'reset' || meant.some(([name]) => name !== 'login')
            const next = new Map(step.do === 'reset' ? NONE : answers)
            for (const [name, granted] of meant) next.set(name, { granted, knowing: gpc })
            answers = next
            const before = consent.getConsent()
            const isQuiet = !queued.length
            const change =
              step.do === 'withdraw'
                ? consent.withdraw(step.id)
                : step.do === 'decide'
                  ? consent.decide(step.choices)
                  : consent[step.do]()
            // A listener's answer was stored after what it answers.
            if (isDecided && change.persisted && place > storedAt) {
              stored = next
              storedAt = place
            }
            if (!isQuiet) return
            // What a call returns, what subscribers hear and what the instance answers are one truth.
            const after = consent.getConsent()
            const isGranted = (name: Id, status: Readonly<Record<Id, string>>) => status[name] === 'granted'
            expect(change.granted).toEqual(
              ids().filter((name) => isGranted(name, after) && !isGranted(name, before)),
            )
            expect(Object.keys(change.withdrawn)).toEqual(
              ids().filter((name) => !isGranted(name, after) && isGranted(name, before)),
            )
            if (isDecided && !isAnswering) expect(told).toEqual(change)
            for (const [name, granted] of meant)
              expect([step.do, name, after[name]]).toEqual([
                step.do,
                name,
                name === 'login' || granted ? 'granted' : 'denied',
              ])
          }
          let isAnswering = false
          function create() {
            consent = start({
              surface,
              vendors: SURFACES[surface] as never,
              policy: { ...policy, version: `${version}` },
            }).consent as unknown as Consent<Id>
            consent.subscribe((change) => {
              told = change
              const calls = queued
              queued = []
              isAnswering = calls.length > 0
              for (const step of calls) {
                make(step)
                look(`within a listener, after ${step.do}`)
              }
              isAnswering = false
            })
          }
          create()

          for (const step of operations) {
            if (step.do === 'next' || step.do === 'policy') {
              if (step.do === 'policy') {
                version++
                stored = NONE
              } else {
                surface = step.surface as keyof typeof SURFACES
                setGpc((gpc = step.gpc))
              }
              answers = stored
              queued = []
              page = page.next()
              create()
            } else if (step.do === 'fault') page.jar.fault = step.fault as typeof page.jar.fault
            else if (step.do === 'answer') queued = step.calls
            else if (step.do === 'look') document.dispatchEvent(new Event('visibilitychange'))
            else make(step)
            look(step.do)
            expect(page.errors).toEqual([])
          }
        },
      ),
      { numRuns: 500 },
    )
    setGpc(undefined)
  }, 60_000)
})
