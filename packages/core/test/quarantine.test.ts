import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSift } from '../src/gate/automatic/sift'
import { quarantine as keepFor } from '../src/quarantine'
import type { GatePage, Status, Vendor } from '../src/types'
import { vendor } from './support/vendors'

const page = globalThis as { queue?: unknown[] }
const google: Vendor = { ...vendor('google'), calls: { queue: 'queue', setup: ['config'] } }
let status: Status = 'not asked'

const pageOf = (vendor: Vendor): GatePage => ({
  name: 'omono_consent',
  vendors: [vendor],
  nonce: '',
  isGranted: () => status === 'granted',
  status: () => status,
  whenFound() {},
  isPersisted: () => true,
})

function begin(ids: readonly string[], one = google) {
  const kept = keepFor(ids)(pageOf(one))
  const settle = createSift(pageOf(one), kept)
  const keep = (send: () => void, drop = () => {}) =>
    (kept.wait(one, 'fetch', send) as () => Promise<unknown>)().catch(drop)
  return { kept, settle, keep }
}

function open(ids: readonly string[], one = google) {
  const made = begin(ids, one)
  made.settle([])
  return made
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
    const quarantine = begin([])
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

  it('sends requests in order on a grant, but those that are too old or too many', async () => {
    const told: string[] = []
    const quarantine = open(['google'])
    const ask = (name: string) =>
      quarantine.keep(
        () => told.push(`+${name}`),
        () => told.push(`-${name}`),
      )
    const old = ask('old')
    vi.advanceTimersByTime(31 * 60_000)
    const all = Array.from({ length: 100 }, (_, index) => ask(String(index)))
    await old
    expect(told).toEqual(['-old'])
    status = 'granted'
    quarantine.settle([google])
    await Promise.all(all)
    expect(told.slice(1)).toEqual(Array.from({ length: 100 }, (_, index) => `+${index}`))
  })

  it('drops requests on a refusal, and keeps none after it', async () => {
    const told: string[] = []
    const quarantine = open(['google'])
    const asked = quarantine.keep(
      () => told.push('sent'),
      () => told.push('dropped'),
    )
    status = 'denied'
    quarantine.settle([])
    await asked
    expect(told).toEqual(['dropped'])
    // What is not kept is made, and refused where it is made.
    await quarantine.keep(() => told.push('refused'))
    expect(told).toEqual(['dropped', 'refused'])
    expect(quarantine.kept.wait(google, 'sendBeacon', () => {})).toBe(undefined)
  })

  it('keeps a beacon, and says that it was sent', () => {
    const send = vi.fn()
    const quarantine = open(['google'])
    expect(quarantine.kept.wait(google, 'sendBeacon', send)?.()).toBe(true)
    expect(send).not.toHaveBeenCalled()
    status = 'granted'
    quarantine.settle([google])
    expect(send).toHaveBeenCalledOnce()
  })

  it('goes on when one of them throws', async () => {
    const told: string[] = []
    const quarantine = open(['google'])
    const broken = quarantine.keep(() => {
      throw new Error('page')
    })
    const whole = quarantine.keep(() => told.push('sent'))
    status = 'granted'
    quarantine.settle([google])
    await Promise.race([broken, whole])
    await whole
    expect(told).toEqual(['sent'])
  })
})
