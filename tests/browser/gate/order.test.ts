import { expect, it } from 'vitest'
import { describeEngines } from '../../harness/index.ts'
import { shop } from '../lib/gate-page.ts'
import { mark } from '../lib/gate-server.ts'
import { useTab } from '../lib/gate-tab.ts'

const held = (attributes: string, code = '') => `<script type="text/plain" ${attributes}>${code}</script>`
const from = (vendor: string, path: string, more = '') =>
  held(`data-vendor="${vendor}" src="https://cdn.${vendor}.example${path}" ${more}`)
const inline = (vendor: string, name: string, more = '') =>
  held(`data-vendor="${vendor}" ${more}`, mark(name))

const head = [
  from('alpha', '/deferred.js', 'defer'),
  from('alpha', '/module.js', 'data-type="module"'),
  inline('alpha', 'first'),
  from('alpha', '/slow.js?delay=400', 'id="slow" class="tag" data-site="7" data-type="text/javascript"'),
  inline('alpha', 'after slow'),
  from('alpha', '/async.js?delay=1', 'async'),
  inline('alpha', 'inline module', 'data-type="module"'),
  inline('beta', 'beta first'),
  from('beta', '/quick.js'),
].join('')

const body = [
  held('data-vendor="alpha" data-src="https://cdn.alpha.example/data-src.js"'),
  inline('alpha', 'last'),
  inline('beta', 'beta last'),
  held('data-category="marketing" src="https://cdn.gamma.example/gamma.js"'),
  inline('base', 'necessary'),
].join('')

describeEngines('order of release', (_engine, context) => {
  const tab = useTab(context)
  const all = 14

  it('C-01 holds every script from the first byte, and no connection is opened', async () => {
    await tab.open(shop({ head, body }))
    expect(await tab.contacts()).toEqual([])
    expect(await tab.ran()).toEqual(['necessary'])
  })

  it('releases each script once, in the order and the manner its author meant', async () => {
    await tab.open(shop({ head, body }))
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.until(`ran.length === ${all}`)
    const requests = await tab.requests()
    const ran = await tab.ran()
    expect(ran).toHaveLength(all)
    expect(new Set(ran).size).toBe(all)
    expect(new Set(requests).size).toBe(requests.length)
    const waiting = ran.filter((name) => !/async|beta|quick|gamma|necessary/.test(name))
    expect(waiting).toEqual([
      'first',
      '/slow.js',
      'after slow',
      '/data-src.js',
      'last',
      '/deferred.js',
      '/module.js',
      'inline module',
    ])
    expect(ran.indexOf('/async.js')).toBeGreaterThan(ran.indexOf('after slow'))
    expect(ran.filter((name) => /beta|quick/.test(name))).toEqual(['beta first', '/quick.js', 'beta last'])
    expect(await tab.errors()).toEqual([])
  })

  it('gives a released script its place, its id and its data attributes', async () => {
    await tab.open(shop({ head, body }))
    const place = `[...document.scripts].findIndex(({ id }) => id === 'slow')`
    const before = await tab.page.evaluate<number>(place)
    await tab.page.evaluate('void omonoConsent.decide({ alpha: true })')
    await tab.until('window.seen?.["/slow.js"]')
    expect(await tab.page.evaluate(`seen['/slow.js']`)).toEqual({
      id: 'slow',
      nonce: '',
      attributes: ['class', 'data-site', 'data-type', 'data-vendor', 'id', 'src'],
    })
    // While a script loads, what was released stands beside what is held.
    await tab.until(`ran.includes('inline module') && ${place} === ${before}`)
  })

  it('releases the vendor that was granted, and no other', async () => {
    await tab.open(shop({ head, body }))
    await tab.page.evaluate('void omonoConsent.decide({ beta: true, alpha: false, gamma: false })')
    await tab.until(`ran.includes('beta last')`)
    await tab.requested('cdn.beta.example/quick.js')
    expect(await tab.ran()).toEqual(['necessary', 'beta first', '/quick.js', 'beta last'])
  })

  it('runs nothing twice when a vendor is withdrawn and granted again', async () => {
    await tab.open(shop({ head, body }))
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.until(`ran.length === ${all}`)
    await tab.page.evaluate('void omonoConsent.withdraw(), void omonoConsent.acceptAll()')
    expect(await tab.requests()).toHaveLength(7)
    expect(await tab.ran()).toHaveLength(all)
  })

  it('releases at once what an earlier visit granted', async () => {
    await tab.open(shop({ head, body }))
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.page.reload()
    await tab.until(`window.ran?.length === ${all}`)
    expect((await tab.ran()).filter((name) => /slow/.test(name))).toEqual(['/slow.js', 'after slow'])
  })

  it('runs no half of a script that arrives in pieces', async () => {
    const code = `window.whole = ['a', 'b']; ${mark('whole')}`
    const html = shop({ body: held('data-vendor="alpha"', code) })
    const middle = html.indexOf("'b'")
    await tab.open({ pieces: [html.slice(0, middle), 150, html.slice(middle)] })
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.page.reload()
    await tab.until('window.whole')
    expect(await tab.ran()).toEqual(['whole'])
    expect(await tab.page.evaluate('whole')).toEqual(['a', 'b'])
    expect(await tab.errors()).toEqual([])
  })

  it('stops the rest of a vendor that is withdrawn while its script is on the way', async () => {
    await tab.open(shop({ head, body }))
    await tab.page.evaluate('void omonoConsent.acceptAll()')
    await tab.until(`ran.includes('first')`)
    await tab.page.evaluate(`void omonoConsent.withdraw('alpha')`)
    await tab.until(`ran.includes('beta last') && ran.includes('/slow.js')`)
    expect(await tab.requests()).not.toContain('cdn.alpha.example/data-src.js')
    expect(await tab.ran()).not.toContain('after slow')
  })

  it.each(['in the handler', 'a moment later'])(
    'releases what a loader inserted one after another in that order, the next one inserted %s',
    async (when) => {
      const load = `<script>
        const urls = ['/one.js?delay=500', '/two.js', '/three.js']
        const next = () => {
          const url = urls.shift()
          if (!url) return
          const script = document.createElement('script')
          script.onload = script.onerror = ${when === 'in the handler' ? 'next' : '() => Promise.resolve().then(next)'}
          script.src = 'https://cdn.alpha.example' + url
          document.head.append(script)
        }
        next()
      </script>`
      await tab.open(shop({ body: load }))
      await tab.until('document.querySelectorAll("script[data-vendor]").length === 3')
      expect(await tab.ran()).toEqual([])
      await tab.page.evaluate('void omonoConsent.acceptAll()')
      await tab.until('window.ran?.length === 3')
      expect(await tab.ran()).toEqual(['/one.js', '/two.js', '/three.js'])
    },
  )
})
