import type { Vendor } from '@omono/consent'
import { h } from 'preact'
import type { Say } from './say'

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
