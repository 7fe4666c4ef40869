import { beforeEach, describe, expect, it } from 'vitest'
import { freshPage, settled } from './support/page'
import { codes, start, vendor } from './support/vendors'

const stats = vendor('stats', 'analytics', { hosts: ['img.stats.example'] })

describe('a shadow tree', () => {
  beforeEach(() => void freshPage())
  const script = '<script type="text/plain" data-vendor="stats" src="https://stats.example/js/a.js"></script>'
  const frame = '<iframe data-vendor="stats" data-src="https://img.stats.example/"></iframe>'
  const open = (html: string) => {
    const host = document.createElement('div')
    document.body.append(host)
    const root = host.attachShadow({ mode: 'closed' })
    root.innerHTML = html
    return root
  }
  const shown = (root: ShadowRoot) => root.querySelector('iframe')?.getAttribute('src')

  it('that was told of holds until the grant, and after the withdrawal', async () => {
    const root = open(frame)
    const { consent } = start({ vendors: [stats] as never })
    consent.scan(root)
    consent.acceptAll()
    expect(shown(root)).toBe('https://img.stats.example/')
    consent.withdraw()
    expect(shown(root)).toBeNull()
  })

  it('that was told of after the grant is let go at once', () => {
    const root = open(frame)
    const { consent } = start({ vendors: [stats] as never })
    consent.acceptAll()
    expect(shown(root)).toBeNull()
    consent.scan(root)
    expect(shown(root)).toBe('https://img.stats.example/')
  })

  it('that was told of is watched', async () => {
    const root = open('<p></p>')
    const { consent } = start({ vendors: [stats] as never })
    consent.scan(root)
    consent.acceptAll()
    root.innerHTML = `<p>${frame}</p>`
    await settled()
    expect(shown(root)).toBe('https://img.stats.example/')
  })

  it.each([0, 1, 2])(
    'that markup declares is found while the page is parsed, %i trees deep',
    async (depth) => {
      Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' })
      const { consent } = start({ vendors: [stats] as never })
      const host = document.createElement('div')
      let root = host.attachShadow({ mode: 'open' })
      for (let count = 0; count < depth; count += 1) {
        root.innerHTML = '<p></p><div></div>'
        root = root.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot
      }
      root.innerHTML = frame
      consent.acceptAll()
      document.body.append(host)
      await settled()
      expect(shown(root)).toBe('https://img.stats.example/')
      root.innerHTML = `<p>${frame}</p>`
      await settled()
      Reflect.deleteProperty(document, 'readyState')
      expect(shown(root)).toBe('https://img.stats.example/')
    },
  )

  it.each(['loading', 'complete'])('is no page: an inline script in it came later (%s)', async (state) => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: state })
    const root = open(script.replace(/ src="[^"]*"/, ''))
    const { consent, problems } = start({ vendors: [stats] as never })
    consent.scan(root)
    Reflect.deleteProperty(document, 'readyState')
    document.dispatchEvent(new Event('readystatechange'))
    consent.acceptAll()
    await settled()
    expect(codes(problems)).toContain('never-released')
  })
})
