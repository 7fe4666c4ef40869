import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshPage, type Page, settled } from './support/page'
import { codes, start, vendor } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})

const three = [vendor('one'), vendor('two'), vendor('three')]
const begin = () => start({ vendors: three })
const boom = () => {
  throw new Error('boom')
}

describe('whenGranted', () => {
  it('runs nothing before the grant', () => {
    const run = vi.fn()
    const { consent } = begin()
    consent.whenGranted('one', run)
    consent.decide({ two: true })
    expect(run).not.toHaveBeenCalled()
  })

  it('runs on the grant, once', () => {
    const run = vi.fn()
    const { consent } = begin()
    consent.whenGranted('one', run)
    consent.acceptAll()
    consent.acceptAll()
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('runs at once for a vendor that is granted already', () => {
    const run = vi.fn()
    const { consent } = begin()
    consent.acceptAll()
    consent.whenGranted('one', run)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('runs at once on the page after the grant', () => {
    begin().consent.acceptAll()
    page.next()
    const run = vi.fn()
    begin().consent.whenGranted('one', run)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('calls what start returned on the withdrawal, and says the vendor stopped', async () => {
    const stop = vi.fn()
    const { consent } = begin()
    consent.whenGranted('one', () => stop)
    consent.acceptAll()
    await settled()
    expect(consent.withdraw('one').withdrawn).toEqual({ one: 'stopped' })
    expect(stop).toHaveBeenCalledTimes(1)
  })

  it('calls what start resolved to on the withdrawal', async () => {
    const stop = vi.fn()
    const { consent } = begin()
    consent.whenGranted('one', async () => stop)
    consent.acceptAll()
    await settled()
    consent.rejectAll()
    expect(stop).toHaveBeenCalledTimes(1)
  })

  it('runs again after a new grant, and stops each run once', async () => {
    const stop = vi.fn()
    const run = vi.fn(() => stop)
    const { consent } = begin()
    consent.whenGranted('one', run)
    for (const choose of [consent.acceptAll, consent.rejectAll, consent.acceptAll, consent.rejectAll]) {
      choose()
      await settled()
    }
    expect([run.mock.calls.length, stop.mock.calls.length]).toEqual([2, 2])
  })

  it('F-46: a start that was withdrawn while it loads is stopped when it has loaded', async () => {
    const stop = vi.fn()
    let arrive = (_: () => void) => {}
    const { consent } = begin()
    consent.whenGranted('one', () => new Promise<() => void>((resolve) => (arrive = resolve)))
    consent.acceptAll()
    consent.rejectAll()
    expect(stop).not.toHaveBeenCalled()
    arrive(stop)
    await settled()
    expect(stop).toHaveBeenCalledTimes(1)
  })

  it('F-46: a start that was withdrawn and granted again while it loads leaves only the second running', async () => {
    const stops = [vi.fn(), vi.fn()] as const
    const arrive: ((stop: () => void) => void)[] = []
    const { consent } = begin()
    consent.whenGranted('one', () => new Promise<() => void>((resolve) => void arrive.push(resolve)))
    consent.acceptAll()
    consent.rejectAll()
    consent.acceptAll()
    arrive[1]?.(stops[1])
    arrive[0]?.(stops[0])
    await settled()
    expect(stops.map((stop) => stop.mock.calls.length)).toEqual([1, 0])
  })

  it('says that only a reload stops what has no way to stop', async () => {
    const { consent } = begin()
    consent.whenGranted('one', () => {})
    consent.acceptAll()
    await settled()
    expect(consent.rejectAll().withdrawn).toEqual({ one: 'needsReload', two: 'stopped', three: 'stopped' })
  })

  it('says that only a reload stops what did not stop', async () => {
    const { consent, problems } = begin()
    consent.whenGranted('one', () => boom)
    consent.acceptAll()
    await settled()
    expect(consent.rejectAll().withdrawn).toMatchObject({ one: 'needsReload', two: 'stopped' })
    expect(problems).toContainEqual(expect.objectContaining({ code: 'stop-failed', subject: 'one' }))
  })

  const sabotage: [string, () => never][] = [
    ['throws', boom],
    [
      'throws null',
      () => {
        throw null
      },
    ],
    ['rejects', () => Promise.reject(new Error('boom')) as never],
    ['rejects with nothing', () => Promise.reject() as never],
    ['returns a thenable that throws', () => Object.fromEntries([['then', boom]]) as never],
    [
      'returns a thenable with a getter that throws',
      () => Object.defineProperty({}, 'then', { get: boom }) as never,
    ],
    ['returns a number', () => 1 as never],
    ['returns null', () => null as never],
    ['returns an object', () => ({}) as never],
    ['never settles', () => new Promise(() => {}) as never],
    ['returns a stop that throws', () => boom as never],
    ['returns a stop that rejects', () => (() => Promise.reject(new Error('late'))) as never],
  ]
  it.each(sabotage)(
    'F-42: a start that %s stops no other vendor, nor its own withdrawal',
    async (_, start) => {
      const others = [vi.fn(), vi.fn()] as const
      const { consent } = begin()
      consent.whenGranted('one', others[0])
      consent.whenGranted('two', start)
      consent.whenGranted('three', others[1])
      expect(consent.acceptAll().persisted).toBe(true)
      await settled()
      expect(others.map((run) => run.mock.calls.length)).toEqual([1, 1])
      consent.rejectAll()
      await settled()
      expect(consent.getConsent()).toEqual({ one: 'denied', two: 'denied', three: 'denied' })
      expect(page.errors).toEqual([])
    },
  )

  it('F-42: reports a start that fails, with its vendor', async () => {
    for (const [, start] of sabotage.slice(0, 4)) {
      page = freshPage()
      const { consent, problems } = begin()
      consent.whenGranted('two', start)
      consent.acceptAll()
      await settled()
      expect(problems).toContainEqual(expect.objectContaining({ code: 'start-failed', subject: 'two' }))
    }
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('stop')
      },
    ],
    ['rejects', () => Promise.reject(new Error('stop'))],
  ])('F-42: reports a stop that %s, of a start that came after the withdrawal', async (_, stop) => {
    const { consent, problems } = begin()
    consent.whenGranted('two', async () => stop)
    consent.acceptAll()
    consent.rejectAll()
    await settled()
    expect(problems).toContainEqual(expect.objectContaining({ code: 'stop-failed', subject: 'two' }))
    expect(page.errors).toEqual([])
  })

  it('F-42: has stored the decision before any start runs', () => {
    const { consent } = begin()
    let stored = 0
    consent.whenGranted('one', () => {
      stored = page.jar.all().length
    })
    consent.acceptAll()
    expect(stored).toBe(1)
  })

  it('ends with what it returned: the run is stopped, and none follows', async () => {
    const stop = vi.fn()
    const run = vi.fn(() => stop)
    const { consent } = begin()
    const end = consent.whenGranted('one', run)
    consent.acceptAll()
    await settled()
    end()
    expect(stop).toHaveBeenCalledTimes(1)
    consent.rejectAll()
    consent.acceptAll()
    await settled()
    expect([run.mock.calls.length, stop.mock.calls.length]).toEqual([1, 1])
  })

  it('never runs for a vendor that nobody registered, and says so', () => {
    const run = vi.fn()
    const { consent, problems } = begin()
    consent.whenGranted('nobody' as never, run)
    consent.acceptAll()
    expect(run).not.toHaveBeenCalled()
    expect(codes(problems)).toContain('unknown-vendor')
  })

  it('F-44: a start that denies everything is told last, and nothing stays granted', () => {
    const { consent } = begin()
    const told: unknown[] = []
    consent.subscribe(({ granted, withdrawn }) =>
      told.push([...granted, ...Object.keys(withdrawn).map((id) => `no ${id}`)]),
    )
    consent.whenGranted('two', () => void consent.rejectAll())
    consent.acceptAll()
    expect(consent.getConsent()).toEqual({ one: 'denied', two: 'denied', three: 'denied' })
    expect(told.slice(1)).toEqual([
      ['one', 'two', 'three'],
      ['no one', 'no two', 'no three'],
    ])
  })

  it('F-44: a stop that grants again is told last, and what it granted keeps its cookies', async () => {
    const { consent } = start({
      vendors: [vendor('one', 'analytics', { cookies: { _one: 'session' } }), ...three.slice(1)],
    })
    const told: unknown[] = []
    consent.whenGranted('one', () => () => void consent.acceptAll())
    consent.acceptAll()
    await settled()
    page.jar.write('_one=1; path=/')
    consent.subscribe(({ granted, withdrawn }) =>
      told.push([...granted, ...Object.keys(withdrawn).map((id) => `no ${id}`)]),
    )
    consent.withdraw('one')
    expect(consent.isGranted('one')).toBe(true)
    expect(told.slice(1)).toEqual([['no one'], ['one']])
  })

  it('reports nothing where there is nothing to stop', async () => {
    const { consent, problems } = begin()
    consent.whenGranted('one', () => {})
    consent.whenGranted('two', async () => {})
    consent.acceptAll()
    consent.withdraw()
    await settled()
    expect(codes(problems)).toEqual([])
  })

  it('reports a stop that fails later', async () => {
    const { consent, problems } = begin()
    consent.whenGranted('one', () => () => Promise.reject(new Error('boom')) as never)
    consent.acceptAll()
    await settled()
    consent.withdraw()
    await settled()
    expect(problems).toContainEqual(expect.objectContaining({ code: 'stop-failed', subject: 'one' }))
  })
})
