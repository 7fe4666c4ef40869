import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freshPage, type Page, settled } from './support/page'
import { codes, start, vendor } from './support/vendors'

const stats = vendor('stats', 'analytics', { scripts: ['stats.example'] })
const held = (name: string) =>
  `<script type="text/plain" data-vendor="stats" src="https://stats.example/${name}.js"></script>`
const released = () =>
  [...document.scripts].filter(({ type }) => type !== 'text/plain').map(({ src }) => src.slice(22))
/** The browser has run it. */
const run = async (name: string) => {
  document.querySelector(`script[src$="/${name}.js"]`)?.dispatchEvent(new Event('load'))
  await settled()
}

describe('scripts that wait for the one in front of them', () => {
  let page: Page
  beforeEach(() => {
    page = freshPage()
    document.body.innerHTML = held('first') + held('second')
    // happy-dom loads no script, and would say at once of each that it has failed.
    HTMLScriptElement.prototype.dispatchEvent = function (event) {
      return event.type === 'error' || EventTarget.prototype.dispatchEvent.call(this, event)
    }
  })
  afterEach(() => void Reflect.deleteProperty(HTMLScriptElement.prototype, 'dispatchEvent'))

  it.each([
    [
      'an async script',
      held('first').replace('src', 'async src') + held('second'),
      ['first.js', 'second.js'],
    ],
    ['a deferred one', held('first').replace('src', 'defer src') + held('second'), ['second.js']],
    ['a module', held('first').replace('src', 'data-type="module" src') + held('second'), ['second.js']],
  ])('do not wait for %s', async (_, html, expected) => {
    document.body.innerHTML = html
    start({ vendors: [stats] as never }).consent.acceptAll()
    await settled()
    expect(released()).toEqual(expected)
  })

  it('do not wait for an inline script, which is never deferred', async () => {
    document.body.innerHTML = held('second')
    const inline = document.createElement('script')
    inline.type = 'text/plain'
    inline.dataset.vendor = 'stats'
    inline.nonce = 'secret'
    inline.defer = true
    inline.text = 'inline'
    document.body.prepend(inline)
    start({ vendors: [stats] as never, nonce: 'secret' }).consent.acceptAll()
    await settled()
    expect(page.ran().map(({ text, src }) => text || src.slice(22))).toEqual(['inline', 'second.js'])
  })

  it('are let go when it has run', async () => {
    const { consent } = start({ vendors: [stats] as never })
    consent.acceptAll()
    await settled()
    expect(released()).toEqual(['first.js'])
    await run('first')
    expect(released()).toEqual(['first.js', 'second.js'])
  })

  it('are let go after ten seconds, which is reported, and not before', async () => {
    vi.useFakeTimers()
    const { consent, problems } = start({ vendors: [stats] as never })
    consent.acceptAll()
    await vi.advanceTimersByTimeAsync(9999)
    expect(released()).toEqual(['first.js'])
    await vi.advanceTimersByTimeAsync(1)
    vi.useRealTimers()
    expect([released(), codes(problems)]).toEqual([['first.js', 'second.js'], ['script-failed']])
  })

  it('do not run, and are no fault, where the page has taken them out meanwhile', async () => {
    const { consent, problems } = start({ vendors: [stats] as never })
    consent.acceptAll()
    await settled()
    document.querySelector('script[src$="/second.js"]')?.remove()
    await run('first')
    expect(released()).not.toContain('second.js')
    expect(codes(problems)).toEqual([])
  })

  it('wait for none of another vendor', async () => {
    document.body.innerHTML =
      held('first') +
      '<script type="text/plain" data-vendor="chat" src="https://chatty.example/a.js"></script>'
    const chat = vendor('chat', 'functional', { scripts: ['chatty.example'] })
    start({ vendors: [stats, chat] as never }).consent.acceptAll()
    await settled()
    expect([...document.scripts].filter(({ type }) => type !== 'text/plain')).toHaveLength(2)
  })

  it.each(['load', 'error'])('are modules where they are declared so, until they hear %s', async (type) => {
    document.body.innerHTML = ''
    const module = document.createElement('script')
    module.type = 'text/plain'
    module.nonce = 'secret'
    module.text = 'export {}'
    Object.assign(module.dataset, { vendor: 'stats', type: 'module' })
    document.body.append(module)
    const heard = vi.fn()
    module.addEventListener(type, heard)
    start({ vendors: [stats] as never, nonce: 'secret' }).consent.acceptAll()
    await settled()
    const made = module.nextElementSibling as HTMLScriptElement
    expect([made.type, made.text, heard.mock.calls.length]).toEqual(['module', 'export {}', 0])
    HTMLScriptElement.prototype.dispatchEvent = EventTarget.prototype.dispatchEvent
    made.dispatchEvent(new Event(type))
    expect([made.isConnected, heard.mock.calls.length]).toEqual([false, 1])
  })

  it('are held if their vendor is withdrawn meanwhile, and let go once by the next grant', async () => {
    const { consent } = start({ vendors: [stats] as never })
    consent.acceptAll()
    await settled()
    consent.withdraw()
    await run('first')
    expect(released()).toEqual(['first.js'])
    consent.acceptAll()
    await settled()
    expect(released()).toEqual(['first.js', 'second.js'])
  })
})
