import { beforeEach, describe, expect, it } from 'vitest'
import { breakStorage, freshPage, type Page } from './support/page'
import { codes, start, vendor } from './support/vendors'

let page: Page
beforeEach(() => {
  page = freshPage()
})

const open = { login: 'granted', chat: 'not asked', stats: 'not asked', ads: 'not asked' }
const noStorage = () => {
  breakStorage('localStorage', 'denied')
  breakStorage('sessionStorage', 'denied')
}

describe('storage', () => {
  it.each(['ignored', 'forbidden'] as const)(
    'F-01, F-02: where cookies are %s, localStorage keeps the decision',
    (fault) => {
      page.jar.fault = fault
      expect(start().consent.acceptAll().persisted).toBe(true)
      page = page.next()
      expect(start().consent.isGranted('stats')).toBe(true)
    },
  )

  it.each(['ignored', 'forbidden'] as const)(
    'B2: a consent does not come back by a reset that leaves its cookie, where cookies become %s',
    (fault) => {
      start().consent.acceptAll()
      page.jar.fault = fault
      const { consent } = start()
      expect(consent.decide({ stats: false }).persisted).toBe(true)
      expect(consent.reset().persisted).toBe(false)
      page.jar.fault = 'none'
      page = page.next()
      const next = start().consent
      expect(next.getConsent()).toEqual(open)
      expect(next.acceptAll().persisted).toBe(true)
      page = page.next()
      expect(start().consent.isGranted('stats')).toBe(true)
    },
  )

  it.each(['refusal', 'reset'] as const)(
    'B2: an earlier consent does not come back on the page where a %s could not be stored',
    (choice) => {
      start().consent.acceptAll()
      page.jar.fault = 'forbidden'
      noStorage()
      const { consent } = start()
      const { persisted } = choice === 'reset' ? consent.reset() : consent.rejectAll()
      page.jar.fault = 'none'
      document.dispatchEvent(new Event('visibilitychange'))
      expect([persisted, consent.isGranted('stats')]).toEqual([false, false])
    },
  )

  it.each(['ignored', 'forbidden'] as const)(
    'I6: where cookies are %s and storage is denied, persisted is false',
    (fault) => {
      page.jar.fault = fault
      noStorage()
      const { consent, problems } = start()
      expect(consent.acceptAll().persisted).toBe(false)
      expect(codes(problems)).toEqual(['not-persisted'])
    },
  )

  it.each(['ignored', 'forbidden'] as const)(
    'F-01, F-02: where cookies are %s and storage is denied, the choice holds on this page',
    (fault) => {
      page.jar.fault = fault
      noStorage()
      const { consent } = start()
      consent.acceptAll()
      expect(consent.isGranted('stats')).toBe(true)
      consent.rejectAll()
      expect(consent.isGranted('stats')).toBe(false)
    },
  )

  it.each(['ignored', 'forbidden'] as const)(
    'F-01, F-02: where cookies are %s and storage is denied, the next page asks',
    (fault) => {
      page.jar.fault = fault
      noStorage()
      start().consent.acceptAll()
      page = page.next()
      expect(start().consent.getConsent()).toEqual(open)
    },
  )

  it.each(['ignored', 'forbidden'] as const)(
    'I5: where cookies are %s and storage is denied, events do not undo the choice',
    (fault) => {
      page.jar.fault = fault
      noStorage()
      const { consent } = start()
      consent.rejectAll()
      for (const type of ['storage', 'pageshow']) dispatchEvent(new Event(type))
      document.dispatchEvent(new Event('visibilitychange'))
      expect(consent.status('stats')).toBe('denied')
    },
  )

  it('I5: where an older grant stays behind because nothing can be written, events do not bring it back', () => {
    const { consent } = start()
    consent.acceptAll()
    page.jar.fault = 'ignored'
    noStorage()
    expect(consent.rejectAll().persisted).toBe(false)
    for (const type of ['storage', 'pageshow']) dispatchEvent(new Event(type))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(consent.status('stats')).toBe('denied')
  })

  it('where cookies cannot be read, a reset does not say that it is kept', () => {
    const { consent } = start()
    consent.acceptAll()
    page.jar.fault = 'forbidden'
    expect(consent.reset().persisted).toBe(false)
  })

  it.each(['denied', 'full', 'absent'] as const)(
    'F-03, F-05: where storage is %s, the cookie keeps the decision',
    (how) => {
      breakStorage('localStorage', how)
      breakStorage('sessionStorage', how)
      const { consent, problems } = start()
      expect(consent.acceptAll().persisted).toBe(true)
      expect(codes(problems)).toEqual([])
      page.next()
      expect(start().consent.isGranted('stats')).toBe(true)
    },
  )

  it.each(['denied', 'full', 'absent'] as const)('F-03: where storage is %s, a reset is kept', (how) => {
    breakStorage('localStorage', how)
    breakStorage('sessionStorage', how)
    const { consent, problems } = start()
    consent.acceptAll()
    expect(consent.reset().persisted).toBe(true)
    expect(codes(problems)).toEqual([])
  })

  it('C-03: where the cookie is kept, storage is left alone', () => {
    start().consent.acceptAll()
    expect(page.stored()).toEqual([])
  })

  it('T-24: a withdrawal that a full jar refuses leaves no grant behind', () => {
    start().consent.acceptAll()
    page.jar.fault = 'full'
    noStorage()
    page = page.next()
    expect(start().consent.rejectAll().persisted).toBe(false)
    page = page.next()
    expect(start().consent.getConsent()).toEqual(open)
  })

  it('T-24: a withdrawal that a full jar refuses is kept in localStorage', () => {
    start().consent.acceptAll()
    page.jar.fault = 'full'
    page = page.next()
    expect(start().consent.rejectAll().persisted).toBe(true)
    page = page.next()
    expect(start().consent.status('stats')).toBe('denied')
  })

  it('T-24: a withdrawal that neither cookies nor a full localStorage take leaves no grant behind', () => {
    page.jar.fault = 'ignored'
    start().consent.acceptAll()
    page = page.next()
    const own = localStorage
    const setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
    const getItem = (key: string) => own.getItem(key)
    const removeItem = (key: string) => own.removeItem(key)
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      writable: true,
      value: { getItem, setItem, removeItem },
    })
    expect(start().consent.rejectAll().persisted).toBe(false)
    page = page.next()
    expect(start().consent.getConsent()).toEqual(open)
  })

  it('a reset of what localStorage alone keeps leaves nothing', () => {
    page.jar.fault = 'ignored'
    const { consent } = start()
    consent.acceptAll()
    expect([consent.reset().persisted, page.stored()]).toEqual([true, []])
  })

  it('I5: a withdrawal beats a grant that could not be removed', () => {
    start().consent.acceptAll()
    page.jar.fault = 'ignored'
    page = page.next()
    start().consent.rejectAll()
    page = page.next()
    expect(start().consent.status('stats')).toBe('denied')
  })

  it('I5: a refusal that could not replace a grant made in the same second beats it', () => {
    const { consent } = start()
    consent.acceptAll()
    page.jar.fault = 'ignored'
    consent.rejectAll()
    page = page.next()
    expect(start().consent.status('stats')).toBe('denied')
  })

  it('I6: a reset that could not remove the cookie is not said to be persisted', () => {
    const { consent } = start()
    consent.acceptAll()
    page.jar.fault = 'ignored'
    expect(consent.reset().persisted).toBe(false)
  })

  it('F-07, F-08: a cookie that goes takes the grant with it', () => {
    start().consent.acceptAll()
    page.jar.receive('__Host-omono_consent=; path=/; secure; max-age=0')
    page = page.next()
    expect(start().consent.getConsent()).toEqual(open)
  })

  it('F-06, I6: says persisted only when the next page reads it, with any number of vendors', () => {
    for (const count of [500, 1000, 1600, 5000, 10_000]) {
      page = freshPage()
      const vendors = Array.from({ length: count }, (_, index) => vendor(`vendor-${index}`.padEnd(40, 'x')))
      const { persisted } = start({ vendors }).consent.acceptAll()
      page = page.next()
      expect([count, start({ vendors }).consent.isGranted(vendors[7]?.id ?? '')]).toEqual([count, persisted])
    }
  })

  it('F-06: a withdrawal of more vendors than a cookie holds leaves no grant behind', () => {
    const vendors = Array.from({ length: 5000 }, (_, index) => vendor(`vendor-${index}`.padEnd(40, 'x')))
    start({ vendors: vendors.slice(0, 500) }).consent.acceptAll()
    page = page.next()
    start({ vendors }).consent.rejectAll()
    page = page.next()
    expect(Object.values(start({ vendors }).consent.getConsent())).not.toContain('granted')
  })

  it('F-12: what is stored and malformed asks, and the next decision replaces it', () => {
    page.jar.receive('__Host-omono_consent=%7Bbroken; path=/; secure')
    localStorage.setItem('omono_consent', '{broken')
    const { consent } = start()
    expect(consent.getConsent()).toEqual(open)
    expect(consent.acceptAll().persisted).toBe(true)
    page.next()
    expect(start().consent.isGranted('stats')).toBe(true)
  })

  it('F-13: a stored value of another product stays until the visitor decides', () => {
    page = freshPage('http://localhost:3000/')
    page.jar.receive('omono_consent=their-own-value')
    start()
    expect(document.cookie).toBe('omono_consent=their-own-value')
  })

  it('T-11: markup named "cookie" hides neither the decision nor the refusal', () => {
    Object.defineProperty(document, 'cookie', { configurable: true, value: document.createElement('img') })
    const { consent } = start()
    expect(consent.acceptAll().persisted).toBe(true)
    page = page.next()
    Object.defineProperty(document, 'cookie', { configurable: true, value: document.createElement('img') })
    expect(start().consent.isGranted('stats')).toBe(true)
    expect(start().consent.rejectAll().persisted).toBe(true)
    page = page.next()
    expect(start().consent.status('stats')).toBe('denied')
  })

  it.each([
    ['https://www.omono.example/', '__Host-omono_consent', '', '; secure'],
    ['http://www.omono.example/', 'omono_consent', '', ''],
    ['https://www.omono.example/', 'omono_consent', 'omono.example', '; domain=omono.example; secure'],
  ])('T-11: behind markup named "cookie", %s writes the cookie %s for "%s"', (url, name, domain, scope) => {
    page = freshPage(url)
    Object.defineProperty(document, 'cookie', { configurable: true, value: document.createElement('img') })
    expect(start({ domain, days: 30 }).consent.acceptAll().persisted).toBe(true)
    const [line = ''] = page.jar.lines.slice(-1)
    expect(line.slice(0, name.length + 1)).toBe(`${name}=`)
    expect(line.replace(/^[^;]+/, '')).toBe(`; max-age=2592000; path=/; samesite=lax${scope}`)
  })

  it('F-54: a browser without crypto still decides', () => {
    const { crypto } = globalThis
    Object.defineProperty(globalThis, 'crypto', { configurable: true, value: undefined })
    try {
      expect(start().consent.acceptAll()).toMatchObject({ persisted: true })
      page = page.next()
      expect(start().consent.isGranted('stats')).toBe(true)
    } finally {
      Object.defineProperty(globalThis, 'crypto', { configurable: true, value: crypto })
    }
  })

  it('F-54: a browser without crypto hears of a refusal in another tab', () => {
    const { crypto } = globalThis
    Object.defineProperty(globalThis, 'crypto', { configurable: true, value: undefined })
    try {
      const { consent } = start()
      consent.acceptAll()
      const granted = page.jar.all()[0]
      const facts = granted?.value
        .slice(0, granted.value.lastIndexOf('~.'))
        .replace(/~[\da-f]{32}~/, `~${'f'.repeat(32)}~`)
      const list = '.chat.stats.ads'
      page.jar.receive(`__Host-omono_consent=${facts}~~${list}; path=/; secure`)
      dispatchEvent(new Event('storage'))
      expect(consent.isGranted('stats')).toBe(false)
    } finally {
      Object.defineProperty(globalThis, 'crypto', { configurable: true, value: crypto })
    }
  })
})
