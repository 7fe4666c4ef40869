import { expect, it } from 'vitest'
import { type Cookie, describeEngines } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'

const DAY = 86_400
const body = '<script type="text/plain" data-vendor="alpha" src="https://cdn.alpha.example/a.js"></script>'
const stored = (time: number, answer: string) =>
  `1~0123456789abcdef0123456789abcdef~${time.toString(36)}~1~banner.1.0~${answer}`
const granted = (time: number) => stored(time, '.alpha~.beta.gamma')
const seconds = () => Math.floor(Date.now() / 1000)

describeEngines('stored decisions', (engine, context) => {
  const tab = useTab(context)
  const status = (id = 'alpha') => tab.page.evaluate<string>(`omonoConsent.status('${id}')`)
  const decide = (call: string) => tab.page.evaluate<{ persisted: boolean }>(`omonoConsent.${call}`)
  const write = (line: string) => tab.page.evaluate(`document.cookie = ${JSON.stringify(line)}`)
  const cookie = async (name: string): Promise<Cookie | undefined> =>
    (await tab.page.cookies()).find((cookie) => cookie.name === name && cookie.domain.endsWith(tab.domain))
  const everything = `JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }])`
  const nothing = '["",{},{}]'

  it('C-03 writes nothing before a choice, and one cookie with it', async () => {
    await tab.open(shop({ body }))
    await tab.page.waitFor('[data-omono="banner"]')
    expect(await tab.page.evaluate(everything)).toBe(nothing)
    expect(await tab.page.evaluate('indexedDB.databases?.().then((all) => all.length) ?? 0')).toBe(0)
    expect((await decide('rejectAll()')).persisted).toBe(true)
    const rejected = await cookie('__Host-omono_consent')
    expect(rejected).toMatchObject({
      path: '/',
      secure: true,
      httpOnly: false,
      sameSite: 'Lax',
      domain: tab.host,
    })
    await decide('acceptAll()')
    const accepted = await cookie('__Host-omono_consent')
    for (const { expires = 0 } of [rejected, accepted].filter((it) => !!it)) {
      expect(Math.abs(expires - seconds() - 182 * DAY)).toBeLessThan(300)
    }
    expect(accepted?.value).not.toBe(rejected?.value)
    const names = await tab.page.evaluate(
      `[document.cookie.split('; ').length, localStorage.length, sessionStorage.length]`,
    )
    expect(names).toEqual([1, 0, 0])
    expect((await decide('reset()')).persisted).toBe(true)
    expect(await tab.page.evaluate(everything)).toBe(nothing)
  })

  it('uses a plain name on http, where a prefix would not be kept', async () => {
    await tab.open(shop({ body }), { scheme: 'http' })
    expect((await decide('rejectAll()')).persisted).toBe(true)
    expect(await cookie('omono_consent')).toMatchObject({ secure: false, sameSite: 'Lax', path: '/' })
  })

  it('R-17 shares the decision with subdomains when the site asks for it', async () => {
    await tab.open(shop({ config: { domain: 'DOMAIN' }, body }))
    await decide('acceptAll()')
    expect(await cookie('omono_consent')).toMatchObject({ domain: `.${tab.domain}`, path: '/', secure: true })
    await tab.go('/', 'sub')
    expect(await status()).toBe('granted')
    // T-22: who else writes under the shared name makes two answers, and two are none.
    await decide('rejectAll()')
    await write(`omono_consent=${granted(seconds())}; path=/; secure`)
    await tab.go('/', 'sub')
    expect(await status()).toBe('not asked')
    expect(await tab.requests()).toEqual([])
  })

  it('T-22 keeps a refusal against cookies tossed from a subdomain or another path', async () => {
    await tab.open(shop({ body }), { others: { '/deep/page': shop({ body }) } })
    await decide('rejectAll()')
    await tab.go('/', 'sub')
    const value = granted(seconds() + 60)
    for (const name of ['omono_consent', '__Host-omono_consent', '__Secure-omono_consent']) {
      for (const path of ['/', '/deep', '/deep/']) {
        await write(`${name}=${value}; path=${path}; domain=${tab.domain}; secure`)
        await write(`${name}=${value}; path=${path}; domain=${tab.domain}`)
      }
    }
    for (const path of ['/', '/deep/page']) {
      await tab.go(path)
      // WebKit does not enforce the prefix, so two answers may be there: none of them counts.
      expect(await status()).toBe(engine === 'webkit' ? 'not asked' : 'denied')
      expect(await tab.requests()).toEqual([])
    }
  })

  const corrupt = [
    'true',
    'accepted',
    '{"analytics":true}',
    '1~~~~~.alpha~',
    `2${granted(seconds()).slice(1)}`,
    granted(seconds()).replace(/~[^~]*$/, ''),
    `${granted(seconds())}~more`,
    granted(seconds() + 3 * DAY),
    granted(seconds() - 200 * DAY),
    granted(seconds()).replace('~1~', '~0~'),
    granted(seconds()).replace('.alpha', '.alph').replace('.beta', '.alphabet'),
    `%31${granted(seconds()).slice(1)}`,
  ]
  it('C-26 F-12 asks again after a cookie that is corrupt, foreign, too old or from the future', async () => {
    await tab.open(shop({ body }))
    for (const value of corrupt) {
      await write(`__Host-omono_consent=${value}; path=/; secure`)
      await tab.page.reload()
      expect([value, await status()]).toEqual([value, 'not asked'])
      await tab.page.waitFor('[data-omono="banner"]')
    }
    expect(await tab.contacts()).toEqual([])
    await write(`__Host-omono_consent=${granted(seconds())}; path=/; secure`)
    await tab.page.reload()
    expect(await status()).toBe('granted')
    await tab.until('window.ran')
    expect(await tab.errors()).toEqual([])
  })

  it('G-15 takes the cookie that an agent wrote as a refusal, and any other word as none', async () => {
    await tab.open(shop({ body }))
    for (const word of ['accepted', 'true', 'all', 'Rejected', 'rejectedx']) {
      await write(`omono_consent=${word}; path=/`)
      await tab.page.reload()
      expect([word, await status()]).toEqual([word, 'not asked'])
    }
    await write('omono_consent=rejected; path=/')
    await tab.page.reload()
    expect([await status(), await status('base')]).toEqual(['denied', 'granted'])
    await tab.page.waitFor('[data-omono="control"]')
    expect(await tab.page.evaluate(`!!document.querySelector('[data-omono=banner]')`)).toBe(false)
    expect(await tab.page.evaluate('omonoConsent.decision.source')).toBe('preseed')
    expect(await tab.contacts()).toEqual([])
    await decide('acceptAll()')
    await tab.page.reload()
    expect(await status()).toBe('granted')
  })

  it('T-24 does not bring a grant back that could not be overwritten', async () => {
    await tab.open(shop({ body }))
    await decide('acceptAll()')
    const fill = `for (let i = 0; i < 200; i++) document.cookie = 'fill' + i + '=' + 'x'.repeat(1000) + '; path=/elsewhere'`
    await tab.run(fill)
    await decide('withdraw()')
    await tab.page.reload()
    expect(await status()).not.toBe('granted')
  })
})
