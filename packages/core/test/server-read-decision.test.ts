// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { encodeDecision } from '../src/model/decision'
import { readDecision } from '../src/server'
import { DAY, decision, NOW } from './support/decisions'

const value = encodeDecision(decision())
const another = encodeDecision(decision({ granted: [] }))
const read = (header: string | null | undefined, options = {}) =>
  readDecision(header, { now: NOW, ...options })

describe('the decision of a request', () => {
  it('R-02: is read from among other cookies', () => {
    expect(read(`a=1; __Host-omono_consent=${value}; b=2`)).toEqual(decision())
    expect(read(`a=1;__Host-omono_consent=${value}`)).toEqual(decision())
  })

  it('is none without the cookie', () => {
    for (const header of [undefined, null, '', ';', 'a=1', 'omono_consent', '__Host-omono_consent=', '=; ='])
      expect(read(header)).toBeUndefined()
  })

  it('is under the name without prefix where the browser writes it so, and only there', () => {
    const plain = `omono_consent=${value}`
    const host = `__Host-omono_consent=${value}`
    expect(read(plain)).toBeUndefined()
    expect(read(plain, { isSecure: false })).toEqual(decision())
    expect(read(plain, { domain: 'omono.example' })).toEqual(decision())
    expect(read(host, { isSecure: false })).toBeUndefined()
    expect(read(host, { domain: 'omono.example' })).toBeUndefined()
  })

  it('is under the name that the site has chosen', () => {
    expect(read(`__Host-shop=${value}`, { name: 'shop' })).toEqual(decision())
    expect(read(`__Host-shop=${value}`)).toBeUndefined()
    expect(read(`__Host-omono_consent=${value}`, { name: 'not a name' })).toEqual(decision())
  })

  it('is none when two values disagree', () => {
    const [one, two] = [value, another].map((value) => `__Host-omono_consent=${value}`)
    expect(read(`${one}; ${two}`)).toBeUndefined()
    expect(read(`${one}; __Host-omono_consent=`)).toBeUndefined()
    expect(read(`${one}; ${one}`)).toEqual(decision())
    expect(read(`${one}; omono_consent=${another}`)).toEqual(decision())
  })

  it('is none when it is not exactly of our making', () => {
    for (const text of [`"${value}"`, `${value}=`, `${value} x`, encodeURIComponent(`${value}%`), 'rejected'])
      expect(read(`__Host-omono_consent=${text}`)).toBeUndefined()
    for (const name of ['__host-omono_consent', 'x__Host-omono_consent', '__Host-omono_consent '])
      expect(read(`${name}x=${value}`)).toBeUndefined()
  })

  it('is none when it is too old, or from the future', () => {
    const header = `__Host-omono_consent=${value}`
    expect(read(header, { now: NOW + 181 * DAY })).toEqual(decision())
    expect(read(header, { now: NOW + 182 * DAY })).toBeUndefined()
    expect(read(header, { now: NOW + 182 * DAY, days: 365 })).toEqual(decision())
    expect(read(header, { now: NOW + 300 * DAY, days: 1000 })).toBeUndefined()
    expect(read(header, { now: NOW - 2 * DAY })).toBeUndefined()
    // Milliseconds.
    expect(read(header, { now: NOW * 1000 })).toBeUndefined()
  })

  it('is measured by the clock unless told otherwise', () => {
    const fresh = decision({ time: Math.floor(Date.now() / 1000) })
    expect(readDecision(`__Host-omono_consent=${encodeDecision(fresh)}`)).toEqual(fresh)
  })

  it('is refused in no time, whatever is sent', () => {
    const start = performance.now()
    for (const piece of ['__Host-omono_consent=1~', ';', '=', ' ', '.a'])
      expect(read(`__Host-omono_consent=${piece.repeat(50_000)}`)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
