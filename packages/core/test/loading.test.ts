import { describe, expect, it } from 'vitest'
import { isLoadingRelation, kindOfScript } from '../src/model/loading'

// https://mimesniff.spec.whatwg.org/#javascript-mime-type
const JAVASCRIPT = [
  'application/ecmascript',
  'application/javascript',
  'application/x-ecmascript',
  'application/x-javascript',
  'text/ecmascript',
  'text/javascript',
  'text/javascript1.0',
  'text/javascript1.1',
  'text/javascript1.2',
  'text/javascript1.3',
  'text/javascript1.4',
  'text/javascript1.5',
  'text/jscript',
  'text/livescript',
  'text/x-ecmascript',
  'text/x-javascript',
]
const DATA = [
  ...[
    'text/plain',
    'application/json',
    'application/ld+json',
    'text/template',
    'text/html',
    'text/x-template',
  ],
  ...[
    'text/x-handlebars-template',
    'text/babel',
    'text/typescript',
    'application/typescript',
    'text/vbscript',
  ],
  ...[
    'x-shader/x-vertex',
    'math/tex',
    'text/partytown',
    'text/rocketlazyscript',
    'importmap-shim',
    'module-shim',
  ],
  ...['text/javascript1.6', 'text/javascript1.7', 'text/javascript1', 'text/ecmascript1.0', 'text/x-jscript'],
  ...[
    'application/jscript',
    'application/livescript',
    'javascript',
    'ecmascript',
    'text',
    'modules',
    'xmodule',
  ],
  // A type with a parameter is none: browsers compare the whole of it.
  ...['text/javascript; charset=utf-8', 'text/javascript;', 'module;', 'text/javascript,module', '"module"'],
  ...['speculationrules2', 'import map', 'constructor', '__proto__'],
]
const SPACES = ['\t', '\n', '\f', '\r', ' ', ' \n\t ']
/** White space that browsers leave where it is, unlike `trim()`. */
const OTHER_SPACES = ['\u000b', '\u00a0', '\ufeff', '\u2028', '\u3000']

describe('what a browser makes of a script', () => {
  it.each([...JAVASCRIPT, 'module'])('%s is code, in any case and with white space around it', (type) => {
    expect(kindOfScript(type, null)).toBe('code')
    expect(kindOfScript(type.toUpperCase(), null)).toBe('code')
    for (const space of SPACES) expect(kindOfScript(space + type + space, null)).toBe('code')
    for (const space of OTHER_SPACES) {
      expect(kindOfScript(space + type, null)).toBe('data')
      expect(kindOfScript(type + space, null)).toBe('data')
    }
  })

  it.each(['importmap', 'speculationrules'])('%s is a map of addresses, in any case', (type) => {
    expect(kindOfScript(type, null)).toBe('map')
    expect(kindOfScript(type.toUpperCase(), 'javascript')).toBe('map')
    for (const space of SPACES) expect(kindOfScript(space + type + space, null)).toBe('map')
  })

  it.each(DATA)('%s is data, whatever the language', (type) => {
    for (const language of [null, '', 'javascript', 'module'])
      expect(kindOfScript(type, language)).toBe('data')
    for (const space of SPACES) expect(kindOfScript(space + type + space, null)).toBe('data')
  })

  it('without a type it is code, and with an empty one, whatever the language', () => {
    expect(kindOfScript(null, null)).toBe('code')
    expect(kindOfScript(null, '')).toBe('code')
    for (const language of [null, '', 'javascript', 'vbscript'])
      expect(kindOfScript('', language)).toBe('code')
  })

  it.each(SPACES)('with a type of white space (%j) it is data', (type) => {
    expect(kindOfScript(type, null)).toBe('data')
  })

  it.each([
    ['javascript', 'code'],
    ['JavaScript', 'code'],
    ['JavaScript1.2', 'code'],
    ['jscript', 'code'],
    ['livescript', 'code'],
    ['ecmascript', 'code'],
    ['x-javascript', 'code'],
    ['javascript1.6', 'data'],
    ['vbscript', 'data'],
    ['plain', 'data'],
    ['module', 'data'],
    ['importmap', 'data'],
    ['text/javascript', 'data'],
    // Of a language nothing is cut off.
    [' javascript', 'data'],
    ['javascript ', 'data'],
    [' ', 'data'],
  ] as const)('without a type, the language %j makes it %s', (language, kind) => {
    expect(kindOfScript(null, language)).toBe(kind)
  })
})

describe('the relation of a link', () => {
  it.each([
    ...['canonical', 'author', 'help', 'license', 'next', 'prev', 'search', 'me', 'amphtml', 'shortlink'],
    ...['pingback', 'bookmark', 'tag', 'CANONICAL', ' canonical ', 'canonical\tme', 'prev next\n'],
  ])('%j loads nothing', (rel) => {
    expect(isLoadingRelation(rel)).toBe(false)
  })

  it.each([
    ...[
      'stylesheet',
      'icon',
      'preload',
      'prefetch',
      'preconnect',
      'dns-prefetch',
      'modulepreload',
      'manifest',
    ],
    ...['alternate stylesheet', 'canonical stylesheet', 'stylesheet canonical', 'next prefetch', 'prerender'],
    // What is unknown may load.
    ...[
      'apple-touch-icon',
      'compression-dictionary',
      'expect',
      'x',
      'canonicals',
      'nextprev',
      'canonical,icon',
      '',
    ],
  ])('%j may load', (rel) => {
    expect(isLoadingRelation(rel)).toBe(true)
  })
})
