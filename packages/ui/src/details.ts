import type { Duration, Vendor } from '@omono/consent'
import { facts } from '@omono/consent/facts'
import { DIGITS, isOurs } from './digits'
import type { Kit } from './kit'
import type { Say } from './say'

function sayDuration(say: Say, duration: Duration): string {
  // The script tag's vendors have names alone, should their facts not be there.
  const [count, unit] = String(duration || 'unknown').split(' ')
  if (!unit) return say(`stored.${count}`)
  if (isOurs(say)) return duration + (count === '1' ? '' : 's')
  try {
    return new Intl.NumberFormat(say('lang'), { ...DIGITS, style: 'unit', unit, unitDisplay: 'long' }).format(
      Number(count),
    )
  } catch {
    // A unit that Intl does not know.
    return duration
  }
}

/** In the words of the page: `US` is the United States, and les États-Unis. */
function sayCountry(say: Say, country: string): string {
  try {
    return new Intl.DisplayNames(say('lang'), { type: 'region' }).of(country) ?? country
  } catch {
    return country
  }
}

/** What a vendor does and who runs it, what it is used for, what it stores and how long, and its own policy. */
export function contentOf({ h, link }: Pick<Kit, 'h' | 'link'>, say: Say, known: Vendor) {
  const vendor = known.purposes.length ? known : { ...known, ...facts[known.id] }
  const { name, policyUrl, purposes, description = '', company, country } = vendor
  // Our sentences are English. A site that has them in other languages gives them as words of its own.
  const isEnglish = say('lang').startsWith('en')
  const sentence = say(`vendor.${vendor.id}`, {}, isEnglish ? description : '')
  // A purpose that a language has no words for is said as its category is, and not in English.
  const kind = isEnglish ? undefined : say(`category.${vendor.category}.text`)
  const uses = new Set(purposes.map((purpose) => say(`purpose.${purpose}`, {}, kind)))
  const comma = say('list.comma')
  const stored = (['cookies', 'keeps', 'storage', 'databases'] as const).flatMap((kind) =>
    Object.entries(vendor[kind] ?? {}).map(([name, duration]) =>
      h(
        'li',
        null,
        // Names stay in one piece where the text runs the other way.
        h('code', { dir: 'ltr' }, name),
        ' ',
        say(`stored.${kind}`) + comma + sayDuration(say, duration),
      ),
    ),
  )
  return [
    [
      sentence && h('p', null, sentence),
      company && h('p', null, h('bdi', null, company), country && comma + sayCountry(say, country)),
    ],
    // The policy sets its purposes side by side, without "and".
    h('p', null, [...uses].join(comma)),
    h('ul', null, stored),
    link(policyUrl, say('vendor.policy', { vendor: name })),
  ]
}
