import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freshPage, type Page, settled } from './support/page'
import { start, vendor } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
  Object.defineProperty(document, 'prerendering', { configurable: true, value: true })
})
afterEach(() => void Reflect.deleteProperty(document, 'prerendering'))
const activate = () => document.dispatchEvent(new Event('prerenderingchange'))
const signal = 'google-consent-mode'

describe('a page that is rendered before anyone sees it', () => {
  it('I8: asks nobody, runs nothing and says nothing', async () => {
    const [ui, run] = [vi.fn(), vi.fn()]
    const { consent } = start({
      ui,
      vendors: [vendor('login', 'necessary'), vendor('stats', 'analytics', { signal })],
    })
    consent.whenGranted('login', run)
    await settled()
    expect([ui, run].map((mock) => mock.mock.calls.length)).toEqual([0, 0])
    expect(globalThis).not.toHaveProperty('dataLayer')
    expect(page.jar.lines).toEqual([])
  })

  it('I8: grants nothing, whatever was stored', () => {
    Reflect.deleteProperty(document, 'prerendering')
    start().consent.acceptAll()
    page.next()
    Object.defineProperty(document, 'prerendering', { configurable: true, value: true })
    expect(Object.values(start().consent.getConsent())).not.toContain('granted')
  })

  it('F-19: is as any other page once it is seen', () => {
    Reflect.deleteProperty(document, 'prerendering')
    start().consent.decide({ chat: true } as never)
    page.next()
    Object.defineProperty(document, 'prerendering', { configurable: true, value: true })
    const [ui, run] = [vi.fn(), vi.fn()]
    const { consent } = start({ ui })
    consent.whenGranted('chat' as never, run)
    activate()
    expect(run).toHaveBeenCalledTimes(1)
    expect(ui.mock.calls).toEqual([[consent, 'banner']])
    expect(consent.getConsent()).toEqual({
      login: 'granted',
      chat: 'granted',
      stats: 'not asked',
      ads: 'not asked',
    })
  })

  it('I8: has no necessary vendor among those that are due', () => {
    expect(start().consent.due).not.toContain('login')
  })

  it('I8: writes nothing, whatever the site calls', () => {
    start().consent.acceptAll()
    expect(page.jar.lines).toEqual([])
  })
})
