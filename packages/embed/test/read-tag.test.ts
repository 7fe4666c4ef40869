import {
  cloudflare,
  cloudflareWebAnalytics,
  googleAnalytics,
  intercom,
  omono,
  type Vendor,
} from '@omono/consent'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readOptions, toConfig } from '../src/read-tag'

const known = [googleAnalytics, intercom, cloudflare, cloudflareWebAnalytics, omono]
const configOf = (tag?: HTMLScriptElement) => toConfig(readOptions(tag), known)

let warn = vi.spyOn(console, 'warn')
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  document.body.replaceChildren()
})
afterEach(() => warn.mockRestore())

function read(attributes: Record<string, string> = {}, json?: unknown) {
  if (json !== undefined) block(typeof json === 'string' ? json : JSON.stringify(json))
  const tag = document.createElement('script')
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(`data-${name}`, value)
  return configOf(tag)
}

function block(text: string, name = 'script') {
  const element = document.createElement(name)
  element.setAttribute('type', 'application/json')
  element.dataset.omono = 'config'
  element.textContent = text
  document.body.append(element)
  return element
}

const ids = (config: { vendors: readonly unknown[] }) => config.vendors.map((vendor) => (vendor as Vendor).id)
const find = (config: { vendors: readonly unknown[] }, id: string) =>
  config.vendors.find((vendor) => (vendor as Vendor).id === id) as Vendor

describe('the script tag', () => {
  it('means whomever the site turns out to use, on the website, when it says nothing', () => {
    const config = read()
    expect(ids(config)).toEqual([])
    expect(config).toMatchObject({ surface: 'website', name: undefined, days: undefined, domain: undefined })
  })

  it('says surface, name, days, domain and policy in attributes', () => {
    expect(
      read({
        surface: 'system',
        name: 'my_consent',
        days: '90',
        domain: 'omono.example',
        'policy-version': '2026-11',
        'policy-url': '/cookies',
      }),
    ).toMatchObject({
      surface: 'system',
      name: 'my_consent',
      days: 90,
      domain: 'omono.example',
      policy: { version: '2026-11', url: '/cookies' },
    })
  })

  it.each(['intercom google-analytics', 'intercom,google-analytics', ' intercom ,\n google-analytics, '])(
    'lists vendors: %o',
    (vendors) => {
      expect(ids(read({ vendors }))).toEqual(['intercom', 'google-analytics'])
    },
  )

  it('gives a listed vendor what the registry knows of it', () => {
    expect(find(read({ vendors: 'intercom' }), 'intercom')).toEqual(intercom())
  })

  it('passes on a vendor that nobody knows, so that it is reported', () => {
    expect(ids(read({ vendors: 'intercom hotjarr' }))).toEqual(['intercom', 'hotjarr'])
  })

  it('gives a vendor the settings in its attributes', () => {
    const config = read({
      'google-analytics-measurement-id': 'G-1',
      'intercom-app-id': 'abc',
      'intercom-api-base': 'https://eu.example',
    })
    expect(find(config, 'google-analytics').settings).toEqual({ measurementId: 'G-1' })
    expect(find(config, 'intercom').settings).toEqual({ appId: 'abc', apiBase: 'https://eu.example' })
  })

  it('gives a vendor without such attributes no settings', () => {
    expect(
      find(read({ surface: 'website', vendors: 'google-analytics' }), 'google-analytics'),
    ).not.toHaveProperty('settings')
  })

  it('gives a vendor no settings of one whose id only begins alike', () => {
    const config = read({
      vendors: 'cloudflare cloudflare-web-analytics',
      'cloudflare-web-analytics-token': 'abc',
    })
    expect(find(config, 'cloudflare')).not.toHaveProperty('settings')
    expect(find(config, 'cloudflare-web-analytics').settings).toEqual({ token: 'abc' })
  })

  it('takes no attribute of another kind for a setting', () => {
    const config = read({ vendors: 'intercom', intercomapp: 'x', intercom: 'y', 'xintercom-app-id': 'z' })
    expect(find(config, 'intercom')).not.toHaveProperty('settings')
  })

  it('reads days that are no number as such, so that they are reported', () => {
    expect(read({ days: 'soon' }).days).toBeNaN()
  })

  it('does without a tag', () => {
    expect(ids(configOf())).toEqual([])
  })
})

describe('the block of JSON', () => {
  it('wins over the attributes', () => {
    const config = read(
      { surface: 'website', days: '90', vendors: 'omono' },
      { surface: 'system', days: 30, vendors: ['intercom'] },
    )
    expect(config).toMatchObject({ surface: 'system', days: 30 })
    expect(ids(config)).toEqual(['intercom'])
  })

  it('leaves to the attributes what it does not say', () => {
    expect(read({ surface: 'system', 'policy-version': '7' }, { days: 30 })).toMatchObject({
      surface: 'system',
      policy: { version: '7' },
    })
  })

  it('says the policy', () => {
    expect(read({}, { policyVersion: '2026', policyUrl: '/c' }).policy).toEqual({
      version: '2026',
      url: '/c',
    })
  })

  it('names a known vendor with settings', () => {
    const config = read({}, { vendors: [{ id: 'google-analytics', settings: { measurementId: 'G-1' } }] })
    expect(config.vendors).toEqual([googleAnalytics({ measurementId: 'G-1' })])
  })

  it('describes a vendor of the site’s own', () => {
    const own = {
      id: 'own',
      name: 'Own',
      party: 'first',
      category: 'functional',
      purposes: ['content-storage'],
    }
    expect(read({}, { vendors: [own, 'omono'] }).vendors).toEqual([own, omono])
  })

  it('corrects one field of a known vendor', () => {
    const [vendor] = read({}, { vendors: [{ id: 'intercom', category: 'marketing' }] }).vendors
    expect(vendor).toEqual({ ...intercom(), category: 'marketing' })
  })

  it('keeps for the UI whatever else it says, and wins there as well', () => {
    block(JSON.stringify({ controller: 'B', theme: { gap: '1px' } }))
    const tag = document.createElement('script')
    tag.dataset.controller = 'A'
    tag.dataset.language = 'en'
    expect(readOptions(tag)).toEqual({ controller: 'B', theme: { gap: '1px' }, language: 'en' })
  })

  it('says settings under the names of the attributes', () => {
    const config = read(
      { 'intercom-app-id': 'attribute' },
      { googleAnalyticsMeasurementId: 'G-1', intercomAppId: 'block' },
    )
    expect(find(config, 'google-analytics').settings).toEqual({ measurementId: 'G-1' })
    expect(find(config, 'intercom').settings).toEqual({ appId: 'block' })
  })

  it.each(['{', '{"vendors":', "{'a':1}", '<!-- -->', '{"a":1,}', ''])(
    'is ignored and reported when it is no JSON: %o',
    (json) => {
      expect(ids(read({}, json))).toEqual([])
      expect(warn.mock.calls.join()).toContain('bad-json')
    },
  )

  it.each(['null', 'true', '7', '"text"', '[]', '[1,2]', '{}'])('that is %s configures nothing', (json) => {
    expect(read({ surface: 'system' }, json)).toMatchObject({ surface: 'system', days: undefined })
    document.body.replaceChildren()
    expect(ids(read({}, json))).toEqual([])
  })

  it.each([[null], [{ id: 'intercom' }], [7]])('with %o for vendors has none', (vendors) => {
    document.body.replaceChildren()
    const made = read({}, { vendors })
    if (vendors === null) expect(ids(made)).toEqual([])
    else expect(made.vendors).toEqual([])
  })

  it.each([[null], [7], [true], [[]], [{}], ['']])('with %o for a vendor does not throw', (vendor) => {
    expect(read({}, { vendors: [vendor, 'omono'] }).vendors).toHaveLength(2)
  })

  it('with null for everything does not throw', () => {
    const keys = ['surface', 'name', 'days', 'domain', 'policy', 'vendors', 'ui', 'controller']
    expect(() => read({}, Object.fromEntries(keys.map((key) => [key, null])))).not.toThrow()
  })

  it('T-16: changes no prototype', () => {
    const before = Reflect.ownKeys(Object.prototype)
    read(
      {},
      '{"__proto__":{"polluted":1},"ui":{"__proto__":{"polluted":1}},"vendors":[{"id":"x","__proto__":{"polluted":1}}],"constructor":{"prototype":{"polluted":1}}}',
    )
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

describe('T-14: markup that looks like configuration', () => {
  const json = JSON.stringify({ surface: 'evil', vendors: [] })
  it.each(['div', 'template', 'textarea', 'pre', 'a', 'form', 'iframe', 'object', 'style', 'noscript'])(
    'is ignored: <%s>',
    (name) => {
      block(json, name)
      expect(read().surface).toBe('website')
    },
  )

  it.each(['script', 'textarea'])('is ignored: <%s> inside SVG', (name) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    const element = document.createElementNS('http://www.w3.org/2000/svg', name)
    element.setAttribute('type', 'application/json')
    element.setAttribute('data-omono', 'config')
    element.textContent = json
    svg.append(element)
    document.body.append(svg)
    expect(read().surface).toBe('website')
  })

  it.each([
    '<a id="omonoConfig" href="https://evil.test/"></a>',
    '<a id="omonoConsent"></a><a id="omonoConsent" name="config"></a>',
    '<form id="omono"><input name="config" value="{}"></form>',
    '<img name="currentScript" data-surface="evil">',
    '<form name="currentScript" data-surface="evil"></form>',
    '<iframe name="omonoConsent"></iframe>',
    '<embed name="dataset">',
    '<script type="text/plain" data-omono="config">{"surface":"evil"}</script>',
    '<script type="application/json" data-omono="configuration">{"surface":"evil"}</script>',
    '<script type="application/ld+json" data-omono="config">{"surface":"evil"}</script>',
    '<meta name="omono" content="evil"><div data-surface="evil" data-vendors=""></div>',
  ])('is ignored: %s', (html) => {
    document.body.innerHTML = html
    const config = read()
    expect(config.surface).toBe('website')
    expect(ids(config)).toEqual([])
  })

  it('T-13: is found although markup is named "querySelector"', () => {
    block(JSON.stringify({ surface: 'system' }))
    Object.defineProperty(document, 'querySelector', {
      configurable: true,
      value: document.createElement('img'),
    })
    try {
      expect(read().surface).toBe('system')
    } finally {
      Reflect.deleteProperty(document, 'querySelector')
    }
  })
})
