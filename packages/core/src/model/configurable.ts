import type { Vendor } from '../types'

/** Settings by name. A name that ends in `?` may be left out, as in a vendor's steps. */
export type Settings<Name extends string> = {
  readonly [Key in Name as Key extends `${string}?` ? never : Key]: string
} & {
  readonly [Key in Name as Key extends `${infer Optional}?` ? Optional : never]?: string
}

/** A vendor that the SDK loads when it is given settings, and leaves to the site's own tags when it is not. */
// Not Vendor<Id>: beside a vendor written as a literal, TypeScript then infers neither of their ids.
export type Configurable<Id extends string, Name extends string> = (
  settings?: Settings<Name>,
) => Vendor & { readonly id: Id }

/**
 * Makes `vendor` take the settings called `names`. They are for the compiler alone: the SDK reads the settings from
 * the placeholders, so that nothing about names is sent to the visitor.
 */
export const configurable: <const Id extends string, const Name extends string>(
  vendor: Vendor & { readonly id: Id },
  ...names: readonly Name[]
) => Configurable<Id, Name> = (vendor) => (settings) => (settings ? { ...vendor, settings } : vendor)
