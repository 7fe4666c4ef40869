import { beforeEach, describe, expect, it } from 'vitest'
import { shortId } from '../src/model/decision'
import { realisticIds } from './support/decisions'
import { freshPage, type Page } from './support/page'
import { start, vendor } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})

const vendors = realisticIds(500).map((id) => vendor(id))
const answers = Object.fromEntries(vendors.map(({ id }, index) => [id, index % 3 === 0]))
const expected = Object.fromEntries(vendors.map(({ id }, index) => [id, index % 3 ? 'denied' : 'granted']))

describe('five hundred vendors', () => {
  it('B13: a mixed choice is on the next page, in at most 3,000 bytes', () => {
    expect(start({ vendors }).consent.decide(answers).persisted).toBe(true)
    expect(page.jar.all()[0]?.value.length).toBeLessThanOrEqual(3000)
    page.next()
    const { consent } = start({ vendors })
    expect(consent.getConsent()).toEqual(expected)
    expect(consent.due).toEqual([])
  })

  it('one answer changes and the others stay', () => {
    const [first = '', second = ''] = vendors.map(({ id }) => id)
    start({ vendors }).consent.decide(answers)
    page.next()
    start({ vendors }).consent.decide({ [second]: true })
    page.next()
    start({ vendors }).consent.withdraw(first)
    page.next()
    expect(start({ vendors }).consent.getConsent()).toEqual({
      ...expected,
      [first]: 'denied',
      [second]: 'granted',
    })
  })

  it('a refusal of all is on the next page', () => {
    start({ vendors }).consent.acceptAll()
    page.next()
    start({ vendors }).consent.rejectAll()
    page.next()
    expect(new Set(Object.values(start({ vendors }).consent.getConsent()))).toEqual(new Set(['denied']))
  })

  it('C-14: another vendor is asked about alone', () => {
    start({ vendors }).consent.acceptAll()
    page.next()
    expect(start({ vendors: [...vendors, vendor('newcomer')] }).consent.due).toEqual(['newcomer'])
  })

  it('answers survive when most vendors go, and the rest answer anew', () => {
    const few = vendors.slice(0, 3)
    start({ vendors }).consent.decide(answers)
    page.next()
    start({ vendors: few }).consent.acceptAll()
    page.next()
    const [a, b, c] = few.map(({ id }) => id)
    expect(start({ vendors }).consent.getConsent()).toEqual({
      ...expected,
      [a ?? '']: 'granted',
      [b ?? '']: 'granted',
      [c ?? '']: 'granted',
    })
  })

  it('a refusal holds beside shortened answers about vendors that are gone', () => {
    const gone = realisticIds(60).toSorted((one, other) => (shortId(one) < shortId(other) ? -1 : 1))
    start({ vendors: gone.map((id) => vendor(id)) }).consent.rejectAll()
    const stats = [vendor('stats')]
    for (const choose of ['acceptAll', 'rejectAll'] as const) {
      page.next()
      start({ vendors: stats }).consent[choose]()
    }
    page.next()
    expect(start({ vendors: stats }).consent.status('stats')).toBe('denied')
    page.next()
    expect(start({ vendors: gone.map((id) => vendor(id)) }).consent.due).toEqual([])
  })
})

describe('ten thousand vendors', () => {
  it('F-47: a mixed choice is on the next page, and in no cookie, which would make every request too long', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => vendor(`vendor-${index}`))
    const choice = Object.fromEntries(many.map(({ id }, index) => [id, index % 3 === 0]))
    expect(start({ vendors: many }).consent.decide(choice).persisted).toBe(true)
    expect(page.jar.all()).toEqual([])
    page.next()
    const { consent } = start({ vendors: many })
    expect(consent.due).toEqual([])
    expect(consent.getConsent()).toEqual(
      Object.fromEntries(many.map(({ id }, index) => [id, index % 3 ? 'denied' : 'granted'])),
    )
  })
})
