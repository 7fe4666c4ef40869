import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { freshPage, type Page } from './support/page'
import { start, vendor } from './support/vendors'

const SITE = 'https://www.omono.example/account/users/'
let page: Page
beforeEach(() => {
  page = freshPage(SITE)
})

const stats = vendor('stats', 'analytics', {
  cookies: { _st: '1 year', '_st_*': '1 year' },
  keeps: { _stkeep: 'session' },
  storage: { 'st.*': 'persistent' },
})
const granted = (vendors = [stats]) => {
  const { consent } = start({ vendors })
  consent.acceptAll()
  return consent
}
const names = () =>
  page.jar
    .all()
    .map(({ name }) => name)
    .filter((name) => !name.includes('omono_consent'))

describe('erase', () => {
  it('C-18: removes what a withdrawn vendor declares', () => {
    const consent = granted()
    for (const name of ['_st', '_st_1']) page.jar.write(`${name}=1; path=/`)
    localStorage.setItem('st.id', '1')
    sessionStorage.setItem('st.tab', '1')
    expect(consent.withdraw('stats').withdrawn).toEqual({ stats: 'stopped' })
    expect([names(), page.stored()]).toEqual([[], []])
  })

  it('T-27: leaves everything else', () => {
    const consent = granted()
    const others = ['session', 'st', '_stx', 'x_st', '_ST', '_stkeep', '__Host-csrf', '__Secure-id']
    for (const name of others) page.jar.receive(`${name}=1; path=/; secure`)
    localStorage.setItem('st', '1')
    localStorage.setItem('xst.id', '1')
    consent.rejectAll()
    expect(names().toSorted()).toEqual(others.toSorted())
    expect(page.stored()).toEqual(['st', 'xst.id'])
  })

  it('T-27: leaves what only vendors that are still granted declare', () => {
    const consent = granted([stats, vendor('chat', 'functional', { cookies: { _chat: 'session' } })] as never)
    for (const name of ['_st', '_chat']) page.jar.write(`${name}=1; path=/`)
    consent.withdraw('stats')
    expect(names()).toEqual(['_chat'])
  })

  const ads = vendor('ads', 'marketing', {
    cookies: { _st: '1 year', _ad: '1 year' },
    storage: { 'st.id': 'persistent', ad: 'persistent' },
  })
  const leave = () => {
    for (const name of ['_st', '_ad', '_st_1', '_stkeep']) page.jar.write(`${name}=1; path=/`)
    for (const name of ['st.id', 'ad']) localStorage.setItem(name, '1')
  }

  it('leaves what a vendor that is still granted declares as well', () => {
    const consent = granted([stats, ads] as never)
    leave()
    expect(consent.withdraw('ads' as never).withdrawn).toEqual({ ads: 'stopped' })
    expect([names(), page.stored()]).toEqual([['_st', '_st_1', '_stkeep'], ['st.id']])
  })

  it('leaves it on every page load too, as long as the other one is granted', () => {
    const { consent } = start({ vendors: [stats, ads] })
    consent.decide({ stats: true, ads: false })
    page.next(SITE)
    leave()
    start({ vendors: [stats, ads] })
    expect([names(), page.stored()]).toEqual([['_st', '_st_1', '_stkeep'], ['st.id']])
  })

  it('leaves a cookie that a granted vendor keeps, and removes it with the last one that declares it', () => {
    const other = vendor('other', 'marketing', { cookies: { _stkeep: 'session' } })
    const consent = granted([stats, other] as never)
    leave()
    consent.withdraw('other' as never)
    expect(names()).toContain('_stkeep')
    consent.rejectAll()
    expect(names()).toEqual(['_ad'])
  })

  it('T-27: never removes our own decision, whatever a vendor declares', () => {
    const consent = granted([
      vendor('greedy', 'analytics', {
        cookies: { '*': 'session', '__Host-*': 'session', 'omono_*': 'session' },
        storage: { '*': 'session' },
      }),
    ] as never)
    expect(consent.rejectAll().persisted).toBe(true)
    page.next(SITE)
    expect(start({ vendors: [vendor('greedy')] }).consent.status('greedy')).toBe('denied')
  })

  it.each(['ga', 'st', 'a'])('C-18: removes a cookie that ends like the name of the instance: %s', (name) => {
    const { consent } = start({
      name,
      vendors: [vendor('stats', 'analytics', { cookies: { _ga: '1 year', _st: '1 year' } })],
    })
    consent.acceptAll()
    for (const cookie of ['_ga', '_st']) page.jar.write(`${cookie}=1; path=/`)
    consent.rejectAll()
    expect(page.jar.all().map((cookie) => cookie.name)).toEqual([`__Host-${name}`])
  })

  it('T-27: over random jars, what goes is what was declared', () => {
    const name = fc.stringMatching(/^[a-c_]{1,4}$/)
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { maxLength: 12 }),
        fc.array(name, { maxLength: 4 }),
        (jar, declared) => {
          page = freshPage(SITE)
          for (const cookie of jar) page.jar.write(`${cookie}=1; path=/`)
          const consent = granted([
            vendor('stats', 'analytics', {
              cookies: Object.fromEntries(declared.map((glob) => [glob, 'session'] as const)),
            }),
          ] as never)
          consent.rejectAll()
          expect(names()).toEqual(jar.filter((cookie) => !declared.includes(cookie)))
        },
      ),
      { numRuns: 200 },
    )
  }, 30_000)

  it.each([
    ['this host', 'path=/'],
    ['the domain', 'path=/; domain=omono.example'],
    ['this host as a domain', 'path=/; domain=www.omono.example'],
    ['a dotted domain', 'path=/; domain=.omono.example'],
    ['this folder', 'path=/account/users'],
    ['this folder, with a slash', 'path=/account/users/'],
    ['the folder above', 'path=/account'],
    ['the folder above, with a slash', 'path=/account/'],
    ['the folder above on the domain', 'path=/account; domain=omono.example'],
    ['https alone', 'path=/; secure'],
    ['https alone, on the domain', 'path=/; domain=omono.example; secure'],
    ['no path', ''],
  ])('C-18: finds a cookie on %s', (_, attributes) => {
    const consent = granted()
    page.jar.write(`_st=1; ${attributes}`)
    expect(document.cookie).toContain('_st=1')
    consent.rejectAll()
    expect(names()).toEqual([])
  })

  it('C-18: finds cookies with the prefixes of browsers', () => {
    const consent = granted([
      vendor('stats', 'analytics', { cookies: { '__Host-st': '1 year', '__Secure-st': '1 year' } }),
    ] as never)
    page.jar.write('__Host-st=1; path=/; secure')
    page.jar.write('__Secure-st=1; path=/; domain=omono.example; secure')
    consent.rejectAll()
    expect(names()).toEqual([])
  })

  it('T-27: writes no line for a name that is not declared, and none that sets a value', () => {
    const consent = granted()
    for (const name of ['_st', 'session', 'csrf']) page.jar.write(`${name}=1; path=/`)
    page.jar.lines.length = 0
    consent.rejectAll()
    const lines = page.jar.lines.filter((line) => !line.startsWith('__Host-omono_consent='))
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line).toMatch(/^_st=; max-age=0; path=/)
  })

  it('asks for no more than it must where a cookie lies on the usual path', () => {
    page = freshPage('https://www.omono.example/a/b/c/d/e/f/g/h/i/j')
    const consent = granted()
    for (let index = 0; index < 8; index++) page.jar.write(`_st_${index}=1; path=/; domain=omono.example`)
    page.jar.lines.length = 0
    consent.rejectAll()
    expect(names()).toEqual([])
    expect(page.jar.lines.length).toBeLessThan(160)
  })

  it('finds those of one name on several paths, one of them out of sight', () => {
    page = freshPage('https://www.omono.example/account/users')
    const consent = granted()
    for (const path of ['/', '/account', '/account/', '/account/users', '/account/users/'])
      for (const domain of ['', '; domain=omono.example']) page.jar.write(`_st=1; path=${path}${domain}`)
    consent.rejectAll()
    expect(names()).toEqual([])
  })

  it('tries each parent domain and each folder once with and once without a slash', () => {
    const consent = granted()
    page.jar.receive('_st=1; path=/')
    page.jar.fault = 'ignored'
    page.jar.lines.length = 0
    consent.rejectAll()
    const lines = page.jar.lines.filter((line) => line.startsWith('_st='))
    const domains = new Set(lines.map((line) => /domain=([^;]*)/.exec(line)?.[1]))
    const paths = new Set(lines.map((line) => /path=([^;]*)/.exec(line)?.[1]))
    expect([...domains].filter((domain) => domain !== 'example').toSorted()).toEqual(
      ['omono.example', 'www.omono.example', undefined].toSorted(),
    )
    expect([...paths]).toEqual(
      expect.arrayContaining(['/', '/account', '/account/', '/account/users', '/account/users/']),
    )
  })

  it('says so when a cookie of the server stays', () => {
    const consent = granted()
    page.jar.receive('_st=1; path=/')
    page.jar.fault = 'ignored'
    expect(consent.withdraw('stats').withdrawn).toEqual({ stats: 'couldNotErase' })
  })

  it('C-18: a refusal removes what was there before the SDK came', () => {
    page.jar.write('_st=1; path=/')
    start({ vendors: [stats] }).consent.rejectAll()
    expect(names()).toEqual([])
  })

  it('removes again, on each page, what a refused vendor left since', () => {
    start({ vendors: [stats] }).consent.rejectAll()
    page.next(SITE)
    page.jar.write('_st=1; path=/')
    start({ vendors: [stats] })
    expect(names()).toEqual([])
  })

  it('removes nothing while nobody has been asked', () => {
    page.jar.write('_st=1; path=/')
    start({ vendors: [stats] })
    expect(names()).toEqual(['_st'])
  })

  it('removes nothing of what is necessary', () => {
    page.jar.write('sid=1; path=/')
    start({ vendors: [vendor('login', 'necessary', { cookies: { sid: 'session' } })] }).consent.rejectAll()
    expect(names()).toEqual(['sid'])
  })

  it('T-21: takes cookie names that would hang a regular expression', () => {
    const consent = granted()
    for (let index = 0; index < 100; index++) page.jar.receive(`_st_${'(a+)+'.repeat(780)}${index}=; path=/`)
    consent.rejectAll()
    expect(names()).toEqual([])
  }, 30_000)
})
