import type { Config, Vendor, VendorInput } from '@omono/consent'

/** What the site wrote into its tag and its block of JSON. */
export interface TagConfig extends Config {
  /** Passed to the UI: `controller`, `messages` and the other options of `show()`. */
  readonly options: Readonly<Record<string, unknown>>
}

type Json = Readonly<Record<string, unknown>>

/** `googleAnalytics` for `google-analytics`, as a dataset spells the attributes of a vendor. */
const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The one block of JSON in front of the tag. Markup that only looks like it, or is no JSON, configures nothing. */
function readBlock(): Json {
  const block = Document.prototype.querySelector.call(
    document,
    'script[type="application/json"][data-omono="config"]',
  )
  try {
    return (block instanceof HTMLScriptElement && JSON.parse(block.text)) || {}
  } catch (error) {
    console.warn('[consent] bad-json: the block data-omono="config" is not JSON, so it is ignored.', error)
    return {}
  }
}

/** `data-google-analytics-measurement-id="G-1"` is the setting `measurementId` of `google-analytics`. */
function settingsOf(id: string, dataset: DOMStringMap): Record<string, string> | undefined {
  const prefix = camelCase(id)
  const settings = Object.entries(dataset).flatMap(([key, value = '']) => {
    const name = key.slice(prefix.length)
    return key.startsWith(prefix) && /^[A-Z]/.test(name)
      ? [[name.charAt(0).toLowerCase() + name.slice(1), value]]
      : []
  })
  return settings.length ? Object.fromEntries(settings) : undefined
}

/**
 * The configuration of the script tag: its `data-` attributes and, for more, the block of JSON, which wins. `known`
 * is the registry, `defaults` the ids that are meant when the site names none.
 */
export function readTag(
  tag: HTMLScriptElement | undefined,
  known: readonly VendorInput[],
  defaults: readonly string[],
): TagConfig {
  const dataset = tag?.dataset ?? {}
  const block = readBlock()
  const registry = new Map(
    known
      .map((input) => (typeof input === 'function' ? input() : input))
      .map((vendor) => [vendor.id, vendor]),
  )
  const wanted = block.vendors ?? dataset.vendors?.split(/[\s,]+/).filter(Boolean) ?? defaults

  function toVendor(item: unknown): Vendor {
    const own = (typeof item === 'object' ? item : { id: item }) as Vendor
    const settings = settingsOf(own?.id ?? '', dataset)
    return { ...registry.get(own?.id), ...(settings && { settings }), ...own }
  }

  const {
    controller,
    surface = 'website',
    name,
    days,
    domain,
  } = { ...dataset, ...block } as Record<string, string | undefined>
  return {
    surface,
    name,
    domain,
    days: days === undefined ? undefined : Number(days),
    nonce: tag?.nonce,
    policy: (block.policy ?? { version: dataset.policyVersion, url: dataset.policyUrl }) as Config['policy'],
    vendors: Array.isArray(wanted) ? wanted.map(toVendor) : [],
    options: { ...(controller ? { controller } : {}), ...(block.ui as Json) },
  }
}
