import type { Aliases, AutomaticGateOptions, Config, Quarantine, Vendor, VendorInput } from '@omono/consent'

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

/** What `data-google-analytics` becomes. */
const nameOf = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** `data-google-analytics-measurement-id="G-1"` is the setting `measurementId` of `google-analytics`, which asks for it. */
function settingsOf(vendor: Vendor, options: TagOptions): Record<string, unknown> | undefined {
  const settings = [...JSON.stringify(vendor).matchAll(/{{(\w+)}}/g)].flatMap(([, name = '']) => {
    const value = options[nameOf(`${vendor.id}-${name}`)]
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

/** What a file of the site in front of the tag has left for an option that needs it. */
function findPart<Part>(name: string, isWanted: unknown): Part | undefined {
  const part = isWanted && (window as unknown as Record<string, unknown>)['omonoConsent' + name]
  // Markup names globals too.
  if (typeof part === 'function') return part as Part
  if (isWanted)
    console.warn(
      __DEV__
        ? `[consent] no-part: The configuration asks for what is in omono-consent-${name.toLowerCase()}.js, which is not there, so this tag goes without it. Load it in front of the tag. See docs/messages.md#no-part`
        : '[consent] no-part: ' + name,
    )
  return undefined
}

/** What the gate is told. Whatever `mode` says that is not known, unmarked tags are held. */
export const toGateOptions = (
  { mode, allow, quarantine, aliases }: TagOptions,
  known: readonly VendorInput[],
): AutomaticGateOptions => ({
  known,
  allow: listOf(allow).map(String),
  strict: findPart('Strict', mode === 'strict'),
  quarantine: findPart<(ids: string[]) => Quarantine>(
    'Quarantine',
    quarantine,
  )?.(listOf(quarantine).map(String)),
  aliases: findPart<(tables: unknown) => Aliases>('Aliases', aliases)?.(listOf(aliases)),
})

/** The configuration that `options` ask for. Ids are looked up among `inputs`; a vendor that has settings is meant too. */
export function toConfig(options: TagOptions, inputs: readonly VendorInput[]): Config {
  const { surface = 'website', name, domain, days, policyVersion = '', policyUrl = '', vendors } = options
  const known = inputs.map(toVendor)
  const registry = new Map(known.map((vendor) => [vendor.id, vendor]))
  const names = Object.keys(options)
  const isSet = ({ id }: Vendor) => {
    const own = nameOf(id)
    return names.some((name) => name.startsWith(own))
  }
  const wanted = listOf(vendors ?? known.filter((vendor) => isSet(vendor) && settingsOf(vendor, options)))
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
