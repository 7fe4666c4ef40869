import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change } from '../src/index'
import { freshPage, type Page, settled } from './support/page'
import { start } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})

const boom = () => {
  throw new Error('boom')
}

describe('subscribe', () => {
  it('tells the current state at once', () => {
    const { consent } = start()
    consent.acceptAll()
    const listener = vi.fn()
    consent.subscribe(listener)
    expect(listener.mock.calls).toEqual([
      [
        {
          decision: consent.decision,
          persisted: true,
          granted: ['login', 'chat', 'stats', 'ads'],
          withdrawn: {},
        },
      ],
    ])
  })

  it('tells each change, and what it changed', () => {
    const { consent } = start()
    const changes: Change[] = []
    consent.subscribe((change) => changes.push(change as Change))
    const made = [consent.decide({ stats: true } as never), consent.rejectAll(), consent.reset()]
    expect(changes.slice(1)).toEqual(made)
    expect(changes.slice(1).map(({ granted, withdrawn }) => [granted, withdrawn])).toEqual([
      [['stats'], {}],
      [[], { stats: 'stopped' }],
      [[], {}],
    ])
  })

  it('stops telling when asked to', () => {
    const { consent } = start()
    const listener = vi.fn()
    consent.subscribe(listener)()
    consent.acceptAll()
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('tells a listener as often as it subscribed, and stops each on its own', () => {
    const { consent } = start()
    const listener = vi.fn()
    const stop = consent.subscribe(listener)
    consent.subscribe(listener)
    stop()
    consent.acceptAll()
    expect(listener).toHaveBeenCalledTimes(3)
  })

  it('F-45: a listener that throws stops no other', () => {
    const { consent } = start()
    const others = [vi.fn(), vi.fn()] as const
    let isCalm = true
    consent.subscribe(others[0])
    consent.subscribe(() => isCalm || boom())
    consent.subscribe(others[1])
    isCalm = false
    expect(consent.acceptAll().granted).toEqual(['chat', 'stats', 'ads'])
    expect(others.map((listener) => listener.mock.calls.length)).toEqual([2, 2])
  })

  it('F-45: a listener that throws is the site’s own error, shown as such', async () => {
    const { consent } = start()
    let isCalm = true
    consent.subscribe(() => isCalm || boom())
    isCalm = false
    consent.acceptAll()
    await settled()
    expect(page.errors).toEqual([new Error('boom')])
  })

  it('F-45: a listener that throws when it is first told is told again', () => {
    const { consent } = start()
    const listener = vi.fn(boom)
    expect(() => consent.subscribe(listener)).not.toThrow()
    consent.acceptAll()
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('F-45: a listener that another one removes meanwhile is not told', () => {
    const { consent } = start()
    const second = vi.fn()
    let stop = () => {}
    consent.subscribe(() => stop())
    stop = consent.subscribe(second)
    consent.acceptAll()
    expect(second).toHaveBeenCalledTimes(1)
  })

  it('F-44: tells the changes that a listener makes after the one it was told', () => {
    const { consent } = start()
    const told: string[][] = []
    consent.subscribe(({ decision, granted }) => {
      if (decision && granted.length) consent.rejectAll()
    })
    consent.subscribe(({ granted, withdrawn }) =>
      told.push([...granted, ...Object.keys(withdrawn).map((id) => `no ${id}`)]),
    )
    consent.acceptAll()
    expect(told.slice(1)).toEqual([
      ['chat', 'stats', 'ads'],
      ['no chat', 'no stats', 'no ads'],
    ])
    expect(consent.status('stats' as never)).toBe('denied')
  })

  it('F-44: the last call wins after fifty that answer one another', () => {
    const { consent } = start()
    let count = 0
    consent.subscribe(({ decision }) => {
      if (decision && ++count < 50) consent[count % 2 ? 'rejectAll' : 'acceptAll']()
    })
    consent.acceptAll()
    expect(consent.status('stats' as never)).toBe(count % 2 ? 'granted' : 'denied')
    page.next()
    expect(start().consent.status('stats' as never)).toBe('denied')
  })

  it('dispatches omono:change on the document', () => {
    const listener = vi.fn()
    document.addEventListener('omono:change', listener)
    const change = start().consent.acceptAll()
    const events = listener.mock.calls.map(([event]) => (event as CustomEvent).detail)
    expect(events.at(-1)).toEqual(change)
  })

  it('T-16: tells changes that later readers cannot be confused by', () => {
    const { consent } = start()
    consent.acceptAll()
    const { withdrawn } = consent.rejectAll()
    expect(Object.keys(withdrawn)).toEqual(['chat', 'stats', 'ads'])
    expect(Reflect.ownKeys(Object.prototype)).not.toContain('stats')
  })
})
