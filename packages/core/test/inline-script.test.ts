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
  isGranted: () => isGranted,
  status: () => (isGranted ? 'granted' : 'not asked'),
  isPersisted: () => true,
})
const find = (text: string, type = '', isGranted = false) => {
  const script = Object.assign(document.createElement('script'), { type })
  script.append(text)
  return deniedInline(script, page(isGranted), createUrls(page(isGranted)))?.id
}

describe('inline scripts', () => {
  it.each([
    ['', 'window.Tracker && Tracker.init("x")'],
    ['module', 'import t from "https://cdn.tracker.example/js/t.js"'],
    ['module', "import 'https://tracker.example/t.js'"],
    ['module', 'import { a,\n  b as c } from `//tracker.example/t.js`'],
    ['', "import('https://tracker.example/t.js').then(run)"],
    ['importmap', '{"imports":{"t":"https://tracker.example/t.js"}}'],
    ['speculationrules', '{"prefetch":[{"urls":["https://tracker.example/"]}]}'],
  ])('holds one of type “%s” that would run: %s', (type, text) => {
    expect(find(text, type)).toBe('tracker')
    expect(find(text, type, true)).toBeUndefined()
  })

  it.each([
    ['', 'const url = "https://tracker.example/t.js"'],
    ['module', 'import a from "/own.js"; const url = "https://tracker.example/policy"'],
    ['', '// This is important: https://tracker.example/t.js'],
    ['importmap', '{"imports":{"t":"/t.js"}}'],
    ['', ''],
  ])('leaves one of type “%s” that only mentions the vendor: %s', (type, text) => {
    expect(find(text, type)).toBeUndefined()
  })

  it('reads a megabyte of imports in no time that grows with its square', () => {
    const text = 'import '.repeat(150_000)
    const start = performance.now()
    expect(find(text, 'module')).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('URLs in text', () => {
  const urls = createUrls(page(false))

  it.each(['a', '/', 'ab:', '//a', '(', 'stun:'])('T-21 reads a megabyte of “%s” in no time', (part) => {
    const text = part.repeat(1_000_000 / part.length)
    const start = performance.now()
    urls.deniedIn(text)
    expect(performance.now() - start).toBeLessThan(3000)
  })

  it.each([
    'https://tracker.example/p.gif',
    'HTTPS://TRACKER.EXAMPLE/p.gif',
    '//tracker.example/p.gif',
    'https://tracker.example./p.gif',
    'https://user:pass@tracker.example/p.gif',
    'ht\ntps://tracker.example/p.gif',
    '\\\\tracker.example/p.gif',
    ' https://tracker.example/p.gif ',
    'https://tracker.example:8443/p.gif',
    'wss://tracker.example/socket',
    'a.png 1x, https://tracker.example/b.png 2x',
    'url("https://tracker.example/p.gif")',
    'url(//tracker.example/p.gif)',
    '<img src="https://tracker.example/p.gif">',
    '[{"urls":"stun:tracker.example:3478"}]',
  ])('T-10 finds the vendor in %s', (text) => {
    expect(urls.deniedIn(text)?.id).toBe('tracker')
    expect(urls.defuse(text)).not.toMatch(/tracker\.example/i)
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
