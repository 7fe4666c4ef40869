import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isRemoval } from '../src/gate/automatic/intercept-writes'

describe('a cookie line that takes a cookie away', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 28) })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it.each([
    'a=; max-age=0',
    'a=1; Max-Age=-1; path=/',
    'a=1;max-age=0',
    'a=1; max-age = 0 ; secure',
    'a=; expires=Thu, 01 Jan 1970 00:00:00 GMT',
    'a=; expires=Thu, 01 Jan 1970 00:00:01 GMT; path=/',
    'a=; EXPIRES=Thu, 01-Jan-1970 00:00:01 GMT',
    'a=; expires=Thu, 01 Jan 70 00:00:00 GMT',
    'a=; expires=Thu, 01-Jan-99 00:00:00 GMT',
    'a=; expires=Sat, 01 Jan 00 00:00:00 GMT',
    'a=; expires=Fri, 27 Nov 26 00:00:00 GMT',
    // The last of each counts, and Max-Age outweighs Expires.
    'a=1; max-age=60; max-age=0',
    'a=1; expires=Fri, 01 Jan 2100 00:00:00 GMT; max-age=0',
    'a=1; expires=Fri, 01 Jan 2100 00:00:00 GMT; expires=Thu, 01 Jan 1970 00:00:00 GMT',
  ])('%s', (line) => {
    expect(isRemoval(line)).toBe(true)
  })

  it.each([
    'a=1',
    'a=; path=/',
    'a=1; max-age=1',
    'a=1; max-age=60; expires=Thu, 01 Jan 1970 00:00:00 GMT',
    'a=1; max-age=0; max-age=60',
    'a=1; expires=Fri, 01 Jan 2100 00:00:00 GMT',
    'a=1; expires=Sun, 29 Nov 2026 00:00:00 GMT',
    // 2060, not 1960.
    'a=1; expires=Fri, 01 Jan 60 00:00:00 GMT',
    'a=1; expires=Thu, 01-Jan-60 00:00:00 GMT',
    'a=1; expires=Tue, 01 Jan 69 00:00:00 GMT',
    // No date, and no number: browsers take no notice.
    'a=1; expires=0',
    'a=1; expires=1',
    'a=1; expires=-1',
    'a=1; expires=Thu, 01 Jan 1970',
    'a=1; expires=1970-01-01T00:00:00Z',
    'a=1; expires=1/1/1970 00:00:00 GMT',
    'a=1; expires=never',
    'a=1; max-age=',
    'a=1; max-age=0x',
    'a=1; max-age=soon',
    // In the value, or under another name.
    'max-age=0',
    'expires=Thu, 01 Jan 1970 00:00:00 GMT',
    'a=1; xmax-age=0',
    'a=1; path=/max-age=0',
  ])('not %s', (line) => {
    expect(isRemoval(line)).toBe(false)
  })
})
