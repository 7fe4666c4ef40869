import { beforeEach, expect, it, vi } from 'vitest'
import { freshPage, settled } from './support/page'
import { codes, start, vendor } from './support/vendors'

/** Which effect fails. */
const broken = vi.hoisted(() => ({ effect: '' }))
const failing = vi.hoisted(
  () =>
    <Args extends unknown[], Result>(effect: string, work: (...args: Args) => Result) =>
    (...args: Args): Result => {
      if (broken.effect === effect) throw new Error('boom')
      return work(...args)
    },
)

vi.mock('../src/gate/gate', async (importOriginal) => {
  const { createGate } = await importOriginal<typeof import('../src/gate/gate')>()
  return {
    createGate: (...args: Parameters<typeof createGate>) => {
      const gate = createGate(...args)
      return {
        ...gate,
        withdraw: failing('withdraw', gate.withdraw),
        grant: failing('grant', gate.grant),
      }
    },
  }
})
vi.mock('../src/erase', async (importOriginal) => {
  const { erase } = await importOriginal<typeof import('../src/erase')>()
  return { erase: failing('erase', erase) }
})

let page = freshPage()
beforeEach(() => {
  page = freshPage()
  broken.effect = ''
})

it.each([
  ['withdraw', ['started', 'stopped', 'erased'], 'needsReload'],
  ['grant', ['started', 'stopped', 'erased'], 'stopped'],
  ['erase', ['started', 'stopped'], 'couldNotErase'],
  ['signal', ['started', 'stopped', 'erased'], 'stopped'],
])('a failing %s keeps none of the others from happening', async (effect, expected, outcome) => {
  const layer: unknown[] = []
  Object.assign(globalThis, { dataLayer: layer })
  const log: string[] = []
  const stats = vendor('stats', 'analytics', { signal: 'google-consent-mode', cookies: { _st: 'session' } })
  const { consent, problems } = start({ vendors: [stats] })
  consent.whenGranted('stats', () => {
    log.push('started')
    return () => void log.push('stopped')
  })
  const heard = vi.fn()
  consent.subscribe(heard)
  broken.effect = effect
  if (effect === 'signal')
    layer.push = () => {
      throw new Error('boom')
    }
  consent.acceptAll()
  await settled()
  page.jar.write('_st=1; path=/')
  const change = consent.rejectAll()
  if (!document.cookie.includes('_st')) log.push('erased')
  expect(log).toEqual(expected)
  expect(change.withdrawn).toEqual({ stats: outcome })
  expect(heard).toHaveBeenCalledTimes(3)
  expect(heard).toHaveBeenLastCalledWith(change)
  expect(codes(problems)).toEqual(['effect-failed'])
})
