import { expect, it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { alpha, beta, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'

const deep = '/a/b/c/page'
const paths = ['/', '/a', '/a/', '/a/b', '/a/b/', '/a/b/c', '/a/b/c/', '/a/b/c/page']
const kinds = ['', '; secure', '; secure; partitioned; samesite=none', '; secure; samesite=strict']

const running = '<script type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/a.js"></script>'
const stopping = { ...alpha, stops: true, withdraw: [['set', 'alphaIsOff', true]] }
const config = { vendors: [stopping, { ...beta, stops: true }] }

/** Cookies of the site, some of which look much like the vendor's. */
const own = ['session=1', 'csrf=2', 'alpha=3', '_alph=4', '_alphabet=5', 'x_alpha=6', '_ALPHA=7', 'omono=8']

describeEngines('withdrawal', (_engine, context) => {
  const tab = useTab(context)
  const names = () =>
    tab.page.evaluate<string[]>(`document.cookie.split('; ').filter(Boolean).map((it) => it.split('=')[0])`)
  const write = (lines: readonly string[]) =>
    tab.page.evaluate(`${JSON.stringify(lines)}.forEach((line) => { document.cookie = line })`)
  const withdraw = (id = 'alpha') =>
    tab.page.evaluate<Record<string, string>>(`omonoConsent.withdraw('${id}').withdrawn`)

  it('C-18 T-27 erases the cookies of a vendor wherever they were set, and no others', async () => {
    await tab.open(shop({ config }), { path: deep, subdomain: 'www.eu' })
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    const domains = ['', `; domain=${tab.host}`, `; domain=eu.${tab.domain}`, `; domain=${tab.domain}`]
    let count = 0
    const lines = domains.flatMap((domain) =>
      paths.flatMap((path) =>
        kinds.flatMap((kind) => [
          // One name for all, as vendors do, and one name for each, so that none hides another.
          `_alpha=1; path=${path}${domain}${kind}`,
          `_alpha_${(count += 1)}=1; path=${path}${domain}${kind}`,
        ]),
      ),
    )
    await write(own)
    await write(lines)
    // A browser takes all of them but those whose attributes contradict one another.
    const before = await names()
    expect(before.filter((name) => name.startsWith('_alpha_')).length).toBeGreaterThan(90)
    expect(await withdraw()).toEqual({ alpha: 'stopped' })
    const kept = ['__Host-omono_consent', ...own.map((cookie) => cookie.split('=')[0])]
    expect((await names()).sort()).toEqual(kept.sort())
    const jar = (await tab.page.cookies()).filter(({ domain }) => domain.endsWith(tab.domain))
    expect(jar.filter(({ name }) => /^_alpha(_|$)/.test(name))).toEqual([])
    expect(jar).toHaveLength(kept.length)
  })

  it('erases cookies with a prefix that only secure ones may carry', async () => {
    const cookies = { '__Secure-alpha': '1 year', '__Host-alpha': '1 year' }
    await tab.open(shop({ config: { vendors: [{ ...stopping, cookies }] } }), { path: deep })
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await write([
      '__Secure-alpha=1; path=/a; secure',
      `__Secure-alpha=1; path=/; secure; domain=${tab.domain}`,
      '__Host-alpha=1; path=/; secure',
      '__Host-site=1; path=/; secure',
    ])
    expect(await names()).toContain('__Host-alpha')
    await withdraw()
    expect((await names()).sort()).toEqual(['__Host-omono_consent', '__Host-site'])
  })

  it('leaves what a server owns, and says so', async () => {
    const server = {
      '/server': {
        body: '',
        headers: {
          'set-cookie': [
            '_alpha=server; Path=/; Secure; HttpOnly',
            '__Host-site=1; Path=/; Secure; HttpOnly',
            '_alpha_deep=1; Path=/a/b/c/page/deeper',
          ],
        },
      },
    }
    await tab.open(shop({ config }), { path: deep, others: server })
    await tab.page.evaluate('fetch("/server").then(() => { omonoConsent.acceptAll() })')
    await write(['_alpha=1; path=/a'])
    await withdraw()
    const jar = (await tab.page.cookies()).filter(({ domain }) => domain.endsWith(tab.domain))
    if (context.supports.cookieJar) {
      expect(jar.map(({ name }) => name).sort()).toEqual(
        ['_alpha', '_alpha_deep', '__Host-omono_consent', '__Host-site'].sort(),
      )
    }
    expect(jar.find(({ name }) => name === '_alpha')?.httpOnly).toBe(true)
  })

  it('erases what the vendor keeps in localStorage and sessionStorage, and nothing else', async () => {
    await tab.open(shop({ config }))
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    const fill = (
      storage: string,
    ) => `for (const key of ['alpha.id', 'alpha.', 'alpha', 'xalpha.id', 'beta.id', 'site'])
      ${storage}.setItem(key, '1')`
    await tab.run(`${fill('localStorage')};${fill('sessionStorage')}`)
    await withdraw()
    const keys = `[Object.keys(localStorage).sort(), Object.keys(sessionStorage).sort()]`
    const kept = ['alpha', 'beta.id', 'site', 'xalpha.id']
    expect(await tab.page.evaluate(keys)).toEqual([kept, kept])
    await withdraw('beta')
    const rest = kept.filter((key) => key !== 'beta.id')
    expect(await tab.page.evaluate(keys)).toEqual([rest, rest])
  })

  it('tells for each vendor whether it is off', async () => {
    const cannotStop = {
      ...alpha,
      id: 'runs-on',
      cookies: {},
      stops: false,
      scripts: ['cdn.runs-on.example'],
    }
    const idle = { ...alpha, id: 'idle', cookies: {} }
    const vendors = [stopping, cannotStop, idle]
    const body = `${running}<script type="text/plain" data-vendor="runs-on" src="https://cdn.runs-on.example/r.js"></script>`
    await tab.open(shop({ config: { vendors }, body }))
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.until('window.ran?.length === 2')
    await tab.page.evaluate(`omonoConsent.subscribe((change) => { window.told = change })`)
    const change = await tab.page.evaluate<{ withdrawn: object; granted: string[]; persisted: boolean }>(
      'omonoConsent.withdraw()',
    )
    expect(change.withdrawn).toEqual({ alpha: 'stopped', 'runs-on': 'needsReload', idle: 'stopped' })
    expect([change.persisted, change.granted]).toEqual([true, []])
    expect(await tab.page.evaluate('window.told.withdrawn')).toEqual(change.withdrawn)
    expect(await tab.page.evaluate('window.alphaIsOff')).toBe(true)
    await tab.page.evaluate(`document.cookie = '_alpha=1; path=/elsewhere'`)
    await tab.page.reload()
    expect(await tab.requests()).toHaveLength(2)
    expect(await tab.ran()).toEqual([])
  })

  it('C-18 refusal also removes what was there before the SDK came', async () => {
    await tab.open(shop({ config }))
    await write(['_alpha=1; path=/', 'session=1'])
    await tab.page.evaluate('void omonoConsent.rejectAll()')
    expect((await names()).sort()).toEqual(['__Host-omono_consent', 'session'])
  })
})
