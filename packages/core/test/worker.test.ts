// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createConsent } from '../src/index'
import { four } from './support/vendors'

const create = () =>
  createConsent({ surface: 'website', vendors: four, policy: { version: '1', url: '/cookies' } })

describe('a worker, which has a navigator and no window', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it.each([
    [true, true],
    [false, false],
    ['1', false],
    [undefined, false],
  ])('S-03: reads the signal %o of its navigator as %o', (globalPrivacyControl, gpc) => {
    expect([typeof window, typeof document]).toEqual(['undefined', 'undefined'])
    vi.stubGlobal('navigator', { globalPrivacyControl })
    const consent = create()
    expect([consent.gpc, consent.status('ads')]).toEqual([gpc, gpc ? 'denied' : 'not asked'])
  })

  it('S-03: takes no navigator at all for no signal', () => {
    vi.stubGlobal('navigator', undefined)
    expect(create().gpc).toBe(false)
  })
})
