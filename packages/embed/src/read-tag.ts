import type { Aliases, AutomaticGateOptions, Config, Vendor, VendorInput } from '@omono/consent'

/** The tag's `data-` attributes and the block of JSON under the same names; everything else is for the UI. */
export interface TagOptions {
  readonly surface?: string
  readonly policyVersion?: string
  readonly policyUrl?: string
  /** Ids, or vendors of the site's own. */
  readonly vendors?: string | readonly unknown[]
  readonly name?: string
  readonly domain?: string
  readonly days?: string | number
  /** `declared`, `automatic` or `strict`. */
  readonly mode?: string
  /** Hosts. */
  readonly allow?: string | readonly string[]
  /** Ids. */
  readonly quarantine?: string | readonly string[]
  /** BCP 47 tags. */
  readonly languages?: string | readonly string[]
  /** Names of tables in omono-consent-aliases.js, or tables. */
  readonly aliases?: string | readonly unknown[]
  readonly [name: string]: unknown
}

/** The one block of JSON in front of the tag. Markup that only looks like it, or is no JSON, configures nothing. */
function readBlock(): TagOptions {
  const block = Document.prototype.querySelector.call(
    document,
    'script[type="application/json"][data-omono="config"]',
  )
  try {
    return block instanceof HTMLScriptElement ? JSON.parse(block.text) : {}
  } catch (error) {
    console.warn('[consent] bad-json', error)
    return {}
  }
}

/** `data-google-analytics-measurement-id="G-1"` is the setting `measurementId` of `google-analytics`, which asks for it. */
function settingsOf(vendor: Vendor, options: TagOptions): Record<string, unknown> | undefined {
  const settings = [...JSON.stringify(vendor).matchAll(/{{(\w+)}}/g)].flatMap(([, name = '']) => {
    const value =
      options[`${vendor.id}-${name}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]
    return value === undefined ? [] : [[name, value]]
  })
  return settings.length ? Object.fromEntries(settings) : undefined
}

/** What the site wrote into its tag and into its block of JSON, which wins. */
export const readOptions = (tag: HTMLScriptElement | undefined): TagOptions => ({
  ...tag?.dataset,
  ...readBlock(),
})

const toVendor = (input: VendorInput): Vendor => (typeof input === 'function' ? input() : input)

const listOf = (list: unknown): readonly unknown[] =>
  typeof list === 'string' ? list.split(/[\s,]+/).filter(Boolean) : Array.isArray(list) ? list : []

/** The languages whose files the site has, the first being the one for pages in any other. Without any: all of ours. */
export const toLanguages = ({ languages }: TagOptions): readonly unknown[] => listOf(languages)

/** What omono-consent-aliases.js, where the site has it in front of the tag, makes of the tables that are asked for. */
function toAliases(aliases: TagOptions['aliases']): Aliases | undefined {
  const { omonoConsentAliases: create } = window as { omonoConsentAliases?: (tables: unknown) => Aliases }
  // Markup names globals too.
  if (typeof create === 'function') return create(listOf(aliases))
  if (__DEV__ && aliases)
    console.warn(
      '[consent] no-aliases: The configuration names marks of other consent managers, and omono-consent-aliases.js is not there to read them, so what has them stays held. Load it in front of the tag. See docs/messages.md#no-aliases',
    )
  return undefined
}

/** What the gate is told. Whatever `mode` says that is not known, unmarked tags are held. */
export const toGateOptions = (
  { mode, allow, quarantine, aliases }: TagOptions,
  known: readonly VendorInput[],
): AutomaticGateOptions => ({
  known: known.map(toVendor),
  strict: mode === 'strict',
  allow: listOf(allow).map(String),
  quarantine: listOf(quarantine).map(String),
  aliases: toAliases(aliases),
})

/** The configuration that `options` ask for. Ids are looked up among `known`; without any, all of `defaults` are meant. */
export function toConfig(
  options: TagOptions,
  known: readonly VendorInput[],
  defaults: readonly VendorInput[],
): Config {
  const { surface = 'website', name, domain, days, policyVersion = '', policyUrl = '', vendors } = options
  const registry = new Map(known.map(toVendor).map((vendor) => [vendor.id, vendor]))
  const wanted = listOf(vendors ?? defaults.map(toVendor))
  return {
    surface,
    name,
    domain,
    days: days ? Number(days) : undefined,
    policy: { version: policyVersion, url: policyUrl },
    vendors: wanted.map((item) => {
      const own = (typeof item === 'string' ? { id: item } : item) as Vendor
      const vendor = { ...registry.get(own?.id), ...own }
      const settings = own?.settings ?? (vendor.id && settingsOf(vendor, options))
      return (settings ? { ...vendor, settings } : vendor) as Vendor
    }),
  }
}
