import { beforeEach, expect, it, vi } from 'vitest'
import { freshPage, settled } from './support/page'
import { start, vendor } from './support/vendors'

const stats = vendor('stats', 'analytics', { scripts: ['stats.example'] })
const frames = vendor('frames', 'functional', { hosts: ['frames.example'] })
const script = '<script type="text/plain" data-vendor="stats" src="https://stats.example/a.js"></script>'
const frame = '<iframe data-vendor="frames" data-src="https://frames.example/"></iframe>'

let page = freshPage()
const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
const shown = () => document.querySelector('iframe')?.getAttribute('src')

beforeEach(() => {
  page = freshPage()
  document.body.innerHTML = script + frame
})

it.each(['banner', 'preferences'] as const)(
  'a click in the %s counts at once, and lets go after the paint',
  async (source) => {
    const { consent } = start({ vendors: [stats, frames] as never })
    const told = vi.fn()
    consent.subscribe(told)
    expect(consent.acceptAll({ source }).granted).toEqual(['stats', 'frames'])
    expect(consent.isGranted('stats')).toBe(true)
    expect(told).toHaveBeenCalledTimes(2)
    expect([page.ran().length, shown()]).toEqual([0, null])
    await drawn()
    await settled()
    expect([page.ran().length, shown()]).toEqual([1, 'https://frames.example/'])
  },
)

it('a call of the site’s own code lets go at once', () => {
  const { consent } = start({ vendors: [stats, frames] as never })
  consent.acceptAll()
  expect(shown()).toBe('https://frames.example/')
})

it('what is withdrawn before the paint is never let go', async () => {
  const { consent } = start({ vendors: [stats, frames] as never })
  consent.acceptAll({ source: 'banner' })
  consent.withdraw('stats')
  await drawn()
  await settled()
  expect([page.ran().length, shown()]).toEqual([0, 'https://frames.example/'])
})

it('C-18 a click that also withdraws takes effect at once', () => {
  const { consent } = start({ vendors: [stats, frames] as never })
  consent.decide({ frames: true })
  expect(shown()).toBe('https://frames.example/')
  consent.decide({ stats: true, frames: false }, { source: 'preferences' })
  expect(shown()).toBe(null)
})

it('a page that is not drawn does not wait for it', () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  const { consent } = start({ vendors: [stats, frames] as never })
  consent.acceptAll({ source: 'banner' })
  expect(shown()).toBe('https://frames.example/')
  vi.restoreAllMocks()
})
