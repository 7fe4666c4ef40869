import type { Config, Vendor } from '@omono/consent'
import { type ComponentChildren, h } from 'preact'
import { button } from './button'
import { categoriesOf } from './categories'
import { contentOf } from './details'
import { tableOf } from './draw-policy'
import { loadMessages } from './load-messages'
import type { UiOptions } from './options'
import { createSay, type Say } from './say'
import { toHtml } from './to-html'
import { toMarkdown } from './to-markdown'
import { link, nameOf } from './vendor'

export interface CookiePolicyOptions
  extends Pick<Config, 'surface' | 'vendors' | 'name' | 'days' | 'domain'>,
    Pick<UiOptions, 'messages' | 'translations'> {
  /** Who is responsible for the site, by name. */
  readonly controller: string
  /** A BCP 47 tag. A language that the interface does not speak is answered in English. @default 'en' */
  readonly language?: string
  /** @default 'html' */
  readonly format?: 'html' | 'markdown'
  /** The site's own policy, linked beside its own cookie. */
  readonly policyUrl?: string
  /** Of the categories. Vendors are one level below. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | 5
}

/** The site as a vendor: it keeps what the visitor has chosen, under names and for a time as the config says. */
const siteOf = ({
  controller,
  policyUrl,
  name = 'omono_consent',
  days = 182,
  domain,
}: CookiePolicyOptions): Vendor => ({
  id: 'omono-consent',
  name: controller,
  party: 'first',
  category: 'necessary',
  purposes: ['cookie-choices'],
  policyUrl,
  cookies: { [domain ? name : `__Host-${name}`]: `${days} day` },
  // Where the browser keeps no cookie.
  storage: { [name]: 'persistent' },
})

/**
 * The cookie policy as text, for a server or a build: the table that `CookiePolicy` draws, then each category with its
 * vendors and all that is known of them, our own cookie among the necessary ones, and the way back to the preferences.
 *
 * @example
 * await renderCookiePolicy({ surface: 'website', vendors, controller: 'OMONO', language: 'de', format: 'markdown' })
 */
export async function renderCookiePolicy(options: CookiePolicyOptions): Promise<string> {
  const { surface, language = 'en', format = 'html', headingLevel = 2 } = options
  const { messages: words } = await loadMessages(language)
  const say = createSay(options, words)
  const kit = { h, link, nameOf, createSay: () => say }
  const vendors = options.vendors
    .map((vendor): Vendor => (typeof vendor === 'function' ? vendor() : vendor))
    .filter(({ surfaces }) => surfaces?.includes(surface) ?? true)
  const site = siteOf(options)
  const saySite: Say = (key, ...more) => say(key === 'purpose.cookie-choices' ? 'banner.title' : key, ...more)

  const heading = (level: number, text: ComponentChildren) => h(`h${level}`, null, text)
  const listed = [site, ...vendors]
  const policy = [
    tableOf(kit, { vendors }, options),
    <div lang={say('lang')} dir={say('dir') as 'ltr'}>
      {categoriesOf(listed).map((category) => (
        <section>
          {heading(headingLevel, say(`category.${category}`))}
          <p>{say(`category.${category}.text`)}</p>
          {listed
            .filter((vendor) => vendor.category === category)
            .map((vendor) => [
              heading(headingLevel + 1, nameOf(say, vendor)),
              contentOf(kit, vendor === site ? saySite : say, vendor),
            ])}
        </section>
      ))}
      <section>
        {heading(headingLevel, say('preferences.title'))}
        <p>{say('preferences.text')}</p>
        {button(say, 'open-preferences', say('preferences.title'))}
      </section>
    </div>,
  ]
  return { html: toHtml, markdown: toMarkdown }[format](policy)
}
