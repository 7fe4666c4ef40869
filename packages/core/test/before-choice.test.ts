import { beforeEach, describe, expect, it } from 'vitest'
import { freshPage, type Page, settled } from './support/page'
import { four, start, vendor } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})

describe('before the choice', () => {
  it('C-03: no cookie is written', async () => {
    page.jar.receive('session=1')
    start()
    await settled()
    expect(page.jar.lines).toEqual([])
    expect(document.cookie).toBe('session=1')
  })

  it('C-03: nothing is stored, and nothing that was there is touched', async () => {
    localStorage.setItem('theirs', '1')
    sessionStorage.setItem('theirs too', '1')
    start()
    await settled()
    expect(page.stored()).toEqual(['theirs', 'theirs too'])
  })

  it('C-03: asking and looking store nothing', async () => {
    const { consent } = start({ ui: () => {} })
    consent.openPreferences()
    consent.subscribe(() => {})
    consent.whenGranted('stats' as never, () => {})
    consent.getConsent()
    for (const type of ['pageshow', 'storage', 'pagehide', 'scroll', 'keydown'])
      dispatchEvent(new Event(type))
    document.dispatchEvent(new Event('visibilitychange'))
    await settled()
    expect(page.jar.lines).toEqual([])
    expect(page.stored()).toEqual([])
  })

  it('C-01: no script of a vendor is added', async () => {
    start({
      vendors: [
        vendor('stats', 'analytics', {
          scripts: ['stats.example'],
          script: { src: 'https://stats.example/{{key}}.js' },
          settings: { key: 'k' },
        }),
      ],
    })
    await settled()
    expect(document.querySelectorAll('script')).toHaveLength(0)
  })

  it('C-05: Escape, scrolling, clicks, leaving and time grant nothing', async () => {
    const { consent } = start({ ui: () => {} })
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    for (const type of ['scroll', 'beforeunload', 'pagehide', 'popstate', 'hashchange', 'focus'])
      dispatchEvent(new Event(type))
    document.body.click()
    await settled()
    expect(consent.decision).toBeUndefined()
    expect(consent.due).toEqual(['chat', 'stats', 'ads'])
  })

  it('T-09: the URL says nothing to us', () => {
    for (const tail of [
      '#consent=accept-all',
      '?omono_consent=granted',
      '#omonoConsent',
      '?gpc=0&consent[stats]=1',
    ]) {
      page = freshPage(`https://www.omono.example/${tail}`)
      expect(start().consent.getConsent()).toEqual({
        login: 'granted',
        chat: 'not asked',
        stats: 'not asked',
        ads: 'not asked',
      })
    }
  })

  it('T-43, T-44: messages and events that anybody can send grant nothing', async () => {
    const { consent } = start()
    const detail = { decision: { granted: four.map(({ id }) => id) }, granted: ['stats'] }
    dispatchEvent(new MessageEvent('message', { data: detail }))
    dispatchEvent(new StorageEvent('storage', { key: 'omono_consent', newValue: JSON.stringify(detail) }))
    document.dispatchEvent(new CustomEvent('omono:change', { detail }))
    await settled()
    expect(consent.due).toEqual(['chat', 'stats', 'ads'])
  })
})
