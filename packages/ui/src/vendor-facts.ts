import type { Vendor } from '@omono/consent'

/** What is only shown of vendors, by id, where they come without: the script tag's details bring it. */
export const facts: Readonly<Record<string, Partial<Vendor>>> = {}
