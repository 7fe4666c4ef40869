import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Step, Vendor } from '../src/index'
import { freshPage, settled } from './support/page'
import { codes, start, vendor } from './support/vendors'

const page = globalThis as unknown as Record<string, unknown>
beforeEach(() => {
  freshPage()
  Object.assign(page, {
    lib: {
      calls: [] as unknown[],
      call: (...args: unknown[]) => (page.lib as { calls: unknown[] }).calls.push(args),
    },
  })
})
afterEach(() => {
  for (const key of ['lib', 'list', 'flag', 'mine', '"']) Reflect.deleteProperty(page, key)
})

const run = (steps: readonly Step[], settings?: Vendor['settings'], rest: Partial<Vendor> = {}) => {
  const { consent, problems } = start({
    vendors: [vendor('lib', 'analytics', { grant: steps, settings, ...rest })],
  })
  consent.acceptAll()
  return problems
}
const calls = () => (page.lib as { calls: unknown[] }).calls

describe('steps', () => {
  it('call a function at a path, with its arguments', () => {
    run([['call', 'lib.call', 'consent', { all: true }, [1, 2]]])
    expect(calls()).toEqual([['consent', { all: true }, [1, 2]]])
  })

  it('call a method as a method', () => {
    page.lib = {
      self: () => page.lib,
      call(this: unknown) {
        page.mine = this
      },
    }
    run([['call', 'lib.call']])
    expect(page.mine).toBe(page.lib)
  })

  it('set a value', () => {
    run([['set', 'flag', { on: true }]])
    expect(page.flag).toEqual({ on: true })
  })

  it('push onto an array, and make it where there is none', () => {
    run([
      ['push', 'list', 'a', 'b'],
      ['push', 'list', { c: 1 }],
    ])
    expect(page.list).toEqual(['a', 'b', { c: 1 }])
  })

  it('give settings their places', () => {
    run(
      [
        ['set', 'flag', 'id-{{key}}'],
        ['call', 'lib.call', { account: '{{key}}' }],
      ],
      { key: 'G-1' },
    )
    expect([page.flag, calls()]).toEqual(['id-G-1', [[{ account: 'G-1' }]]])
  })

  it('give the clock and the page’s own globals their places', () => {
    page.mine = { own: 1 }
    run([['call', 'lib.call', 'now', 'window.mine', 'window.absent']])
    expect(calls()).toEqual([[expect.any(Date), { own: 1 }, undefined]])
  })

  it('take "now" and "window.name" for what they say anywhere but as a whole argument', () => {
    page.mine = { own: 1 }
    run([['call', 'lib.call', { when: 'now', who: 'window.mine' }, 'by window.mine']])
    expect(calls()).toEqual([[{ when: 'now', who: 'window.mine' }, 'by window.mine']])
  })

  it('skip what names a setting that is missing, and go on', () => {
    const problems = run(
      [
        ['set', 'flag', '{{key}}'],
        ['call', 'lib.call', 1],
      ],
      { other: 'x' },
    )
    expect([page.flag, calls()]).toEqual([undefined, [[1]]])
    expect(codes(problems)).toContain('step-skipped')
  })

  it('skip what names a setting where none are given', () => {
    run([['set', 'flag-{{key}}', true]])
    expect(page['flag-undefined']).toBeUndefined()
  })

  it('skip an optional setting that is left out', () => {
    run([['set', 'flag', { base: '{{base}}' }]], { key: 'G-1' })
    expect(page.flag).toBeUndefined()
  })

  it.each([
    '"',
    '\\',
    '{{key}}',
    "'",
    '<',
    '>',
    ' ',
    '\n',
    '&x=1',
    '?',
    '#',
    'é',
    '',
    '"},["call","lib.call"',
  ])('T-05: skip a setting that is more than plain text: %o', (key) => {
    run([['set', 'flag', 'x{{key}}']], { key })
    expect(page.flag).toBeUndefined()
  })

  it.each([[null], [{}], [['a', 'b']], [Symbol.iterator], [() => 'x']])(
    'T-19: skip a setting that is no plain value: %o',
    (key) => {
      run([['set', 'flag', '{{key}}']], { key } as never)
      expect(page.flag).toBeUndefined()
    },
  )

  it('T-16: take no setting from Object.prototype', () => {
    run(
      [
        ['set', 'flag', '{{constructor}}'],
        ['set', 'flag', '{{toString}}'],
      ],
      { key: 'x' },
    )
    expect(page.flag).toBeUndefined()
  })

  it.each<[what: string, step: Step]>([
    ['a path that is not there', ['call', 'absent.path.call', 1]],
    ['a function that is none', ['call', 'document', 1]],
    ['a list that is none', ['push', 'location', 1]],
    ['a function that throws', ['call', 'lib.boom']],
    ['an operation that is none', ['eval', 'lib.call', 1] as never],
  ])('F-42: survive %s, and go on', (_, step) => {
    Object.assign(page.lib as object, {
      boom: () => {
        throw new Error('boom')
      },
    })
    run([step, ['set', 'flag', 1]])
    expect(page.flag).toBe(1)
  })

  it('run the grant steps on each grant and the withdraw steps on each withdrawal', () => {
    const { consent } = start({
      vendors: [
        vendor('lib', 'analytics', {
          grant: [['call', 'lib.call', 'on']],
          withdraw: [['call', 'lib.call', 'off']],
        }),
      ],
    })
    for (const choose of [
      consent.acceptAll,
      consent.rejectAll,
      consent.acceptAll,
      consent.acceptAll,
      consent.reset,
    ])
      choose()
    expect(calls()).toEqual([['on'], ['off'], ['on'], ['off']])
  })

  it('run no withdraw step for a refusal that withdraws nothing', () => {
    const { consent } = start({
      vendors: [vendor('lib', 'analytics', { withdraw: [['call', 'lib.call', 'off']] })],
    })
    consent.rejectAll()
    expect(calls()).toEqual([])
  })

  it('C-18: withdraw steps that could not run leave the vendor running', async () => {
    const { consent } = start({
      vendors: [
        vendor('lib', 'analytics', {
          withdraw: [['set', 'off-{{key}}', true]],
          stops: true,
          scripts: ['stats.example'],
        }),
      ],
    })
    document.body.innerHTML =
      '<script type="text/plain" data-vendor="lib" src="https://stats.example/a.js"></script>'
    await settled()
    consent.acceptAll()
    await settled()
    expect(consent.rejectAll().withdrawn).toEqual({ lib: 'needsReload' })
  })

  it('F-51: run as they are written where Array.prototype has a toJSON', () => {
    const toJSON = function (this: unknown[]) {
      return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`
    }
    Object.defineProperty(Array.prototype, 'toJSON', { configurable: true, value: toJSON })
    try {
      run([['call', 'lib.call', 'consent', { id: '{{key}}' }]], { key: 'G-1' })
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON')
    }
    expect(calls()).toEqual([['consent', { id: 'G-1' }]])
  })

  it('keep the calls that come before the vendor’s script in its queue', () => {
    const { consent } = start({
      vendors: [
        vendor('lib', 'analytics', {
          queue: 'mine',
          settings: { key: 'k' },
          grant: [['call', 'mine', 'boot', 1]],
        }),
      ],
    })
    expect(page.mine).toBeUndefined()
    consent.acceptAll()
    const { q } = page.mine as { q: IArguments[] }
    expect(q.map((call) => [...call])).toEqual([['boot', 1]])
  })

  it('leave a queue alone that the page has already', () => {
    const mine = vi.fn()
    page.mine = mine
    run([['call', 'mine', 'boot']], { key: 'k' }, { queue: 'mine' })
    expect(mine.mock.calls).toEqual([['boot']])
  })
})
