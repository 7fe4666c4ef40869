// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'

const policy = { version: '2026-11', url: '/cookies' }
const vendor = <const Id extends string>(id: Id, category: string) => ({
  id,
  name: id,
  party: 'third' as const,
  category,
  purposes: [],
})
const vendors = [vendor('login', 'necessary'), vendor('stats', 'analytics'), vendor('ads', 'marketing')]
const create = async (name?: string) =>
  (await import('../src/index')).createConsent({ surface: 'website', vendors, policy, name })

describe('on a server', () => {
  it('T-45: importing has no side effects', async () => {
    const keys = Reflect.ownKeys(globalThis)
    const timers = vi.spyOn(globalThis, 'setTimeout')
    const fetches = vi.spyOn(globalThis, 'fetch')
    await import('../src/index')
    const added = Reflect.ownKeys(globalThis).filter(
      (key) => !keys.includes(key) && !String(key).startsWith('__vi'),
    )
    expect([added, timers.mock.calls.length, fetches.mock.calls.length]).toEqual([[], 0, 0])
    vi.restoreAllMocks()
  })

  it('grants what is necessary and nothing else', async () => {
    expect((await create()).getConsent()).toEqual({ login: 'granted', stats: 'not asked', ads: 'not asked' })
  })

  it('T-45: leaves nothing behind, on globalThis or in the module', async () => {
    const keys = Reflect.ownKeys(globalThis)
    const consent = await create()
    expect(Reflect.ownKeys(globalThis)).toEqual(keys)
    expect(await create()).not.toBe(consent)
  })

  it('T-45: keeps a thousand interleaved requests apart', async () => {
    const made = await Promise.all(Array.from({ length: 1000 }, () => create('omono_consent')))
    for (const [index, consent] of made.entries()) if (index % 2) consent.acceptAll()
    expect(made.filter((consent, index) => !(index % 2) && consent.isGranted('stats'))).toEqual([])
  })

  it('grants nothing by a call, as there is nobody to decide', async () => {
    const consent = await create()
    consent.acceptAll()
    consent.decide({ ads: true })
    expect(consent.getConsent()).toEqual({ login: 'granted', stats: 'not asked', ads: 'not asked' })
  })

  it('runs no vendor, not even what is necessary', async () => {
    const run = vi.fn()
    const consent = await create()
    for (const id of ['login', 'stats'] as const) consent.whenGranted(id, run)
    consent.acceptAll()
    expect(run).not.toHaveBeenCalled()
  })

  it('bears every call', async () => {
    const ui = vi.fn()
    const { createConsent } = await import('../src/index')
    const consent = createConsent({ surface: 'website', vendors, policy, ui })
    consent.subscribe(() => {})()
    for (const call of [consent.rejectAll, consent.withdraw, consent.reset, consent.openPreferences]) call()
    expect(consent.decision?.granted ?? []).toEqual([])
    expect(consent.gpc).toBe(false)
  })

  it('asks nobody', async () => {
    const ui = vi.fn()
    const { createConsent } = await import('../src/index')
    createConsent({ surface: 'website', vendors, policy, ui })
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(ui).not.toHaveBeenCalled()
  })
})
