import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshPage, type Page, settled } from './support/page'
import { policy, start, vendor } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})

const two = [vendor('chat'), vendor('stats')]

describe('asking', () => {
  it('C-14: asks nothing after a yes', () => {
    start().consent.acceptAll()
    page.next()
    expect(start().consent.due).toEqual([])
  })

  it('C-14: asks nothing after a no', () => {
    start().consent.rejectAll()
    page.next()
    expect(start().consent.due).toEqual([])
  })

  it.each(['acceptAll', 'rejectAll'] as const)(
    'C-14: asks only about a vendor that is new, after %s',
    (choose) => {
      start({ vendors: two }).consent[choose]()
      page.next()
      expect(start({ vendors: [...two, vendor('survey')] }).consent.due).toEqual(['survey'])
    },
  )

  it('C-14: asks about everything when the policy has a new version', () => {
    start({ vendors: two }).consent.acceptAll()
    page.next()
    const { consent } = start({ vendors: two, policy: { ...policy, version: '2027-01' } })
    expect(consent.due).toEqual(['chat', 'stats'])
    expect(consent.getConsent()).toEqual({ chat: 'not asked', stats: 'not asked' })
  })

  it('forgets nothing when a vendor goes and comes back', () => {
    start({ vendors: two }).consent.decide({ chat: true, stats: false })
    page.next()
    start({ vendors: two.slice(0, 1) }).consent.acceptAll()
    page.next()
    expect(start({ vendors: two }).consent.getConsent()).toEqual({ chat: 'granted', stats: 'denied' })
  })

  it('calls the UI for a banner once, when something is due', () => {
    const ui = vi.fn()
    const { consent } = start({ ui })
    expect(ui.mock.calls).toEqual([[consent, 'banner']])
  })

  it('C-14: calls no UI for a banner when nothing is due', () => {
    start().consent.rejectAll()
    page.next()
    const ui = vi.fn()
    start({ ui })
    expect(ui).not.toHaveBeenCalledWith(expect.anything(), 'banner')
  })

  it('C-16: calls the UI for a control when the page has no way back', async () => {
    start().consent.rejectAll()
    page.next()
    const ui = vi.fn()
    const { consent } = start({ ui })
    await settled()
    expect(ui.mock.calls).toEqual([[consent, 'control']])
  })

  it('C-16: calls for no control when the page has a link of its own', async () => {
    start().consent.rejectAll()
    page.next()
    document.body.innerHTML = '<a href="#" data-omono-action="open-preferences">Cookies</a>'
    const ui = vi.fn()
    start({ ui })
    await settled()
    expect(ui).not.toHaveBeenCalled()
  })

  it('C-16: reports a page without a way back and without a UI', async () => {
    const { problems } = start()
    await settled()
    expect(problems).toContainEqual(expect.objectContaining({ code: 'no-way-back' }))
  })

  it('opens the preferences on a click on such a link, also one that came later', () => {
    const ui = vi.fn()
    const { consent } = start({ ui })
    document.body.innerHTML = '<p data-omono-action="open-preferences"><b>Cookies</b></p>'
    document.querySelector('b')?.click()
    expect(ui).toHaveBeenLastCalledWith(consent, 'preferences')
  })

  it('T-07: obeys no other action that markup names', () => {
    const { consent } = start({ ui: vi.fn() })
    for (const action of ['accept-all', 'reject-all', 'save', 'withdraw', 'reset', 'acceptAll'])
      document.body.innerHTML += `<button data-omono-action="${action}" data-cc="${action}">Win</button>`
    for (const button of document.querySelectorAll('button')) button.click()
    expect(consent.decision).toBeUndefined()
  })

  it('I4: reports a UI that fails, and grants nothing', async () => {
    for (const ui of [
      () => {
        throw new Error('no module')
      },
      () => Promise.reject(new Error('no network')),
      'ui' as never,
    ]) {
      page = freshPage()
      const { consent, problems } = start({ ui })
      consent.openPreferences()
      await settled()
      expect(problems).toContainEqual(expect.objectContaining({ code: 'ui-failed', subject: 'banner' }))
      expect(consent.due).toEqual(['chat', 'stats', 'ads'])
      expect(page.errors).toEqual([])
    }
  })
})
