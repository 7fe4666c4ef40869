import type { Vendor } from '@omono/consent'
import { h } from 'preact'
import { type Say, sayDuration, sayPurposes } from './say'

/** A link only to a web page: an address with any scheme but http and https stays away. */
export const link = (url: string | undefined, text: string) =>
  url &&
  /^(https?:|[^:]*([/?#]|$))/i.test(url) && (
    <a href={url} rel="noopener noreferrer">
      {text}
    </a>
  )

/** The vendor's name as the policy spells it, with whose it is. */
export const nameOf = (say: Say, { name, party }: Vendor) => (
  <span>
    <bdi>{name}</bdi> ({say(`vendor.${party}`)})
  </span>
)

const policyOf = (say: Say, { name, policyUrl }: Vendor) =>
  link(policyUrl, say('vendor.policy', { vendor: name }))

/** What a vendor leaves on the device, each with its kind and how long it stays. */
const storedBy = (say: Say, vendor: Vendor) => (
  <ul>
    {(['cookies', 'keeps', 'storage', 'databases'] as const).map((kind) =>
      Object.entries(vendor[kind] ?? {}).map(([name, duration]) => (
        <li>
          {/* Names stay in one piece where the text runs the other way. */}
          <code dir="ltr">{name}</code>{' '}
          {[say(`stored.${kind}`), sayDuration(say, duration)].join(say('list.comma'))}
        </li>
      )),
    )}
  </ul>
)

/** What a vendor is used for, what it stores, and its own policy. */
export const contentOf = (say: Say, vendor: Vendor) => [
  <p>{sayPurposes(say, vendor)}</p>,
  storedBy(say, vendor),
  policyOf(say, vendor),
]
