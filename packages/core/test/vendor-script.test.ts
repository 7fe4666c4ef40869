import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readSettings } from '../src/gate/steps'
import type { Step } from '../src/index'
import { freshPage, settled } from './support/page'
import { codes, start, vendor } from './support/vendors'

const page = globalThis as unknown as Record<string, unknown>
const ready: readonly Step[] = [['push', 'readyCalls', 'ready {{key}}']]
const stats = (src: string, rest = {}) =>
  vendor('stats', 'analytics', {
    scripts: ['stats.example'],
    script: { src, ready },
    settings: { key: 'k' },
    ...rest,
  })
const made = () => document.head.querySelector('script')
const hear = async (type: string) => {
  made()?.dispatchEvent(new Event(type, { cancelable: true }))
  await settled()
}

describe('a script that the SDK loads', () => {
  beforeEach(() => {
    freshPage()
    // happy-dom loads no script, and would say at once of each that it has failed: only what is cancelable is the test's.
    HTMLScriptElement.prototype.dispatchEvent = function (event) {
      return !event.cancelable || EventTarget.prototype.dispatchEvent.call(this, event)
    }
  })
  afterEach(() => {
    Reflect.deleteProperty(HTMLScriptElement.prototype, 'dispatchEvent')
    Reflect.deleteProperty(page, 'readyCalls')
  })
  const open = () => start({ vendors: [stats('https://stats.example/{{key}}.js')] as never })

  it('is followed by its ready steps, once', async () => {
    const { consent, problems } = open()
    consent.acceptAll()
    await settled()
    expect(page.readyCalls).toBeUndefined()
    await hear('load')
    consent.withdraw()
    consent.acceptAll()
    await settled()
    expect(page.readyCalls).toEqual(['ready k'])
    expect(codes(problems)).toEqual([])
  })

  it('is followed by nothing while its vendor is withdrawn, and by its steps with the next grant', async () => {
    const { consent } = open()
    consent.acceptAll()
    consent.withdraw()
    await hear('load')
    expect(page.readyCalls).toBeUndefined()
    consent.acceptAll()
    await settled()
    expect(page.readyCalls).toEqual(['ready k'])
  })

  it('goes on after a withdrawal, until the page is reloaded', () => {
    const { consent } = open()
    const heard = vi.fn()
    consent.acceptAll()
    consent.subscribe(heard)
    consent.withdraw()
    expect(heard.mock.lastCall?.[0].withdrawn).toEqual({ stats: 'needsReload' })
  })

  it('is followed by nothing where it failed, which is reported', async () => {
    const { consent, problems } = open()
    consent.acceptAll()
    await hear('error')
    expect(page.readyCalls).toBeUndefined()
    expect(codes(problems)).toEqual(['script-failed'])
  })
})

describe('a script that the site loads', () => {
  beforeEach(() => void freshPage())
  afterEach(() => void Reflect.deleteProperty(page, 'optOut'))
  const own = vendor('stats', 'analytics', {
    scripts: ['stats.example'],
    script: { src: 'https://stats.example/js?id={{key}}' },
    withdraw: [['set', 'optOut', '{{key}}']],
  })
  const run = async (html: string, rest = {}) => {
    document.body.innerHTML = html
    for (const element of document.scripts) element.nonce = 'secret'
    const { consent } = start({ vendors: [{ ...own, ...rest }] as never, nonce: 'secret' })
    consent.acceptAll()
    await settled()
    const heard = vi.fn()
    consent.subscribe(heard)
    consent.withdraw()
    return heard.mock.lastCall?.[0].withdrawn
  }
  const script = (rest: string) => `<script type="text/plain" data-vendor="stats" ${rest}></script>`

  it('reveals the settings with which its vendor is withdrawn', async () => {
    await run(script('async src="https://stats.example/js?id=G-1"') + script(''))
    expect(page.optOut).toBe('G-1')
  })

  it.each([script('src="https://stats.example/other.js"'), script('')])(
    'goes on until the page is reloaded: %s',
    async (html) => {
      expect(await run(html)).toEqual({ stats: 'needsReload' })
    },
  )

  it('is stopped where its vendor can be stopped, and each step has run', async () => {
    const html = script('async src="https://stats.example/js?id=G-1"')
    expect(await run(html, { stops: true })).toEqual({ stats: 'stopped' })
    freshPage()
    const withdraw = [['call', 'nowhere.to.be.found']]
    expect(await run(html, { stops: true, withdraw })).toEqual({ stats: 'needsReload' })
  })

  it('is not among what goes on where none has run', async () => {
    expect(await run('')).toEqual({ stats: 'stopped' })
  })
})

describe('the settings that a URL reveals', () => {
  it.each([
    ['https://stats.example/js?id={{key}}', 'https://stats.example/js?id=G-1', { key: 'G-1' }],
    ['https://stats.example/js?id={{key}}', 'https://stats.example/js?id=G-1&l=data', { key: 'G-1' }],
    ['https://stats.example/{{key}}', 'https://stats.example/G-1?l=data', { key: 'G-1' }],
    ['https://stats.example/{{key}}', 'https://stats.example/G-1#top', { key: 'G-1' }],
    ['{{key}}', 'G-1', { key: 'G-1' }],
    ['https://stats.example/tag-{{key}}.js?v=6', 'https://stats.example/tag-1.js?v=7', { key: '1' }],
    ['https://{{key}}.stats.example/{{file}}.js', 'https://shop.stats.example/all.js', { key: 'shop' }],
    ['https://stats.example/js?id={{key}}&v=6', 'https://stats.example/js?id=G-1&v=6', { key: 'G-1' }],
    ['https://stats.example/tag-{{key}}.js', 'https://stats.example/tag-1.mjs', {}],
    ['https://stats.example/js?id={{key}}', 'https://other.example/js?id=G-1', {}],
    ['https://stats.example/js?id={{key}}', 'x=https://stats.example/js?id=', {}],
    ['https://stats.example/js', 'https://stats.example/js', {}],
  ])('as %s, of %s', (template, url, settings) => {
    expect(readSettings(template, url)).toEqual(settings)
  })
})
