import { describe, expectTypeOf, it } from 'vitest'
import {
  type Change,
  type Consent,
  configurable,
  createConsent,
  googleAnalytics,
  intercom,
  logrocket,
  omono,
  type Vendor,
  type VendorId,
} from '../src/index'

const config = { surface: 'system', policy: { version: '2026-11', url: '/cookies' } } as const

/** Compiled, never run: what must not compile is marked as such, and a mark without an error is one. */
export function compiled() {
  const consent = createConsent({ ...config, vendors: [omono, intercom({ appId: 'a' }), logrocket] })
  consent.isGranted('intercom')
  // @ts-expect-error A misspelt vendor.
  consent.isGranted('intercomm')
  // @ts-expect-error A vendor that is not in the list.
  consent.isGranted('google-analytics')
  consent.decide({ intercom: true, logrocket: false })
  // @ts-expect-error A misspelt vendor.
  consent.decide({ intercomm: true })
  // @ts-expect-error An answer is true or false.
  consent.decide({ intercom: 'yes' })
  consent.whenGranted('logrocket', async () => () => {})
  // @ts-expect-error A misspelt vendor.
  consent.whenGranted('log-rocket', () => {})
  // @ts-expect-error What stops a vendor is a function.
  consent.whenGranted('logrocket', () => 'stop')
  consent.withdraw('intercom')
  consent.withdraw()
  // @ts-expect-error A misspelt vendor.
  consent.withdraw('intercomm')
  // @ts-expect-error A misspelt vendor.
  consent.status('intercomm')
  consent.acceptAll({ source: 'banner', trusted: true })
  // @ts-expect-error A source that is none.
  consent.acceptAll({ source: 'somebody' })
  // @ts-expect-error A source that only a cookie has.
  consent.acceptAll({ source: 'preseed' })
  // @ts-expect-error An event is no vendor.
  addEventListener('click', consent.withdraw)
  // @ts-expect-error What getConsent returns is everybody's.
  consent.getConsent().intercom = 'granted'
  const id: VendorId<typeof consent> = 'intercom'
  consent.status(id)
  // @ts-expect-error A misspelt vendor.
  const typo: VendorId<typeof consent> = 'intercomm'
  consent.status(typo)
  // @ts-expect-error A decision is immutable.
  consent.decision = undefined
  // @ts-expect-error So is what was granted.
  consent.decision?.granted.push('intercom')

  googleAnalytics({ measurementId: 'G-1' })
  // @ts-expect-error A setting is missing.
  googleAnalytics({})
  // @ts-expect-error A setting is misspelt.
  googleAnalytics({ measurementID: 'G-1' })
  // @ts-expect-error A setting is text.
  googleAnalytics({ measurementId: 1 })
  intercom({ appId: 'a', apiBase: 'https://api-iam.eu.intercom.io' })

  // @ts-expect-error A configuration has a policy.
  createConsent({ surface: 'website', vendors: [omono] })
  // @ts-expect-error A configuration has vendors.
  createConsent(config)
  // @ts-expect-error An option is misspelt.
  createConsent({ ...config, vendors: [omono], day: 30 })
  // @ts-expect-error A vendor has a category.
  createConsent({ ...config, vendors: [{ id: 'x', name: 'X', party: 'third', purposes: [] }] })
  // @ts-expect-error A vendor is data: it has no functions.
  createConsent({ ...config, vendors: [{ ...omono, onGrant: () => {} }] })
  // @ts-expect-error A duration is a number and a unit.
  configurable({ ...omono, cookies: { a: '2 fortnights' } })
  // @ts-expect-error A step is a call, a push or a set.
  configurable({ ...omono, grant: [['eval', 'alert(1)']] })
}

describe('types', () => {
  it('keep the ids of the vendors', () => {
    type Ids = typeof compiled extends () => void ? ReturnType<typeof createConsentOfThree> : never
    const createConsentOfThree = () =>
      createConsent({ ...config, vendors: [omono, intercom, logrocket({ appId: 'a/b' })] })
    expectTypeOf<Ids>().toEqualTypeOf<Consent<'omono' | 'intercom' | 'logrocket'>>()
    expectTypeOf<Ids['due']>().toEqualTypeOf<readonly ('omono' | 'intercom' | 'logrocket')[]>()
    expectTypeOf<Parameters<Ids['isGranted']>>().toEqualTypeOf<['omono' | 'intercom' | 'logrocket']>()
  })

  it('keep the ids of vendors that the site writes itself', () => {
    const of = () =>
      createConsent({
        ...config,
        vendors: [{ id: 'own', name: 'Own', party: 'first', category: 'functional', purposes: [] }, omono],
      })
    expectTypeOf<ReturnType<typeof of>>().toEqualTypeOf<Consent<'own' | 'omono'>>()
  })

  it('tell subscribers which vendors changed', () => {
    type Told = Parameters<Parameters<Consent<'a' | 'b'>['subscribe']>[0]>[0]
    expectTypeOf<Told>().toEqualTypeOf<Change<'a' | 'b'>>()
    expectTypeOf<Told['granted']>().toEqualTypeOf<readonly ('a' | 'b')[]>()
  })

  it('let a UI take any instance', () => {
    const show = (_: Consent, __: 'banner' | 'preferences' | 'control') => {}
    const of = () =>
      createConsent({ ...config, vendors: [omono, intercom], ui: (consent, view) => show(consent, view) })
    expectTypeOf<ReturnType<typeof of>>().toEqualTypeOf<Consent<'omono' | 'intercom'>>()
  })

  it('let a shipped vendor stand for any', () => {
    expectTypeOf(omono).toExtend<Vendor>()
    expectTypeOf(googleAnalytics()).toExtend<Vendor>()
  })
})
