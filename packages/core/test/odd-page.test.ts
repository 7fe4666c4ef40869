import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { automaticGate } from '../src/index'
import { freshPage, type Page } from './support/page'
import { codes, four, start, vendor } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})
afterEach(() => expect(page.errors).toEqual([]))

const google = vendor('google', 'analytics', {
  signal: 'google-consent-mode',
  calls: { queue: 'dataLayer', setup: ['js', 'config'] },
})
const vendors = [...four, google]

/** What a page may hold where Google's commands go. */
const layers: [what: string, prepare: () => void][] = [
  ['is frozen', () => Object.assign(globalThis, { dataLayer: Object.freeze([]) })],
  [
    'is null for good',
    () => Object.defineProperty(globalThis, 'dataLayer', { configurable: true, value: null }),
  ],
  [
    'throws when it is read',
    () =>
      Object.defineProperty(globalThis, 'dataLayer', {
        configurable: true,
        get() {
          throw new Error('mine')
        },
      }),
  ],
  [
    'has an entry that cannot become a string',
    () => Object.assign(globalThis, { dataLayer: [[Object.create(null)], [Symbol('event')]] }),
  ],
  [
    'has a push that throws',
    () =>
      Object.assign(globalThis, {
        dataLayer: Object.assign([], {
          push() {
            throw new Error('mine')
          },
        }),
      }),
  ],
]

describe('a page whose dataLayer', () => {
  for (const gate of [undefined, automaticGate()])
    it.each(layers)(
      `%s decides and hears of it ${gate ? 'with' : 'without'} an automatic gate`,
      (_, prepare) => {
        prepare()
        const { consent } = start({ vendors, gate })
        const heard = vi.fn()
        const event = vi.fn()
        consent.subscribe(heard)
        document.addEventListener('omono:change', event)
        consent.acceptAll()
        consent.rejectAll()
        consent.acceptAll()
        expect(heard.mock.calls.slice(1).map(([{ granted }]) => granted)).toEqual([
          ['chat', 'stats', 'ads', 'google'],
          [],
          ['chat', 'stats', 'ads', 'google'],
        ])
        expect(event).toHaveBeenCalledTimes(3)
      },
    )

  it('is frozen is told about', () => {
    layers[0]?.[1]()
    const { problems } = start({ vendors })
    expect(codes(problems)).toContain('effect-failed')
  })
})

describe('a page whose console throws', () => {
  it('hears of problems through onError, and of no exception', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {
      throw new Error('mine')
    })
    const { problems } = start({ vendors: [] })
    expect(codes(problems)).toContain('no-vendors')
  })
})
