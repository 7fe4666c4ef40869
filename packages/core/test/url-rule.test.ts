import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coversUrl } from '../src/model/url-rule'

const parse = (url: string) => URL.parse(url, 'https://www.omono.example/')
const covers = (rule: string, text: string) => {
  const url = parse(text)
  return !!url && coversUrl(rule, url)
}

const HOST = 'stats.example'
const runs = { numRuns: 20_000 }

describe('URL rule', () => {
  it.each([
    [HOST, 'https://stats.example/a.js', true],
    [HOST, 'https://stats.example', true],
    [HOST, 'https://cdn.stats.example/a.js', true],
    [HOST, 'https://a.b.stats.example/a.js', true],
    [HOST, 'HTTPS://STATS.EXAMPLE/a.js', true],
    [HOST, 'https://stats.example:443/a.js', true],
    [HOST, '//stats.example/a.js', true],
    [HOST, 'https://evilstats.example/a.js', false],
    [HOST, 'https://stats.example.evil.test/a.js', false],
    [HOST, 'https://stats.example./a.js', false],
    [HOST, 'https://stats.example:8443/a.js', false],
    [HOST, 'https://stats.example@evil.test/a.js', false],
    [HOST, 'https://evil.test/stats.example', false],
    [HOST, 'https://evil.test?stats.example', false],
    [HOST, 'https://evil.test#.stats.example', false],
    [HOST, 'https://evil.test\\.stats.example/', false],
    [HOST, 'https://evil.test%2f.stats.example/', false],
    [HOST, 'https:///evil.test/.stats.example', false],
    [HOST, 'https://stats.example%00.evil.test/', false],
    [HOST, 'https://stats。example/a.js', true],
    [HOST, 'https://ѕtats.example/a.js', false],
    [HOST, 'https://[::1]/stats.example', false],
    [HOST, 'https://127.0.0.1/', false],
    [HOST, 'https://example/', false],
    [HOST, '/stats.example', false],
    [HOST, 'javascript://stats.example/%0aalert(1)', false],
    [HOST, 'data:text/javascript,//stats.example', false],
    [HOST, 'blob:https://stats.example/1', false],
    ['stats.example:8443', 'https://stats.example:8443/a.js', true],
    ['stats.example:8443', 'https://stats.example/a.js', false],
    ['stats.example/js/', 'https://stats.example/js/a.js', true],
    ['stats.example/js/', 'https://stats.example/js', false],
    ['stats.example/js/', 'https://stats.example/jsx/a.js', false],
    ['stats.example/js/', 'https://stats.example/js/../evil.js', false],
    ['stats.example/js/', 'https://stats.example/js/%2e%2e/evil.js', false],
    ['stats.example/js/', 'https://stats.example/js/..%2fevil.js', true],
    ['stats.example/js/', 'https://stats.example//js/a.js', false],
    ['stats.example/js/', 'https://stats.example/JS/a.js', false],
    ['stats.example/tag?id=G-', 'https://stats.example/tag?id=G-1', true],
    ['stats.example/tag?id=G-', 'https://stats.example/tag?l=x&id=G-1', true],
    ['stats.example/tag?id=G-', 'https://stats.example/tag?id=AW-1', false],
    ['stats.example/tag?id=G-', 'https://stats.example/tag?ID=G-1', false],
    ['stats.example/tag?id=G-', 'https://stats.example/tag', false],
    ['stats.example/tag?id=G-', 'https://stats.example/tag#id=G-1', false],
    ['stats.example/tag?id=G-', 'https://stats.example/tag?id=AW-1&id=G-1', false],
    ['stats.example/tag?id=G-', 'https://stats.example/tag?id=G-1&id=AW-1', false],
  ])('T-10: %s and %s: %s', (rule, url, is) => {
    // Only a scheme of the web ever gets as far as a rule: see held-elements.test.ts.
    const isWeb = /^https?:$/.test(parse(url)?.protocol ?? '')
    expect(isWeb && covers(rule, url)).toBe(is)
  })

  const piece = fc.constantFrom(
    ...[
      'stats.example',
      'STATS.example',
      '.stats.example',
      'stats.example.',
      'evil.test',
      'cdn.',
      '..',
      '.',
      '@',
      ':',
      '/',
      '\\',
      '//',
      '?',
      '#',
    ],
    ...[
      '%2f',
      '%2e',
      '%00',
      '%5c',
      '\t',
      '\n',
      ' ',
      '\u0000',
      '\u3002',
      '\uff0e',
      '\u00ad',
      '\u200d',
      '\u2024',
      '\u0430',
      'xn--',
      '[::1]',
      '443',
      '8443',
      'a',
      '-',
    ],
  )
  const url = fc
    .tuple(
      fc.constantFrom(
        'https://',
        'http://',
        'HTTPS://',
        '//',
        'https:/',
        'https:',
        'https:\\\\',
        '\thttps://',
      ),
      fc.array(piece, { minLength: 1, maxLength: 7 }),
    )
    .map(([scheme, pieces]) => scheme + pieces.join(''))

  it('T-10: covers no URL whose host the browser reads as another', () => {
    let covered = 0
    fc.assert(
      fc.property(url, (text) => {
        if (!covers(HOST, text)) return
        covered++
        const { hostname = '', port } = parse(text) ?? {}
        expect([text, hostname === HOST || hostname.endsWith(`.${HOST}`), port]).toEqual([text, true, ''])
      }),
      runs,
    )
    expect(covered).toBeGreaterThan(100)
  }, 30_000)

  it('T-10: covers no URL whose path the browser reads as another', () => {
    const path = fc.array(
      fc.constantFrom('/', 'js', '..', '.', '%2e', '%2E%2e', '\\', 'evil', '?', '#', ';', '%00'),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(path, (parts) => {
        const text = `https://stats.example/${parts.join('')}`
        if (covers('stats.example/js/', text)) expect(new URL(text).pathname.startsWith('/js/')).toBe(true)
      }),
      runs,
    )
  }, 30_000)
})
