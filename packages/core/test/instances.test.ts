import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshPage, type Page } from './support/page'
import { four, start, vendor } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})

describe('instances', () => {
  it('F-31: a second one of the same name is the first', () => {
    const { consent } = start()
    expect(start().consent).toBe(consent)
  })

  it('F-31: a second one asks no second time', () => {
    const ui = vi.fn()
    for (let count = 0; count < 5; count++) start({ ui })
    expect(ui).toHaveBeenCalledTimes(1)
  })

  it('F-31: a second copy of the module attaches to the first', async () => {
    const { consent } = start()
    vi.resetModules()
    const { createConsent } = await import('../src/index')
    expect(createConsent({ surface: 'website', vendors: four, policy: consent.policy })).toBe(consent)
  })

  it('F-31: a second one can widen nothing', () => {
    start().consent.rejectAll()
    const { consent } = start({ vendors: four.map(({ id }) => vendor(id, 'necessary')) as never })
    expect(consent.isGranted('stats' as never)).toBe(false)
  })

  it('F-33: two of different names decide and store on their own', () => {
    const one = start({ name: 'one' }).consent
    const two = start({ name: 'two' }).consent
    one.acceptAll()
    expect(two.decision).toBeUndefined()
    two.rejectAll()
    expect(page.jar.all().map(({ name }) => name)).toEqual(['__Host-one', '__Host-two'])
    page.next()
    expect(
      [start({ name: 'one' }), start({ name: 'two' })].map(({ consent }) => consent.status('stats' as never)),
    ).toEqual(['granted', 'denied'])
  })

  it('T-15: is out of reach for markup that is named like it', () => {
    document.body.innerHTML =
      '<form id="omono.consent"></form><a id="omonoConsent"></a><img name="omono_consent">'
    expect(start().consent.due).toEqual(['chat', 'stats', 'ads'])
  })
})
