import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DAY, NOW } from './support/decisions'
import { freshPage, type Page } from './support/page'
import { start } from './support/vendors'

let page: Page
const goTo = (seconds: number) => vi.setSystemTime(seconds * 1000)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  goTo(NOW)
  page = freshPage()
})
afterEach(() => void vi.useRealTimers())

describe('the clock', () => {
  it.each([1, 30, 181])('C-14: asks nothing after %i days', (days) => {
    start().consent.rejectAll()
    goTo(NOW + days * DAY)
    page.next()
    expect(start().consent.due).toEqual([])
  })

  it.each([182, 183, 400])('C-14: asks again after %i days', (days) => {
    start().consent.rejectAll()
    goTo(NOW + days * DAY)
    page.next()
    expect(start().consent.due).toEqual(['chat', 'stats', 'ads'])
  })

  it('C-15: holds as long as the site says', () => {
    start({ days: 30 }).consent.acceptAll()
    goTo(NOW + 30 * DAY - 1)
    page = page.next()
    expect(start({ days: 30 }).consent.isGranted('stats')).toBe(true)
    goTo(NOW + 30 * DAY)
    page.next()
    expect(start({ days: 30 }).consent.isGranted('stats')).toBe(false)
  })

  it('C-15: holds no longer than the site says today', () => {
    start({ days: 395 }).consent.acceptAll()
    goTo(NOW + 60 * DAY)
    page.next()
    expect(start({ days: 30 }).consent.isGranted('stats')).toBe(false)
  })

  it.each([-30, -2, 2, 30])('F-14: asks again when the clock is %i years off', (years) => {
    start().consent.acceptAll()
    goTo(NOW + years * 365 * DAY)
    page.next()
    expect(start().consent.due).toEqual(['chat', 'stats', 'ads'])
  })

  it('F-14: writes nothing that is no date, at any time', () => {
    for (const seconds of [0, 1, 2 ** 31 - 1, 2 ** 31, 4_102_444_800]) {
      goTo(seconds)
      page = freshPage()
      expect(start().consent.acceptAll()).toMatchObject({ persisted: true, decision: { time: seconds } })
      expect(page.jar.lines.join()).not.toMatch(/NaN|Invalid/)
    }
  })

  it('F-15: withdraws what runs when the decision ends while the page is open', () => {
    const { consent } = start()
    consent.acceptAll()
    goTo(NOW + 182 * DAY)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(consent.due).toEqual(['chat', 'stats', 'ads'])
  })

  it.each([
    [181, 'granted'],
    [182, 'not asked'],
  ])('F-20: after %i days in which no timer ran, stats is %s', (days, status) => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'setInterval'] })
    const { consent } = start()
    consent.acceptAll()
    goTo(NOW + days * DAY)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(consent.status('stats')).toBe(status)
  })

  it('F-20: nothing is counted: no timer waits for the end of a decision', () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'setInterval'] })
    const { consent } = start()
    consent.acceptAll()
    vi.advanceTimersByTime(1000)
    expect(vi.getTimerCount()).toBe(0)
    expect(consent.status('stats')).toBe('granted')
  })
})
