import { readdirSync, readFileSync } from 'node:fs'
import type { Vendor } from '@omono/consent'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { setLanguage, show } from '../src/index'
import { LANGUAGES } from '../src/languages'
import { messages as english } from '../src/locales/en'
import type { Messages } from '../src/options'
import { createFakeConsent } from './fake-consent'

/** What an agent that answers for its user reads with; its package holds it and does not export it. */
const file = 'node_modules/@duckduckgo/autoconsent/dist/autoconsent.esm.js'
const code = readFileSync(file, 'utf8').replace(
  /export \{[\s\S]*$/,
  'export { classifyButtonTextRegex, checkHeuristicPatterns, isExcludedPopup, cleanButtonText, BUTTON_NEVER_MATCH_PATTERNS }',
)
const agent = (await import(
  /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
)) as {
  classifyButtonTextRegex(text: string): string
  checkHeuristicPatterns(text: string): { patterns: string[] }
  isExcludedPopup(text: string): boolean
  cleanButtonText(text: string): string
  BUTTON_NEVER_MATCH_PATTERNS: RegExp[]
}

const locales = await Promise.all(
  LANGUAGES.map(async (language) => {
    const { messages } = (await import(`../src/locales/${language}.ts`)) as { messages: Messages }
    return [language, messages] as const
  }),
)

/** Everybody in the registry. */
const directory = 'packages/core/src/vendors/'
const registry = (
  await Promise.all(
    readdirSync(directory)
      .filter((name) => name.endsWith('.ts'))
      .map(async (name) =>
        Object.values(
          (await import(`../../core/src/vendors/${name.slice(0, -3)}.ts`)) as Record<
            string,
            Vendor | (() => Vendor)
          >,
        ),
      ),
  )
)
  .flat()
  .map((vendor) => (typeof vendor === 'function' ? vendor() : vendor))

const BUTTONS = 'button, input[type="button"], input[type="submit"], a, [role="button"], [class*="button"]'
const textsOf = (surface: Element) =>
  [...surface.querySelectorAll(BUTTONS)].map((element) => element.textContent ?? '')

const isAboutPayment = (text: string) =>
  agent.BUTTON_NEVER_MATCH_PATTERNS.some((pattern) => pattern.test(agent.cleanButtonText(text)))

/** The text as it is laid out: everything that stands for itself is on a line of its own. */
function linesOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
  const text = [...node.childNodes].map(linesOf).join('')
  return /^(b|bdi|code|a|span|small)$/i.test(node.nodeName) ? text : `\n${text}\n`
}

const find = (name: string) => document.querySelector(`[data-omono=${name}]`)?.cloneNode(true) as Element

/** The banner, and the preferences with everything unfolded, as somebody sees them who has decided. */
async function draw(messages: Messages, listed = registry.slice(0, 18)): Promise<Element[]> {
  setLanguage(messages)
  // What agents take for an age: so many vendors, and so many months.
  const vendors = listed.map((vendor, index): Vendor => {
    const numbers = { a: '18 month', b: '21 year', c: '18 day' } as const
    const category = ['functional', 'analytics', 'marketing'][index % 3] as Vendor['category']
    return { ...vendor, id: `${vendor.id}-${index}`, category, cookies: { ...vendor.cookies, ...numbers } }
  })
  const { consent } = createFakeConsent({ vendors })
  show(consent, 'banner', { controller: 'OMONO' })
  const banner = find('banner')
  consent.rejectAll()
  show(consent, 'preferences')
  for (const details of document.querySelectorAll('details')) details.dispatchEvent(new Event('toggle'))
  await vi.dynamicImportSettled()
  const preferences = find('preferences')
  document.querySelector('[data-omono=root]')?.remove()
  return [banner, preferences]
}

beforeAll(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(300)
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
    },
  )
})

afterAll(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  setLanguage(english)
})

/** Where an agent without a rule knows the banner for one, and its refusal. Elsewhere it needs the rule: docs/agents.md. */
const KNOWN = 'ca de de-ch en en-us es es-419 eu fr fr-ca fr-ch gl it it-ch nl pl pt pt-br'.split(' ')

/**
 * What lists against cookie banners hide on every site, by parts of names: who is hidden is not answered for. From EasyList
 * Cookie, AdGuard Annoyances and smaller lists that people copy.
 */
const NAMES =
  `cookie-banner cookiebanner cookie_banner cookie-bar cookiebar cookie-consent cookieconsent cookie_consent
  cookie-disclaimer cookie-law cookie-message cookie-modal cookie-notice cookienotice cookie-notification cookie-overlay
  cookie-policy cookiepolicy cookie-popup cookie-wall consent-banner consentbanner consent-bar consent-container consent-dialog
  consent-manager consent-modal consent-overlay consent-popup cc-banner cc-window cmp- gdpr lgpd onetrust privacy-banner
  privacy-bar privacy-consent privacy-modal privacy-notice privacy-overlay privacy-popup tarteaucitron`.split(
    /\s+/,
  )

describe.each(locales)('what agents read in %s', (language, messages) => {
  const surfaces: Element[] = []
  beforeAll(async () => void surfaces.push(...(await draw(messages))))

  it('G-05 G-16 is one refusal, by its whole label', () => {
    for (const surface of surfaces) {
      const texts = textsOf(surface)
      expect(texts).toContain(messages['action.reject-all'])
      const refusals = texts.filter((text) => agent.classifyButtonTextRegex(text) === 'reject')
      expect(refusals).toEqual(refusals.length ? [messages['action.reject-all']] : [])
    }
  })

  it('G-16 is understood without a rule where agents know the language', () => {
    const [banner] = surfaces
    const isAsking = agent.checkHeuristicPatterns(linesOf(banner as Element)).patterns.length > 0
    const isRefusal = agent.classifyButtonTextRegex(messages['action.reject-all']) === 'reject'
    expect(isAsking && isRefusal).toBe(KNOWN.includes(language))
  })

  it('G-17 is about neither payment nor age', () => {
    for (const surface of surfaces) {
      expect(agent.isExcludedPopup(linesOf(surface))).toBe(false)
      expect(textsOf(surface).filter(isAboutPayment)).toEqual([])
    }
  })
})

describe('what agents read', () => {
  it('has the whole registry in it', async () => {
    expect(registry).toHaveLength(readdirSync(directory).length)
    // With more, there is a search in the place of most of them.
    for (let from = 0; from < registry.length; from += 36) {
      const listed = registry.slice(from, from + 36)
      const [, preferences] = await draw(english, listed)
      for (const { name } of listed) expect(linesOf(preferences as Element)).toContain(name)
      const refusals = textsOf(preferences as Element).filter(
        (text) => agent.classifyButtonTextRegex(text) === 'reject',
      )
      expect(refusals).toEqual([english['action.reject-all']])
    }
  })

  it('G-13 has no name that filter lists hide', async () => {
    const surfaces = await draw(english)
    const names = surfaces
      .flatMap((surface) => [surface, ...surface.querySelectorAll('*')])
      .flatMap(({ id, className, localName }) => [id, className, localName])
    expect(names.filter((name) => NAMES.some((part) => name.toLowerCase().includes(part)))).toEqual([])
    expect(names).toContain('omono_consent-title')
  })

  it.each(['Subscribe to read', 'Reject and pay'])('G-17 would be known for payment: %s', async (label) => {
    const [banner] = await draw({ ...english, 'action.open-preferences': label })
    expect(textsOf(banner as Element).filter(isAboutPayment)).toEqual([label])
  })

  it.each(['You must be 18', 'Not for anybody but adults: adult content', 'Storage for at least 18'])(
    'G-17 would be known for age: %s',
    async (title) => {
      const [banner] = await draw({ ...english, 'banner.title': title })
      expect(agent.isExcludedPopup(linesOf(banner as Element))).toBe(true)
    },
  )
})
