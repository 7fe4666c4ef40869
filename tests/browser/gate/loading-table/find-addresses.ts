/** Runs in the page. Every attribute that a property reflects and that looks like an address, as `element.attribute`. */
export function findAddresses(elements: readonly (readonly [space: string, name: string])[]): string[] {
  const inert = document.implementation.createHTMLDocument()
  const { trustedTypes } = window as unknown as {
    trustedTypes?: { getAttributeType(tag: string, attribute: string, space: string): string | null }
  }
  const probe = 'probe/a b'
  const resolved = new URL(probe, document.baseURI).href
  const found = new Set<string>()

  function* accessorsOf(element: Element) {
    for (let owner = Object.getPrototypeOf(element); owner && owner !== Node.prototype; ) {
      for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(owner)))
        if (get) yield { name, get }
      owner = Object.getPrototypeOf(owner)
    }
  }

  for (const [space, tag] of elements) {
    for (const { name, get } of accessorsOf(inert.createElementNS(space, tag))) {
      // Handlers are code and no address.
      if (/^on/.test(name)) continue
      const element = inert.createElementNS(space, tag)
      let value: unknown
      try {
        value = get.call(element)
        const isAnimated = Object.prototype.toString.call(value) === '[object SVGAnimatedString]'
        if (isAnimated) (value as SVGAnimatedString).baseVal = probe
        else Reflect.set(element, name, probe)
        const { name: attribute, localName } = element.attributes[0] ?? {}
        if (!attribute || !localName || element.attributes.length > 1) continue
        const isUrl = get.call(element) === resolved
        // What only says how to read an address, or a list of them, reads back as it was written.
        const isNamedSo =
          /(src|srcset|srcdoc|href|url|uri)$|^(data|poster|ping|background|action|formaction|cite|code|codebase|classid|archive|manifest|profile|icon|longdesc|style)$/.test(
            attribute,
          )
        const type = trustedTypes?.getAttributeType(tag, attribute, space)
        if (isUrl || isNamedSo || isAnimated || type) found.add(`${tag}.${localName}`)
      } catch {
        // Not for a string.
      }
    }
  }
  return [...found].sort()
}
