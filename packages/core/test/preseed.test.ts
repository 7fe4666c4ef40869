import { beforeEach, describe, expect, it } from 'vitest'
import { freshPage, type Page } from './support/page'
import { policy, start } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})

const denied = { login: 'granted', chat: 'denied', stats: 'denied', ads: 'denied' }

describe('preseed', () => {
  it.each(['https://www.omono.example/', 'http://localhost:3000/'])(
    'G-15: "rejected" denies all, at %s',
    (url) => {
      page = freshPage(url)
      page.jar.receive('omono_consent=rejected')
      const { consent } = start()
      expect(consent.getConsent()).toEqual(denied)
      expect(consent.due).toEqual([])
      expect(consent.decision?.source).toBe('preseed')
    },
  )

  it('G-15: is a decision that grants nothing, and that nobody has made here', () => {
    page.jar.receive('omono_consent=rejected')
    expect(start().consent.decision).toEqual({
      id: '',
      time: expect.any(Number),
      policyVersion: '',
      source: 'preseed',
      trusted: false,
      gpc: false,
      granted: [],
      denied: [],
    })
  })

  it('G-15: answers for every version of the policy', () => {
    page.jar.receive('omono_consent=rejected')
    expect(start({ policy: { ...policy, version: '2031' } }).consent.due).toEqual([])
  })

  it('G-15: yields to what the visitor chose', () => {
    start().consent.acceptAll()
    page.jar.receive('omono_consent=rejected')
    page.next()
    expect(start().consent.isGranted('stats')).toBe(true)
  })

  it.each(['https://www.omono.example/', 'http://localhost:3000/'])(
    'G-15: yields to a choice that the visitor makes after it, at %s',
    (url) => {
      page = freshPage(url)
      page.jar.receive('omono_consent=rejected')
      start().consent.acceptAll()
      page.next()
      expect(start().consent.isGranted('stats')).toBe(true)
    },
  )

  it('G-15: keeps its no to the others when the visitor later grants one vendor', () => {
    page.jar.receive('omono_consent=rejected')
    const { consent } = start()
    consent.decide({ chat: true })
    expect(consent.getConsent()).toEqual({ ...denied, chat: 'granted' })
  })

  it('forgets it on reset', () => {
    page.jar.receive('omono_consent=rejected')
    start().consent.reset()
    page.next()
    expect(start().consent.due).toEqual(['chat', 'stats', 'ads'])
  })

  it.each([
    'accepted',
    'accept',
    'allow',
    'true',
    'yes',
    '1',
    'granted',
    'all',
    'on',
    'ok',
    'false',
    '0',
    'necessary',
    'Rejected',
    'rejected!',
  ])('F-17: "%s" under our name is no answer', (value) => {
    for (const url of ['https://www.omono.example/', 'http://localhost:3000/']) {
      page = freshPage(url)
      page.jar.receive(`omono_consent=${value}`)
      page.jar.receive(`__Host-omono_consent=${value}; secure; path=/`)
      localStorage.setItem('omono_consent', value)
      const { consent } = start()
      expect(consent.decision).toBeUndefined()
      expect(consent.due).toEqual(['chat', 'stats', 'ads'])
    }
  })
})
