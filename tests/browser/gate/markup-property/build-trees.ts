import type { MarkupCase } from './markup.ts'

export interface Built {
  /** What has come of each case: at once, and after everybody had a turn. */
  readonly trees: string[]
  /** How many elements the gate had marked. */
  readonly marks: number
}

/** Runs in the page. Puts the markup of each case where it says, and writes the tree that has come of it, without marks. */
export async function buildTrees(
  cases: readonly MarkupCase[],
  treeOf: (root: Node, change?: (name: string, attributes: Map<string, string>) => void) => string,
): Promise<Built> {
  let marks = 0
  const spaces: Record<string, string> = {
    svg: 'http://www.w3.org/2000/svg',
    math: 'http://www.w3.org/1998/Math/MathML',
  }
  const CODE = /^(|module|importmap|speculationrules|text\/javascript|text\/css)$/i

  /** @param areScriptsInert Scripts of these sinks never run, so the gate leaves them as they are. */
  const undo = (areScriptsInert: boolean) => (name: string, attributes: Map<string, string>) => {
    // Both address the same thing in SVG, and a mark does not tell which it was.
    const link = attributes.get('xlink|xlink:href')
    if (link !== undefined) {
      attributes.delete('xlink|xlink:href')
      if (!attributes.has('href')) attributes.set('href', link)
    }
    if (!attributes.has('data-vendor')) return
    const isScript = /^(svg:)?script$/.test(name)
    const type = attributes.get('data-type')
    if (isScript && (areScriptsInert || !CODE.test(type ?? ''))) return
    marks += 1
    attributes.delete('data-vendor')
    if (/^(svg:)?(script|style)$/.test(name)) {
      attributes.delete('data-type')
      if (attributes.get('type') === 'text/plain') attributes.delete('type')
      if (type !== undefined) attributes.set('type', type)
      if (isScript) return
    }
    for (const [key, value] of [...attributes]) {
      const original =
        /^data-(?:xlink[-:])?(src|srcset|href|imagesrcset|data|poster|srcdoc|ping|background|style|attributionsrc|fill|stroke|mask|filter|clip-path|cursor|marker-\w+)$/.exec(
          key,
        )?.[1]
      if (!original) continue
      attributes.delete(key)
      attributes.set(original, value)
    }
  }

  function createContext(name: string): Element {
    const [space = '', local] = name.includes(':') ? name.split(':') : ['', name]
    return space ? document.createElementNS(spaces[space] ?? '', local ?? '') : document.createElement(name)
  }

  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

  /** @returns What to look at. */
  function apply({ sink, context, markup }: MarkupCase, place: Element): Node {
    if (sink === 'write') {
      const frame = place.appendChild(document.createElement('iframe'))
      document.body.append(place)
      const written = frame.contentDocument as Document
      written.open()
      written.write(markup)
      written.close()
      return written
    }
    const host = place.appendChild(createContext(context))
    const anchor = host.appendChild(document.createElement('i'))
    const range = document.createRange()
    range.selectNodeContents(host)
    if (sink === 'innerHTML') host.innerHTML = markup
    else if (sink === 'outerHTML') anchor.outerHTML = markup
    else if (sink === 'setHTMLUnsafe') host.setHTMLUnsafe?.(markup)
    else if (sink === 'createContextualFragment') return range.createContextualFragment(markup)
    else if (sink.startsWith('shadow')) {
      const root = place.attachShadow({ mode: 'open' })
      if (sink === 'shadow.innerHTML') root.innerHTML = markup
      else root.setHTMLUnsafe?.(markup)
    } else if (sink !== 'shadow.innerHTML' && sink !== 'shadow.setHTMLUnsafe')
      anchor.insertAdjacentHTML(sink as InsertPosition, markup)
    return place
  }

  const results = cases.map(async (one) => {
    const place = document.createElement('section')
    if (one.isConnected) document.body.append(place)
    let seen: Node = place
    let thrown = ''
    try {
      seen = apply(one, place)
    } catch (error) {
      thrown = ` throws ${error}`
    }
    const isWritten = one.sink === 'write'
    const change = undo(!isWritten && one.sink !== 'createContextualFragment')
    // A script of the page's may keep the parser of a document that is written waiting.
    const atOnce = isWritten ? '' : treeOf(seen, change)
    for (let turns = 0; isWritten && turns < 60 && (seen as Document).readyState !== 'complete'; turns += 1)
      await wait(25)
    await wait(0)
    const tree = treeOf(seen, change)
    place.remove()
    return [...(isWritten || atOnce === tree ? [] : [atOnce]), tree].join(' then ') + thrown
  })
  const trees = await Promise.all(results)
  return { trees, marks }
}
