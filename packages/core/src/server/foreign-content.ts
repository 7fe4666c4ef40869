/** Whether the parser is within SVG or MathML, where scripts and styles are markup like any other. */
export interface ForeignContent {
  isInside(): boolean
  open(name: string, isSelfClosing: boolean): void
  close(name: string): void
}

interface Element {
  readonly name: string
  readonly root: 'svg' | 'math'
  /** Whether what it contains is HTML again. */
  readonly isHtml: boolean
}

/** Elements of HTML that end SVG and MathML. https://html.spec.whatwg.org/#parsing-main-inforeign */
const BREAKOUT =
  /^(?:b|big|blockquote|body|br|center|code|d[dlt]|div|em|embed|h[1-6]|head|hr|i|img|li|listing|menu|meta|nobr|ol|p|pre|ruby|s|small|span|strong|strike|su[bp]|table|tt|ul?|var)$/

/** Elements of SVG and MathML that have HTML inside. */
const INTEGRATION = { svg: /^(?:foreignobject|desc|title)$/, math: /^(?:m[inos]|mtext)$/ }

/** Browsers nest no deeper either. */
const DEPTH = 512

/** Follows the elements that are open within SVG and MathML, as a browser's parser does. */
export function createForeignContent(): ForeignContent {
  const stack: Element[] = []
  /** How many elements of HTML are open, by name, as far as their ends are written. */
  const opened = new Map<string, number>()
  const isInside = () => stack.at(-1)?.isHtml === false
  const leave = () => {
    while (isInside()) stack.pop()
  }

  return {
    isInside,
    open(name, isSelfClosing) {
      if (BREAKOUT.test(name)) leave()
      const root = name === 'svg' || name === 'math' ? name : isInside() && stack.at(-1)?.root
      if (!root) opened.set(name, (opened.get(name) ?? 0) + 1)
      else if (!isSelfClosing && stack.length < DEPTH)
        stack.push({ name, root, isHtml: INTEGRATION[root].test(name) })
    },
    close(name) {
      const found = stack.map((element) => element.name).lastIndexOf(name)
      const count = opened.get(name) ?? 0
      if (found >= 0) stack.length = found
      // What was opened out there is closed out there; any other end is ignored.
      else if (count || name === 'p' || name === 'br') leave()
      if (count) opened.set(name, count - 1)
    },
  }
}
