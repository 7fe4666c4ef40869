import type { Consent } from '@omono/consent'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshPage, type Page, settled } from '../../core/test/support/page'

const global = window as { omonoConsent?: unknown; omonoConsentUi?: unknown }
type Api = Consent & { push(call: unknown): void; open(): void }
const api = () => global.omonoConsent as Api

let page: Page
beforeEach(() => {
  page = freshPage()
})

const define = Object.defineProperty
/** How the file defined its global. */
let defined: PropertyDescriptor | undefined
/** What was put behind the tag: the UI, when there is something to show. */
let loaded: string[] = []
let inserted: HTMLScriptElement[] = []

/** Runs the file as the page's tag would, but so that the next test can remove its global. */
async function load(attributes: Record<string, string> = {}) {
  const tag = document.createElement('script')
  tag.setAttribute('src', 'https://www.omono.example/js/omono-consent.js')
  const named = { vendors: 'google-analytics intercom cloudflare', ...attributes }
  for (const [name, value] of Object.entries(named)) if (value) tag.setAttribute(`data-${name}`, value)
  // As if both were in the page, where happy-dom would load them.
  const connect = (script: object) => define(script, 'isConnected', { configurable: true, value: true })
  connect(tag)
  tag.after = (...scripts) => {
    inserted.push(...(scripts as HTMLScriptElement[]))
    for (const script of scripts as HTMLScriptElement[]) {
      connect(script)
      loaded.push(script.src)
    }
  }
  define(Document.prototype, 'currentScript', { configurable: true, get: () => tag })
  loaded = []
  inserted = []
  defined = undefined
  vi.resetModules()
  Object.defineProperty = (target, key, descriptor) => {
    if (key !== 'omonoConsent') return define(target, key, descriptor)
    if (Object.hasOwn(target as object, key) && !Array.isArray(global.omonoConsent))
      throw new TypeError('Cannot redefine property')
    defined = descriptor
    return define(target, key, { ...descriptor, configurable: true })
  }
  try {
    await import('../src/omono-consent')
  } finally {
    Object.defineProperty = define
    Reflect.deleteProperty(Document.prototype, 'currentScript')
  }
}

describe('omono-consent.js', () => {
  it('G-11: gives the page its API', async () => {
    await load()
    expect(api().getConsent()).toMatchObject({ 'google-analytics': 'not asked', cloudflare: 'granted' })
    for (const name of ['acceptAll', 'rejectAll', 'getConsent', 'open', 'push'] as const)
      expect(typeof api()[name]).toBe('function')
  })

  it('asks about nobody, and shows nothing, on a page that names no vendor and uses none', async () => {
    await load({ vendors: '' })
    await settled()
    expect([api().vendors, api().due, api().getConsent()]).toEqual([[], [], {}])
    expect(loaded).toEqual([])
  })

  it('asks about a vendor that it knows, and that the page names nowhere, once the page uses it', async () => {
    await load({ vendors: '' })
    const script = document.createElement('script')
    script.src = 'https://widget.intercom.io/widget/x'
    document.body.append(script)
    await settled()
    expect(api().due).toEqual(['intercom'])
    expect(loaded).toEqual(['https://www.omono.example/js/omono-consent-ui.js'])
  })

  it('F-24: runs the calls that were queued before it came, in order', async () => {
    const order: unknown[] = []
    global.omonoConsent = [
      ['acceptAll'],
      (consent: Consent) => order.push(consent.isGranted('intercom')),
      ['withdraw', 'intercom'],
      (consent: Consent) => order.push(consent.isGranted('intercom')),
    ]
    await load()
    expect(order).toEqual([true, false])
  })

  it('F-24: runs the calls that are pushed later at once', async () => {
    await load()
    api().push(['rejectAll'])
    expect(api().status('intercom')).toBe('denied')
  })

  it.each([
    [null],
    [undefined],
    [7],
    ['acceptAll'],
    [[]],
    [['eval', 'x']],
    [['decision']],
    [['__proto__']],
    [{}],
  ])('I3: survives a queued %o, and runs the next', async (call) => {
    const next = vi.fn()
    global.omonoConsent = [call, next]
    await load()
    expect(next).toHaveBeenCalledTimes(1)
    expect(api().decision).toBeUndefined()
  })

  it('F-31: a second tag leads to the same instance', async () => {
    await load()
    const first = api()
    first.acceptAll()
    await load()
    expect(api()).toBe(first)
    expect(api().isGranted('intercom')).toBe(true)
  })

  it('F-49: lets nobody replace its global', async () => {
    await load()
    expect(defined).toEqual({ value: api() })
  })

  it('loads the UI from beside itself when there is something to show', async () => {
    document.body.innerHTML = '<a data-omono-action="open-preferences">Cookies</a>'
    await load()
    expect(loaded).toEqual(['https://www.omono.example/js/omono-consent-ui.js'])
  })

  it('loads no UI when there is nothing to show', async () => {
    await load()
    api().rejectAll()
    page.next()
    document.body.innerHTML = '<a data-omono-action="open-preferences">Cookies</a>'
    await load()
    await settled()
    expect(loaded).toEqual([])
  })

  it('loads the UI for a page with a place for the cookie policy', async () => {
    await load()
    api().rejectAll()
    page.next()
    document.body.innerHTML =
      '<a data-omono-action="open-preferences"></a><div data-omono="cookie-policy"></div>'
    await load()
    expect(loaded).toHaveLength(1)
  })

  it('T-12: derives no URL from markup that is named currentScript', async () => {
    const image = document.createElement('img')
    image.name = 'currentScript'
    image.src = 'https://evil.test/x.js'
    Object.defineProperty(document, 'currentScript', { configurable: true, value: image })
    await load()
    Reflect.deleteProperty(document, 'currentScript')
    expect(loaded.join()).not.toContain('evil')
  })

  it.each([
    ['a page of HTML', undefined],
    ['a file of another release', { edition: 2, show: () => {}, mount: () => {} }],
    ['markup of that name', document.createElement('form')],
  ])('F-36: takes %s for a failure, and asks for the file again', async (_, found) => {
    await load()
    await settled()
    const before = inserted.length
    expect(before).toBe(1)
    global.omonoConsentUi = found
    inserted[0]?.dispatchEvent(new Event('load'))
    await settled()
    expect(page.warnings.join()).toContain('ui-failed')
    const show = vi.fn()
    api().openPreferences()
    expect(inserted).toHaveLength(2)
    global.omonoConsentUi = { edition: 3, show, mount: () => {} }
    inserted[1]?.dispatchEvent(new Event('load'))
    await settled()
    expect(show).toHaveBeenCalledWith(expect.anything(), 'preferences', expect.anything())
  })

  it('asks again where document.open() has taken the file away', async () => {
    await load()
    await settled()
    Object.defineProperty(inserted[0], 'isConnected', { value: false })
    api().openPreferences()
    expect(inserted).toHaveLength(2)
  })

  it('draws the table in a place that a router brings, and looks at nothing else', async () => {
    const mount = vi.fn()
    global.omonoConsentUi = { edition: 3, show: () => {}, mount }
    await load()
    const query = vi.spyOn(Document.prototype, 'querySelectorAll')
    document.body.append('text', document.createElement('p'))
    await settled()
    expect(query.mock.calls.filter(([selector]) => String(selector).includes('cookie-policy'))).toEqual([])
    const section = document.createElement('section')
    const place = document.createElement('div')
    place.dataset.omono = 'cookie-policy'
    section.append(place)
    document.body.append(section)
    await settled()
    expect(mount.mock.calls.map(([element]) => element)).toEqual([place])
  })
})
