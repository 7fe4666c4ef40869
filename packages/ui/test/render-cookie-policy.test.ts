import type { Vendor } from '@omono/consent'
import {
  cloudflare,
  dropbox,
  googleAnalytics,
  intercom,
  logrocket,
  meteorDevelopmentGroup,
  omono,
} from '@omono/consent'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cleanDays, cleanName } from '../../core/src/model/config'
import { en, loadLanguage, mountCookiePolicy, setLanguage } from '../src/index'
import { type CookiePolicyOptions, renderCookiePolicy } from '../src/server'
import { createFakeConsent } from './fake-consent'

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
  setLanguage(en)
})

/** OMONO's seven, which its policy lists by surface. */
const vendors = [googleAnalytics, omono, intercom, cloudflare, meteorDevelopmentGroup, logrocket, dropbox]
const render = (options: Partial<CookiePolicyOptions> = {}) =>
  renderCookiePolicy({ surface: 'website', vendors, controller: 'OMONO', ...options })

/** A vendor that nothing is known of, with what a test is about. */
const make = (vendor: Partial<Vendor>): Vendor => ({
  id: 'maps',
  name: 'Maps',
  party: 'third',
  category: 'functional',
  purposes: ['embedded-content'],
  ...vendor,
})

function parse(html: string) {
  const place = document.createElement('div')
  place.innerHTML = html
  return place
}
const textsOf = (place: Element, selector: string) =>
  [...place.querySelectorAll(selector)].map(({ textContent }) => textContent)
const cellsOf = (place: Element) => textsOf(place, 'th, td')
const linksOf = (place: Element | null) =>
  [...(place?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))

/** What is read of Markdown of ours. */
const readMarkdown = (markdown: string) =>
  markdown.replace(/\\(.)|`([^`]*)`|\[|\]\(<(?:\\.|[^>\\])*>\)|<br \/>/g, '$1$2')

describe.each(['website', 'system'] as const)('on the %s', (surface) => {
  it.each(['en', 'de', 'ar'])(
    'C-21: says in %s, cell by cell, what the table on the page says',
    async (language) => {
      const used = vendors
        .map((vendor): Vendor => (typeof vendor === 'function' ? vendor() : vendor))
        .filter(({ surfaces }) => surfaces?.includes(surface) ?? true)
      const page = document.createElement('div')
      document.body.append(page)
      await loadLanguage(language)
      mountCookiePolicy(page, createFakeConsent({ vendors: used }).consent)
      const drawn = cellsOf(page)
      expect(drawn).toHaveLength(4 + used.length * 4)

      const html = await render({ surface, language })
      expect(cellsOf(parse(html))).toEqual(drawn)
      expect(linksOf(parse(html).querySelector('table'))).toEqual(linksOf(page))
      const markdown = await render({ surface, language, format: 'markdown' })
      const rows = [...markdown.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) => row.split(' | '))
      expect(
        rows
          .filter((_, index) => index !== 1)
          .flat()
          .map(readMarkdown),
      ).toEqual(drawn)
    },
  )
})

describe('for everybody', () => {
  it('tells of each vendor, by category, who runs it, where, what it does, and what it stores for how long', async () => {
    const markdown = await render({ vendors: [intercom], surface: 'system', format: 'markdown' })
    const [, section = ''] = markdown.split('## Functional\n\n')
    expect(section.split('\n\n## ')[0]).toMatchInlineSnapshot(`
      "extra features

      ### Intercom (3rd party)

      Shows the chat in the corner of the page, and the messages that the site sends through it.

      Intercom R\\&D Unlimited Company, Ireland

      User Identification, Browser Identification, Session Identification, Content Storage

      - \`intercom-id-*\` cookie, 9 months
      - \`intercom-session-*\` cookie, 1 week
      - \`intercom-device-id-*\` cookie, 9 months
      - \`intercom.intercom-state-*\` local storage, until erased

      [Privacy policy of Intercom](<https://www.intercom.com/legal/privacy>)"
    `)
  })

  it('lists the site’s own cookie, with the site’s name and time for it', async () => {
    const own = async (options: Partial<CookiePolicyOptions>) =>
      textsOf(parse(await render(options)), 'section:first-child li')
    expect(await own({ vendors: [] })).toEqual([
      '__Host-omono_consent cookie, 182 days',
      'omono_consent local storage, until erased',
    ])
    expect((await own({ vendors: [], name: 'choice', days: 90, domain: 'example.com' }))[0]).toBe(
      'choice cookie, 90 days',
    )
    const html = await render({ language: 'de', policyUrl: '/datenschutz' })
    const [section] = parse(html).querySelectorAll('section')
    expect(section?.querySelector('h3')?.textContent).toBe('OMONO (Erstanbieter)')
    expect(section?.textContent).toContain('Ihre Cookie-Auswahl')
    expect(section?.querySelector('a')?.getAttribute('href')).toBe('/datenschutz')
  })

  it('knows the same name and time as the config', async () => {
    const html = await render()
    expect(html).toContain(`__Host-${cleanName(undefined)}<`)
    expect(html).toContain(`cookie, ${cleanDays(undefined)} days<`)
  })

  it('has the list of necessary ones where no vendor is necessary', async () => {
    const html = parse(await render({ vendors: [make({})] }))
    expect(textsOf(html, 'h2')).toEqual(['Necessary', 'Functional', 'Cookie preferences'])
  })

  it('says how to change one’s mind, and has the way to it on a page', async () => {
    const buttons = parse(await render()).querySelectorAll(
      'button[type=button][data-omono-action=open-preferences]',
    )
    expect([...buttons].map(({ textContent }) => textContent)).toEqual(['Cookie preferences'])
    expect(await render({ format: 'markdown' })).toMatch(
      /\n## Cookie preferences\n\nChoose what OMONO may use\. You can change your mind at any time\.\n$/,
    )
  })

  it('puts its headings where the page wants them', async () => {
    const html = parse(await render({ headingLevel: 4 }))
    expect(html.querySelectorAll('h4')).toHaveLength(4)
    expect(html.querySelectorAll('h5')).toHaveLength(4)
  })

  it('answers a language that nobody has translated in English, and a variant in its language', async () => {
    expect(await render({ language: 'tlh' })).toBe(await render())
    expect(await render({ language: 'de-AT' })).toBe(await render({ language: 'de' }))
  })

  it('uses the words of the site, by language', async () => {
    const html = await render({ language: 'de', translations: { de: { 'vendor.intercom': 'Ein Chat.' } } })
    expect(textsOf(parse(html), 'section p')).toContain('Ein Chat.')
  })

  it('needs nothing of a browser', async () => {
    for (const name of ['window', 'document', 'location', 'navigator', 'HTMLElement'])
      vi.stubGlobal(name, undefined)
    expect(await render()).toContain('<table')
  })
})

describe('whatever a vendor is called', () => {
  const MARKUP = `<b> </p> <script> <!-- " ' = &lt; &colon; | \` \`\`\` ![ ]( ](javascript:x) ** __ ~~ <br /> # - + 1. 1) \\ {x} === --- > :`
  const text = fc
    .array(fc.oneof(fc.string(), fc.constantFrom('\n', ' ', '\t', '    ', ...MARKUP.split(' '))))
    .map((parts) => parts.join(''))
    .filter((joined) => /\S/.test(joined))
  const texts = fc.array(text, { minLength: 8, maxLength: 8 })

  /** The policy in which `texts` stand wherever a vendor or a site can say something. */
  const renderTexts = (texts: readonly string[], format: 'html' | 'markdown', policyUrl = '/policy') => {
    const [controller = '', name, description, company, country, stored = '', category, words = ''] = texts
    return render({
      controller,
      format,
      vendors: [
        make({ name, description, company, country, policyUrl, cookies: { [stored]: '1 day' } }),
        make({ id: 'own', category }),
      ],
      messages: {
        'purpose.embedded-content': words,
        'category.functional.text': words,
        'vendor.stored': words,
      },
    })
  }

  it('none of it is markup in HTML', async () => {
    const shapeOf = (html: string) =>
      [...parse(html).querySelectorAll('*')].map((element) => [
        element.localName,
        element.getAttributeNames(),
      ])
    const shape = shapeOf(await renderTexts('abcdefgh'.split(''), 'html'))
    await fc.assert(
      fc.asyncProperty(texts, async (texts) => {
        const html = await renderTexts(texts, 'html')
        expect(shapeOf(html)).toEqual(shape)
        for (const text of texts.slice(0, 4)) expect(parse(html).textContent).toContain(text)
      }),
    )
  })

  it('none of it is markup in Markdown', async () => {
    /** What is left when texts are taken away, each as far as it is inert. */
    const shapeOf = (markdown: string) =>
      markdown.replace(/`[^`|\s]+`|\\./g, 'x').match(/^(?:[-+=]+|\d+[.)])|[\n`*_{}[\]<>|~&#]/gm)
    const shape = shapeOf(await renderTexts('abcdefgh'.split(''), 'markdown'))
    await fc.assert(
      fc.asyncProperty(texts, async (texts) => {
        const markdown = await renderTexts(texts, 'markdown')
        expect(shapeOf(markdown)).toEqual(shape)
        for (const text of texts.slice(0, 4))
          expect(readMarkdown(markdown)).toContain(text.trim().replace(/\s+/g, ' '))
      }),
    )
  })

  it('a link leads to a page of the web, or it is none', async () => {
    const address = fc.oneof(
      fc.webUrl(),
      fc
        .tuple(
          fc.constantFrom(
            'javascript:',
            'JAVASCRIPT&colon;',
            'data:',
            'java\nscript:',
            '//',
            '\u0001http:',
            '',
          ),
          text,
        )
        .map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(address, async (url) => {
        const html = await renderTexts('abcdefgh'.split(''), 'html', url)
        const markdown = await renderTexts('abcdefgh'.split(''), 'markdown', url)
        const linked = [...markdown.matchAll(/\]\(<((?:\\.|[^>\\])*)>\)/g)].map(([, href = '']) =>
          href.replace(/\\(.)/g, '$1'),
        )
        for (const href of [...linksOf(parse(html)), ...linked])
          if (URL.canParse(href ?? '', 'https://site.example'))
            expect(new URL(href ?? '', 'https://site.example').protocol).toMatch(/^https?:$/)
      }),
    )
  })
})
