import { beforeEach, describe, expect, it } from 'vitest'
import { encodeDecision } from '../src/model/decision'
import { decision } from './support/decisions'
import { freshPage, type Page } from './support/page'
import { start, vendor } from './support/vendors'

const SITE = 'https://www.omono.example/account/users'
let page: Page
beforeEach(() => {
  page = freshPage(SITE)
})

const open = { login: 'granted', chat: 'not asked', stats: 'not asked', ads: 'not asked' }
const value = (granted: string[], denied: string[] = []) =>
  encodeDecision(decision({ time: Math.floor(Date.now() / 1000) + 60, granted, denied }))
const yes = value(['chat', 'stats', 'ads'])

describe('conflicting decisions', () => {
  it.each([
    ['the domain', 'omono_consent', '; path=/; domain=omono.example'],
    ['the domain, secure', 'omono_consent', '; path=/; domain=omono.example; secure'],
    ['the domain, with our prefix', '__Host-omono_consent', '; path=/; domain=omono.example; secure'],
    ['a longer path', 'omono_consent', '; path=/account; domain=omono.example'],
    ['the same path', 'omono_consent', '; path=/account/users; domain=omono.example'],
    ['a path that comes first, with our prefix', '__Host-omono_consent', '; path=/account; secure'],
  ])('T-22: a grant that a subdomain sets on %s is ignored in host scope', (_, name, attributes) => {
    start().consent.rejectAll()
    page.jar.receive(`${name}=${yes}${attributes}`, 'https://evil.omono.example/account/users')
    page.next(SITE)
    expect(start().consent.status('stats')).toBe('denied')
  })

  it.each([
    '; path=/account; domain=omono.example',
    '; path=/; domain=www.omono.example',
    '; path=/account/users',
  ])('T-22: two that disagree in domain scope are none: the visitor is asked (%s)', (attributes) => {
    start({ domain: 'omono.example' }).consent.rejectAll()
    page.jar.receive(`omono_consent=${yes}${attributes}`)
    page.next(SITE)
    expect(start({ domain: 'omono.example' }).consent.getConsent()).toEqual(open)
  })

  it('T-22: two that disagree are none, whichever of them comes first', () => {
    page = freshPage('http://localhost:3000/account/')
    for (const lines of [
      [`omono_consent=${yes}; path=/account`, `omono_consent=${value([], ['stats'])}; path=/`],
      [`omono_consent=${value([], ['stats'])}; path=/account`, `omono_consent=${yes}; path=/`],
      [`omono_consent=${yes}; path=/account`, 'omono_consent=x; path=/'],
      [`omono_consent=${yes}; path=/account`, 'omono_consent=; path=/'],
    ]) {
      page = freshPage('http://localhost:3000/account/')
      for (const line of lines) page.jar.receive(line)
      expect(start().consent.getConsent()).toEqual(open)
    }
  })

  it('T-22: two that agree are one', () => {
    page = freshPage('http://localhost:3000/account/')
    page.jar.receive(`omono_consent=${yes}; path=/account`)
    page.jar.receive(`omono_consent=${yes}; path=/`)
    expect(start().consent.isGranted('stats')).toBe(true)
  })

  it('T-22: a conflict also outweighs what localStorage remembers', () => {
    page = freshPage('http://localhost:3000/account/')
    localStorage.setItem('omono_consent', yes)
    page.jar.receive('omono_consent=a; path=/account')
    page.jar.receive('omono_consent=b; path=/')
    expect(start().consent.getConsent()).toEqual(open)
  })

  it('T-22: the next decision ends the conflict', () => {
    page = freshPage('http://localhost:3000/account/')
    page.jar.receive(`omono_consent=${yes}; path=/account`)
    page.jar.receive('omono_consent=x; path=/')
    expect(start().consent.rejectAll().persisted).toBe(true)
    page.next('http://localhost:3000/account/')
    expect(start().consent.status('stats')).toBe('denied')
  })

  it.each(['; path=/account', '; path=/account/'])(
    'R-02: a leftover on another path does not keep the decision out of the cookie (%s)',
    (attributes) => {
      page = freshPage('http://localhost:3000/account/users')
      page.jar.receive(`omono_consent=x${attributes}`)
      expect(start().consent.rejectAll().persisted).toBe(true)
      expect(page.jar.all().map(({ name, path }) => [name, path])).toEqual([['omono_consent', '/']])
      expect(page.stored()).toEqual([])
    },
  )

  it('R-17: shares the decision with the domain where the site says so', () => {
    start({ domain: 'omono.example' }).consent.acceptAll()
    page.next('https://app.omono.example/')
    expect(start({ domain: 'omono.example' }).consent.isGranted('stats')).toBe(true)
  })

  it('R-17: shares nothing with other hosts where the site does not say so', () => {
    start().consent.acceptAll()
    page.next('https://app.omono.example/')
    expect(start().consent.getConsent()).toEqual(open)
  })

  const website = [vendor('both'), vendor('site', 'analytics', { surfaces: ['website'] })]
  const system = [vendor('both'), vendor('app', 'analytics', { surfaces: ['system'] })]
  const visit = (surface: string) =>
    start({ surface, domain: 'omono.example', vendors: surface === 'website' ? website : system }).consent

  it('keeps the answers about another surface’s vendors in a shared cookie', () => {
    visit('website').decide({ both: true, site: false })
    page.next('https://app.omono.example/')
    expect(visit('system').due).toEqual(['app'])
    visit('system').decide({ app: true })
    page.next(SITE)
    expect(visit('website').getConsent()).toEqual({ both: 'granted', site: 'denied' })
    page.next('https://app.omono.example/')
    expect(visit('system').getConsent()).toEqual({ both: 'granted', app: 'granted' })
  })

  it('a refusal on one surface refuses a vendor that both use on the other', () => {
    visit('website').acceptAll()
    page.next('https://app.omono.example/')
    visit('system').rejectAll()
    page.next(SITE)
    expect(visit('website').getConsent()).toEqual({ both: 'denied', site: 'granted' })
  })
})
