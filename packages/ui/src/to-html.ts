import { type ComponentChildren, toChildArray, type VNode } from 'preact'

const escapeHtml = (text: unknown) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/**
 * What Preact would draw, as HTML: of our own markup, which has no components, and no elements without an end. Preact's own
 * renderer, which is for all markup, would be one more dependency.
 */
export const toHtml = (children: ComponentChildren): string =>
  toChildArray(children)
    .map((child) => {
      if (typeof child !== 'object') return escapeHtml(child)
      const { type, props } = child as VNode<Record<string, unknown>>
      const { children, ...attributes } = props
      const written = Object.entries(attributes).map(([name, value]) =>
        typeof value === 'string' ? ` ${name}="${escapeHtml(value)}"` : '',
      )
      return `<${type}${written.join('')}>${toHtml(children)}</${type}>`
    })
    .join('')
