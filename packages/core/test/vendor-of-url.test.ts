// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Vendor } from '../src/index'
import { coversUrl } from '../src/model/url-rule'
import { createVendorOfUrl } from '../src/model/vendor-of-url'
import { vendor } from './support/vendors'

const find = (registry: readonly Vendor[], url: string) =>
  createVendorOfUrl(registry)(new URL(url, 'https://www.omono.example/'))?.id

const stats = vendor('stats', 'analytics', { scripts: ['stats.example'] })

describe('vendor of a URL', () => {
  it.each([
    ['https://stats.example/a.js', 'stats'],
    ['https://cdn.stats.example/a.js', 'stats'],
    ['http://stats.example/a.js', 'stats'],
    ['wss://live.stats.example/', 'stats'],
    ['HTTPS://STATS.EXAMPLE/', 'stats'],
    ['//stats.example', 'stats'],
    ['https:\\\\stats.example\\a.js', 'stats'],
    ['https://sta\nts.exa\tmple/', 'stats'],
    ['https://stats。example/', 'stats'],
    ['https://stats.example./a.js', 'stats'],
    ['https://stats.example:8443/a.js', 'stats'],
    ['https://user:secret@stats.example/', 'stats'],
    ['https://stats.example@evil.test/', undefined],
    ['https://evilstats.example/', undefined],
    ['https://stats.example.evil.test/', undefined],
    ['https://ѕtats.example/', undefined],
    ['https://evil.test/stats.example', undefined],
    ['https://example/', undefined],
    ['/stats.example', undefined],
    ['data:text/javascript,//stats.example', undefined],
    ['about:blank', undefined],
  ])('T-10: %s belongs to %s', (url, id) => {
    expect(find([stats], url)).toBe(id)
  })

  it('knows what a vendor loads as well as what becomes code', () => {
    expect(
      find([vendor('map', 'functional', { hosts: ['tiles.example'] })], 'https://tiles.example/1.png'),
    ).toBe('map')
  })

  it('takes a rule in any spelling of its host', () => {
    for (const rule of ['STATS.example', 'stats.example.', 'stats。example'])
      expect(find([vendor('stats', 'analytics', { hosts: [rule] })], 'https://stats.example/')).toBe('stats')
  })

  it('keeps a rule with a port to that port', () => {
    const registry = [vendor('stats', 'analytics', { hosts: ['localhost:4000'] })]
    expect(find(registry, 'http://localhost:4000/')).toBe('stats')
    expect(find(registry, 'http://localhost:3000/')).toBeUndefined()
  })

  it('finds one value that begins as the rule says among several', () => {
    const registry = [vendor('stats', 'analytics', { scripts: ['tags.example/js?id=G-'] })]
    expect(find(registry, 'https://tags.example/js?id=G-1')).toBe('stats')
    expect(find(registry, 'https://tags.example/js?id=AW-1&id=G-1')).toBe('stats')
    expect(find(registry, 'https://tags.example/js?id=AW-1')).toBeUndefined()
    expect(find(registry, 'https://tags.example/js#id=G-1')).toBeUndefined()
  })

  describe('where several vendors match', () => {
    const both = (first: string, second: string, url: string) => {
      const registry = [
        vendor('first', 'marketing', { scripts: [first] }),
        vendor('second', 'necessary', { scripts: [second] }),
      ]
      return [find(registry, url), find(registry.toReversed(), url)]
    }

    it('prefers a rule with a query', () => {
      const url = 'https://a.tags.example/js/tag?id=G-1'
      expect(both('a.tags.example/js/tag', 'tags.example/?id=G-', url)).toEqual(['second', 'second'])
    })

    it('then the longer path', () => {
      expect(both('a.tags.example/js', 'tags.example/js/', 'https://a.tags.example/js/tag')).toEqual([
        'second',
        'second',
      ])
    })

    it('then the longer host', () => {
      expect(both('tags.example/js', 'a.tags.example/js', 'https://a.tags.example/js')).toEqual([
        'second',
        'second',
      ])
    })

    it('then the stricter category, where one of the site’s own is as strict as marketing', () => {
      const registry = ['necessary', 'functional', 'analytics', 'marketing', 'partners'].map((category) =>
        vendor(category, category, { hosts: ['tags.example'] }),
      )
      const of = (count: number) => find(registry.slice(0, count), 'https://tags.example/')
      expect([1, 2, 3, 4, 5].map(of)).toEqual([
        'necessary',
        'functional',
        'analytics',
        'marketing',
        'marketing',
      ])
      expect(find(registry.toReversed(), 'https://tags.example/')).toBe('partners')
    })
  })

  it('leaves out what is no rule, and no more', () => {
    const rules = ['', ' ', '/path', 'a b.example', ':80', 'stats.example'] as const
    expect(find([vendor('stats', 'analytics', { scripts: rules })], 'https://stats.example/')).toBe('stats')
    const broken = { ...stats, id: 'broken', scripts: 7, hosts: 'map.example' } as unknown as Vendor
    expect(find([broken, stats], 'https://stats.example/')).toBe('stats')
  })

  it('is asked about nothing of the object’s prototype', () => {
    for (const host of ['constructor', '__proto__', 'tostring'])
      expect(find([stats], `https://${host}/`)).toBeUndefined()
  })

  it('T-10: holds whatever may be let go', () => {
    const rules = ['stats.example', 'stats.example/js/', 'a.stats.example/js?id=G-', 'stats.example:8443/js']
    const url = fc
      .array(
        fc.constantFrom(
          ...['stats.example', 'a.', 'A.', '.', ':8443', ':443', '/', '/js', '/js/', '?id=G-1', '&id=AW-1'],
          ...['\\', '@', '%2e', '\t', '#', 'evil.test'],
        ),
        { maxLength: 7 },
      )
      .map((parts) => attempt(() => new URL('https://' + parts.join(''))))
    const attempt = (read: () => URL) => {
      try {
        return read()
      } catch {
        return undefined
      }
    }
    let covered = 0
    fc.assert(
      fc.property(url, fc.constantFrom(...rules), (url, rule) => {
        if (!url || !coversUrl(rule, url)) return
        covered++
        expect([url.href, find([vendor('stats', 'analytics', { hosts: [rule] })], url.href)]).toEqual([
          url.href,
          'stats',
        ])
      }),
      { numRuns: 20_000 },
    )
    expect(covered).toBeGreaterThan(100)
  }, 30_000)
})
