import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createQuarantine } from '../src/gate/automatic/quarantine'
import type { Status, Vendor } from '../src/types'
import { vendor } from './support/vendors'

const page = globalThis as { queue?: unknown[] }
const google: Vendor = { ...vendor('google'), calls: { queue: 'queue', setup: ['config'] } }
let status: Status = 'not asked'

const open = (kept: string[], one = google) => {
  const quarantine = createQuarantine(
    {
      name: 'omono_consent',
      vendors: [one],
      nonce: '',
      isGranted: () => status === 'granted',
      status: () => status,
      isPersisted: () => true,
    },
    kept,
  )
  quarantine.settle([])
  return quarantine
}
const call = (...args: unknown[]) => page.queue?.push(args)
const names = () => page.queue?.map((entry) => (entry as unknown[])[0])

describe('quarantine', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    status = 'not asked'
    page.queue = []
  })
  afterEach(() => {
    vi.useRealTimers()
    delete page.queue
  })

  it('leaves alone what an earlier visit granted', () => {
    call('event')
    status = 'granted'
    const quarantine = createQuarantine(
      {
        name: 'x',
        vendors: [google],
        nonce: '',
        isGranted: () => true,
        status: () => status,
        isPersisted: () => true,
      },
      [],
    )
    quarantine.settle([google])
    expect(names()).toEqual(['event'])
  })

  it('keeps what sets up and drops the rest, on a grant as on a refusal', () => {
    for (const next of ['granted', 'denied'] as const) {
      page.queue = []
      const quarantine = open([])
      call('config')
      call('event')
      page.queue.push({ event: 'of another vendor' })
      status = next
      quarantine.settle(next === 'granted' ? [google] : [])
      expect(page.queue).toEqual([{ event: 'of another vendor' }, ['config']])
    }
  })

  it('has what starts a vendor wait for what tells it of consent, until it has run', () => {
    const starting = { ...google, calls: { queue: 'queue', setup: ['config', 'consent'] } }
    const quarantine = open([], starting)
    for (const args of [['consent', 'default'], ['config'], ['event'], ['consent', 'update']]) call(...args)
    status = 'granted'
    quarantine.settle([starting])
    const told = [['consent', 'default'], ['consent', 'update'], ['config']]
    expect(page.queue).toEqual(told)
    call('consent', 'update')
    status = 'denied'
    quarantine.settle([])
    expect(page.queue).toEqual([...told, ['consent', 'update']])
  })

  it('leaves in the queue whatever is no command: messages, functions and nothing at all', () => {
    const quarantine = open([])
    const others = [{ event: 'of another vendor' }, () => {}, null, undefined, 'text']
    page.queue?.push(...others)
    call('event')
    status = 'granted'
    quarantine.settle([google])
    expect(page.queue).toEqual(others)
  })

  it('touches nothing as long as nobody has decided', () => {
    const quarantine = open([])
    call('event')
    quarantine.settle([])
    expect(names()).toEqual(['event'])
  })

  it('keeps the last hundred calls of half an hour for a vendor in quarantine', () => {
    const quarantine = open(['google'])
    call('old')
    vi.advanceTimersByTime(31 * 60_000)
    for (let index = 0; index < 120; index += 1) call(`event ${index}`)
    status = 'granted'
    quarantine.settle([google])
    expect(names()).toHaveLength(100)
    expect(names()?.[0]).toBe('event 20')
  })

  it('sends requests in order on a grant, but those that are too old or too many', () => {
    const told: string[] = []
    const request = (name: string) => ({
      send: () => told.push(`+${name}`),
      drop: () => told.push(`-${name}`),
    })
    const quarantine = open(['google'])
    expect(quarantine.keep(google, request('old'))).toBe(true)
    vi.advanceTimersByTime(31 * 60_000)
    for (let index = 0; index < 100; index += 1) quarantine.keep(google, request(String(index)))
    expect(told).toEqual(['-old'])
    status = 'granted'
    quarantine.settle([google])
    expect(told.slice(1)).toEqual(Array.from({ length: 100 }, (_, index) => `+${index}`))
  })

  it('drops requests on a refusal, and keeps none after it', () => {
    const told: string[] = []
    const request = { send: () => told.push('sent'), drop: () => told.push('dropped') }
    const quarantine = open(['google'])
    quarantine.keep(google, request)
    status = 'denied'
    quarantine.settle([])
    expect(told).toEqual(['dropped'])
    expect(quarantine.keep(google, request)).toBe(false)
  })

  it('goes on when one of them throws', () => {
    const told: string[] = []
    const quarantine = open(['google'])
    quarantine.keep(google, {
      send: () => {
        throw new Error('page')
      },
      drop() {},
    })
    quarantine.keep(google, { send: () => told.push('sent'), drop() {} })
    status = 'granted'
    quarantine.settle([google])
    expect(told).toEqual(['sent'])
  })
})
