import { describe, expect, it } from 'vitest'
import { deniedInline } from '../src/gate/automatic/inline-script'
import { createUrls } from '../src/gate/automatic/urls'
import type { GatePage } from '../src/types'
import { vendor } from './support/vendors'

const tracker = {
  ...vendor('tracker'),
  scripts: ['cdn.tracker.example/js/'],
  hosts: ['tracker.example'],
  snippets: ['Tracker.init('],
}
const page = (isGranted: boolean): GatePage => ({
  name: 'omono_consent',
  vendors: [tracker],
  nonce: '',
  whenFound() {},
  isGranted: () => isGranted,
  status: () => (isGranted ? 'granted' : 'not asked'),
  isPersisted: () => true,
})
const find = (text: string, kind: 'code' | 'map' = 'code', isGranted = false) => {
  const made = page(isGranted)
  return deniedInline(text, kind, document.createElement('script'), made, createUrls(made))?.id
}

describe('inline scripts', () => {
  it.each([
    ['code', 'window.Tracker && Tracker.init("x")'],
    ['code', 'import t from "https://cdn.tracker.example/js/t.js"'],
    ['code', "import 'https://tracker.example/t.js'"],
    ['code', 'import { a,\n  b as c } from `//tracker.example/t.js`'],
    ['code', "import('https://tracker.example/t.js').then(run)"],
    ['map', '{"imports":{"t":"https://tracker.example/t.js"}}'],
    // As PHP writes JSON.
    ['map', '{"imports":{"t":"https:\\/\\/tracker.example\\/t.js"}}'],
    ['map', '{"imports":{"t":"//tracker.example/t.js"}}'],
    ['map', '{"prefetch":[{"urls":["https://tracker.example/"]}]}'],
  ] as const)('holds %s that would run, or lead there: %s', (kind, text) => {
    expect(find(text, kind)).toBe('tracker')
    expect(find(text, kind, true)).toBeUndefined()
  })

  it.each([
    ['code', 'const url = "https://tracker.example/t.js"'],
    ['code', 'import a from "/own.js"; const url = "https://tracker.example/policy"'],
    ['code', '// This is important: https://tracker.example/t.js'],
    ['code', 'const data = {"imports":{"t":"https://tracker.example/t.js"}}'],
    ['map', '{"imports":{"t":"/t.js"}}'],
    ['map', '{"note":"Tracker.init(1)"}'],
    ['code', ''],
    ['map', ''],
  ] as const)('leaves %s that only mentions the vendor: %s', (kind, text) => {
    expect(find(text, kind)).toBeUndefined()
  })

  it('reads a megabyte of imports in no time that grows with its square', () => {
    const text = 'import '.repeat(150_000)
    const start = performance.now()
    expect(find(text)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('URLs in text', () => {
  const urls = createUrls(page(false))

  it.each(['a', '/', 'ab:', '//a', '(', 'stun:'])('T-21 reads a megabyte of “%s” in no time', (part) => {
    const text = part.repeat(1_000_000 / part.length)
    const start = performance.now()
    urls.deniedIn(text)
    urls.deniedWithin(text)
    urls.defuse(text)
    expect(performance.now() - start).toBeLessThan(3000)
  })

  it.each([
    'https://tracker.example/p.gif',
    'HTTPS://TRACKER.EXAMPLE/p.gif',
    '//tracker.example/p.gif',
    'https://tracker.example./p.gif',
    'https://user:pass@tracker.example/p.gif',
    'https://own.example@tracker.example/p.gif',
    'https://own.example:443@tracker.example/p.gif',
    'https://own.example:@tracker.example/p.gif',
    'https:///tracker.example/p.gif',
    'https://tracker%2eexample/p.gif',
    'ht\ntps://tracker.example/p.gif',
    '\\\\tracker.example/p.gif',
    ' https://tracker.example/p.gif ',
    'https://tracker.example:8443/p.gif',
    'wss://tracker.example/socket',
    'a.png 1x, https://tracker.example/b.png 2x',
    'a.png,//tracker.example/b.png',
  ])('T-10 finds the vendor in %s', (text) => {
    expect(urls.deniedIn(text)?.id).toBe('tracker')
    expect(urls.defuse(text)).not.toMatch(/tracker(\.|%2e)example/i)
  })

  it.each([
    'url("https://tracker.example/p.gif")',
    'url(//tracker.example/p.gif)',
    '@import "https://tracker.example/a.css";',
    '<img src="https://tracker.example/p.gif">',
    '<img src=//tracker.example/p.gif>',
    '[{"urls":"stun:tracker.example:3478"}]',
    '[{"urls":["turns:tracker.example"]}]',
    'url(/own.png), url(https://own.example/a.png), url(https://tracker.example/p.gif)',
  ])('T-10 finds the vendor within %s', (text) => {
    expect(urls.deniedWithin(text)?.id).toBe('tracker')
    expect(urls.defuse(text)).not.toMatch(/tracker\.example/i)
  })

  it.each([
    'url(/tracker.example/p.gif)',
    'url(https://tracker.example.org/p.gif)',
    'color: red; /* tracker.example */',
    'data:image/svg+xml,<image href="https://tracker.example/p.gif">',
    '',
  ])('T-10 finds nobody within %s', (text) => {
    expect(urls.deniedWithin(text)).toBeUndefined()
  })

  it.each([
    '/tracker.example/p.gif',
    'https://tracker.example.org/p.gif',
    'https://nottracker.example/p.gif',
    'https://own.example/?u=https://tracker.example/',
    'data:text/plain,https://tracker.example/',
    'https://',
    '',
  ])('T-10 finds nobody in %s', (text) => {
    expect(urls.deniedIn(text)).toBeUndefined()
  })
})
