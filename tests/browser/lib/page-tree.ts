/**
 * Runs in the page. Writes a tree as what it is and not as markup, so that nothing is parsed or escaped on the way:
 * namespaces, attributes, template contents and shadow trees included.
 *
 * @param change Called with the name of each element and its attributes, which it may change before they are written.
 */
export function treeOf(root: Node, change?: (name: string, attributes: Map<string, string>) => void): string {
  const namespaces: Record<string, string> = {
    'http://www.w3.org/1999/xhtml': '',
    'http://www.w3.org/2000/svg': 'svg:',
    'http://www.w3.org/1998/Math/MathML': 'math:',
    'http://www.w3.org/1999/xlink': 'xlink:',
    'http://www.w3.org/2000/xmlns/': 'xmlns:',
    'http://www.w3.org/XML/1998/namespace': 'xml:',
  }
  // A form's fields must not stand in the way.
  const read = (owner: object, name: string, node: Node) =>
    Object.getOwnPropertyDescriptor(owner, name)?.get?.call(node)
  const short = (uri: string | null) => (uri ? (namespaces[uri] ?? `{${uri}}`) : '')
  const within = (node: Node): string => [...read(Node.prototype, 'childNodes', node)].map(write).join(' ')

  function write(node: Node): string {
    const type: number = read(Node.prototype, 'nodeType', node)
    if (type === Node.DOCUMENT_TYPE_NODE) return `<!doctype ${(node as DocumentType).name}>`
    if (type === Node.ATTRIBUTE_NODE) return `@${(node as Attr).name}=${JSON.stringify((node as Attr).value)}`
    if (type !== Node.ELEMENT_NODE) {
      const text = (node as CharacterData).data
      const name = read(Node.prototype, 'nodeName', node)
      return text === undefined ? `${name}[${within(node)}]` : `${name}${JSON.stringify(text)}`
    }
    const name =
      short(read(Element.prototype, 'namespaceURI', node)) + read(Element.prototype, 'localName', node)
    const attributes = new Map<string, string>()
    for (const { namespaceURI, localName, prefix, value } of read(Element.prototype, 'attributes', node))
      attributes.set((namespaceURI ? `${prefix ?? ''}|${short(namespaceURI)}` : '') + localName, value)
    change?.(name, attributes)
    const written = [...attributes].map(([key, value]) => `${key}=${JSON.stringify(value)}`).sort()
    const content = name === 'template' ? `%[${within((node as HTMLTemplateElement).content)}]` : ''
    const shadow: ShadowRoot | null = read(Element.prototype, 'shadowRoot', node)
    const tree = shadow ? `#${shadow.mode}[${within(shadow)}]` : ''
    return `${name}(${written.join(' ')})${content}${tree}[${within(node)}]`
  }
  return write(root)
}
