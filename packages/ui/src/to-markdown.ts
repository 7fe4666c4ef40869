import { type ComponentChildren, toChildArray, type VNode } from 'preact'

type Child = VNode<Record<string, unknown>> | string | number

const childrenOf = (children: ComponentChildren) => toChildArray(children) as Child[]

/** Braces are markup where Markdown is read as MDX. */
const escapeMarkdown = (text: unknown) =>
  String(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|~&#]/g, '\\$&')

/** What stands within a line. */
function inline(child: Child): string {
  if (typeof child !== 'object') return escapeMarkdown(child)
  const { children, href } = child.props
  const text = childrenOf(children).map(inline).join('')
  if (child.type === 'a') return `[${text}](<${escapeMarkdown(href)}>)`
  // Within code, nothing can be escaped.
  return child.type === 'code' && /^[^\s`|]+$/.test(`${children}`) ? `\`${children}\`` : text
}

/** A line of its own. Some signs begin a list there, or underline what stands above, and are none elsewhere. */
const line = (child: Child) =>
  inline(child)
    .trim()
    .replace(/^(\d*)([-+=.)])/, '$1\\$2')

/** Each child in a line of its own, and of a list each item. */
const linesOf = (children: ComponentChildren): string[] =>
  childrenOf(children)
    .flatMap((child) =>
      typeof child === 'object' && child.type === 'ul' ? linesOf(child.props.children) : line(child),
    )
    .filter(Boolean)

/** What has rows, or groups of rows, as rows of cells. */
const rowsOf = (children: ComponentChildren): string[][] =>
  childrenOf(children).flatMap((child) => {
    if (typeof child !== 'object') return []
    const inside = child.props.children
    if (child.type !== 'tr') return rowsOf(inside)
    return [
      childrenOf(inside).map((cell) =>
        // A cell is one line.
        linesOf(typeof cell === 'object' ? cell.props.children : cell).join('<br />'),
      ),
    ]
  })

function table(children: ComponentChildren): string {
  const [head = [], ...body] = rowsOf(children)
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function block(child: Child): string {
  if (typeof child !== 'object') return line(child)
  const { type, props } = child
  const [, level] = /^h(\d)$/.exec(`${type}`) ?? []
  if (level) return `${'#'.repeat(Number(level))} ${line(child)}`
  if (type === 'div' || type === 'section') return blocks(props.children)
  if (type === 'table') return table(props.children)
  if (type === 'ul')
    return linesOf(props.children)
      .map((item) => `- ${item}`)
      .join('\n')
  // A text has nothing to press.
  return type === 'button' ? '' : line(child)
}

const blocks = (children: ComponentChildren): string =>
  childrenOf(children).map(block).filter(Boolean).join('\n\n')

/** What Preact would draw, as Markdown with the tables of GitHub: of our own markup, which has few kinds of elements. */
export const toMarkdown = (children: ComponentChildren): string => `${blocks(children)}\n`
