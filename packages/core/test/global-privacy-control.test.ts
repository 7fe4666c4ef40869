import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { setGpc } from './support/global-privacy-control'
import { freshPage, type Page } from './support/page'
import { start, vendor } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})
afterEach(() => setGpc(undefined))

describe('Global Privacy Control', () => {
  it.each([undefined, false, null, '1', 'true', 1, {}])('S-01: %o is no signal', (value) => {
    setGpc(value)
    expect(start().consent.gpc).toBe(false)
  })

  it('S-01: is read once, before the first vendor runs', () => {
    const order: string[] = []
    Object.defineProperty(navigator, 'globalPrivacyControl', {
      configurable: true,
      get: () => !!order.push('read'),
    })
    const { consent } = start()
    consent.whenGranted('login' as never, () => void order.push('vendor'))
    consent.acceptAll()
    expect(order).toEqual(['read', 'vendor'])
  })

  it('C-40: refuses marketing with no decision, and asks nothing about it', () => {
    setGpc(true)
    const { consent } = start()
    expect(consent.status('ads')).toBe('denied')
    expect(consent.due).toEqual(['chat', 'stats'])
  })

  it('C-40: acceptAll leaves marketing denied', () => {
    setGpc(true)
    const { consent } = start()
    expect(consent.acceptAll().granted).toEqual(['chat', 'stats'])
    expect(consent.status('ads')).toBe('denied')
  })

  it('C-44: beats an older grant', () => {
    start().consent.acceptAll()
    setGpc(true)
    page.next()
    const { consent } = start()
    expect(consent.getConsent()).toMatchObject({ chat: 'granted', stats: 'granted', ads: 'denied' })
    expect(consent.due).toEqual([])
  })

  it('C-44: yields to a grant that was made in its sight, also on the next page', () => {
    setGpc(true)
    const { consent } = start()
    consent.acceptAll()
    consent.decide({ ads: true })
    expect(consent.status('ads')).toBe('granted')
    page.next()
    expect(start().consent.status('ads')).toBe('granted')
  })

  it('C-44: a grant of another vendor does not carry an older grant of marketing past it', () => {
    start().consent.decide({ ads: true })
    setGpc(true)
    page.next()
    const { consent } = start()
    consent.decide({ stats: true })
    expect(consent.status('ads')).toBe('denied')
    page.next()
    expect(start().consent.status('ads')).toBe('denied')
  })

  it('C-44: a choice on another surface does not carry an older grant of marketing past it', () => {
    const pixels = { surface: 'system', vendors: [vendor('pixels', 'marketing'), vendor('logs')] }
    start(pixels).consent.acceptAll()
    setGpc(true)
    page.next()
    start().consent.decide({ stats: false })
    page.next()
    const { consent } = start(pixels)
    expect(consent.status('pixels')).toBe('denied')
  })

  it('C-44: a grant that was made in its sight survives a choice on another surface', () => {
    const pixels = { surface: 'system', vendors: [vendor('pixels', 'marketing'), vendor('logs')] }
    setGpc(true)
    start(pixels).consent.decide({ pixels: true, logs: true })
    page.next()
    start().consent.decide({ stats: false })
    page.next()
    expect(start(pixels).consent.getConsent()).toEqual({ pixels: 'granted', logs: 'granted' })
  })

  it('S-05: is recorded with the decision', () => {
    expect(start().consent.acceptAll().decision?.gpc).toBe(false)
    page = freshPage()
    setGpc(true)
    expect(start().consent.acceptAll().decision?.gpc).toBe(true)
    page.next()
    expect(start().consent.decision?.gpc).toBe(true)
  })

  it('C-43: opens no banner of its own accord when nothing else is due', () => {
    setGpc(true)
    const ui = vi.fn()
    start({ ui, vendors: start().consent.vendors.filter(({ id }) => id === 'ads'), name: 'ads_only' })
    expect(ui).not.toHaveBeenCalledWith(expect.anything(), 'banner')
  })
})
