// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { settle } from '../src/model/config'
import { parseRule } from '../src/model/rule'
import { coversUrl } from '../src/model/url-rule'
import { createVendorOfUrl } from '../src/model/vendor-of-url'
import { readRegistry } from '../src/server/registry'
import { policy, vendor } from './support/vendors'

describe('a rule', () => {
  it.each([
    'cdn.alpha.example',
    'cdn.alpha.example/',
    'cdn.alpha.example/js',
    'cdn.alpha.example/js/',
    'tags.example/js?id=G-',
    'tags.example?id=G-&kind=a',
    'localhost:4000',
    'xn--mnchen-3ya.example',
    '127.0.0.1/js',
    'a_b.example',
  ])('stays as it is: %s', (text) => {
    expect(parseRule(text)?.text).toBe(text)
  })

  it.each([
    ['https://cdn.alpha.example', 'cdn.alpha.example'],
    ['HTTP://cdn.alpha.example/', 'cdn.alpha.example/'],
    ['https:/cdn.alpha.example', 'cdn.alpha.example'],
    ['wss://cdn.alpha.example', 'cdn.alpha.example'],
    ['//cdn.alpha.example/js', 'cdn.alpha.example/js'],
    ['*.alpha.example', 'alpha.example'],
    ['https://*.alpha.example/*', 'alpha.example/'],
    ['alpha.example/js/*', 'alpha.example/js/'],
    ['alpha.example/js*', 'alpha.example/js'],
    ['alpha.example:*', 'alpha.example'],
    ['alpha.example:443', 'alpha.example'],
    ['alpha.example.', 'alpha.example'],
    ['Alpha.Example/JS', 'alpha.example/JS'],
    [' alpha.example ', 'alpha.example'],
    ['münchen.example/js', 'xn--mnchen-3ya.example/js'],
    ['stats。example', 'stats.example'],
    ['alpha.example/ü', 'alpha.example/%C3%BC'],
    ['alpha.example/😀', 'alpha.example/%F0%9F%98%80'],
    ['alpha.example/js#top', 'alpha.example/js'],
    ['alpha.example/js?id=G-*', 'alpha.example/js?id=G-'],
  ])('is read as it was meant: %s', (written, text) => {
    expect(parseRule(written)?.text).toBe(text)
    expect(parseRule(text)?.text).toBe(text)
  })

  it.each([
    '',
    ' ',
    '*',
    '/js',
    ':80',
    'a b.example',
    'cdn*.example',
    'a.example/*/b',
    'me@a.example',
    'a.example:x',
    'a.example\\js',

    7,
    null,
    {},
  ])('is none: %o', (written) => {
    expect(parseRule(written)).toBeUndefined()
    expect(coversUrl(written as string, new URL('https://a.example/'))).toBe(false)
  })

  it('is none with half of a pair of characters in it', () => {
    expect(parseRule('a.example/\ud800')).toBeUndefined()
  })

  it('is taken apart as a URL would be', () => {
    const part = fc.constantFrom(
      'a',
      'B',
      '.',
      '-',
      '_',
      '/',
      '?',
      '=',
      '&',
      ':',
      '4',
      '#',
      '%2f',
      '%',
      '+',
      ';',
      '..',
    )
    let read = 0
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const rule = parseRule(text)
        // What a URL reads as an address, and folders that it resolves.
        if (
          !rule ||
          rule.text !== text ||
          /(^|\.)\d[^.]*$/.test(rule.host) ||
          /\/\.\.?(\/|$)/.test(rule.path)
        )
          return
        read++
        const url = new URL('https://' + text)
        expect([text, rule.host, rule.port, rule.path, [...rule.parameters]]).toEqual([
          text,
          url.hostname,
          url.port,
          url.pathname,
          [...url.searchParams],
        ])
      }),
      { numRuns: 20_000 },
    )
    expect(read).toBeGreaterThan(500)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.anything()), (text) => void parseRule(text)))
  })
})

describe('a vendor whose rules', () => {
  const read = (rules: unknown) => {
    const report = vi.fn()
    const alpha = vendor('alpha', 'analytics', { scripts: rules as string[] })
    const { vendors } = settle({ surface: 'website', vendors: [alpha], policy }, '', report)
    return { scripts: vendors[0]?.scripts, problems: report.mock.calls, isSame: vendors[0] === alpha }
  }

  it('are right is left as it is', () => {
    expect(read(['cdn.alpha.example/js'])).toEqual({
      scripts: ['cdn.alpha.example/js'],
      problems: [],
      isSame: true,
    })
  })

  it('were corrected or dropped is told which', () => {
    expect(read(['https://cdn.alpha.example', 'b.example', 'cdn*.alpha.example', 7])).toEqual({
      scripts: ['cdn.alpha.example', 'b.example'],
      problems: [
        ['bad-rule', 'alpha: https://cdn.alpha.example (cdn.alpha.example)'],
        ['bad-rule', 'alpha: cdn*.alpha.example (ignored)'],
        ['bad-rule', 'alpha: 7 (ignored)'],
      ],
      isSame: false,
    })
  })

  it.each([null, 7, 'alpha.example', [Symbol('x'), Object.create(null)]])('are %o never throw', (rules) => {
    expect(() => read(rules)).not.toThrow()
  })

  it.each(['https://cdn.alpha.example', '*.alpha.example', '//cdn.alpha.example/'])(
    'are written as %s is held, released and read by a server',
    (rule) => {
      const url = new URL('https://cdn.alpha.example/a.js')
      expect(createVendorOfUrl([vendor('alpha', 'analytics', { scripts: [rule] })])(url)?.id).toBe('alpha')
      expect(coversUrl(rule, url)).toBe(true)
      const [read] = readRegistry([vendor('alpha', 'analytics', { scripts: [rule] })])
      expect(read?.scripts?.[0]).toMatch(/^(cdn\.)?alpha\.example/)
    },
  )
})

describe('whose a path is', () => {
  const registry = [vendor('tags', 'analytics', { scripts: ['tags.example/gtag/js'] })]
  const find = (url: string) => createVendorOfUrl(registry)(new URL(url))?.id

  it.each([
    'https://tags.example//gtag/js',
    'https://tags.example/gtag//js',
    'https://tags.example/%67tag/js',
    'https://tags.example/gtag%2Fjs',
    'https://tags.example//%67tag///%6as?id=G-2',
  ])('is asked as a server may read it: %s', (url) => {
    expect(find(url)).toBe('tags')
    expect(coversUrl('tags.example/gtag/js', new URL(url))).toBe(false)
  })

  it.each(['https://tags.example/%', 'https://tags.example/%E4%zz', 'https://tags.example/%ff%fe'])(
    'is nobody’s, and no error, where it is malformed: %s',
    (url) => {
      expect(find(url)).toBeUndefined()
    },
  )
})
