import type { Theme, UiOptions } from './options'

/** By which property a token is read that is no colour. */
const properties: Partial<Record<string, string>> = {
  font: 'font-family',
  radius: 'column-gap',
  spacing: 'column-gap',
}

/**
 * What never reaches a style: more than one colour, length or family, and what asks the network for something, also
 * where a variable would bring it in or an escape would spell it.
 */
const isToken = (token: string, value: string) =>
  CSS.supports(properties[token] ?? 'color', value) && !/url|src|image|\\/i.test(value)

/** Dresses `host` in the theme. */
export function applyTheme(host: HTMLElement, theme: Theme = {}): void {
  for (const [token, value] of Object.entries(theme as Required<Theme>)) {
    if (isToken(token, value)) host.style.setProperty(`--omono-${token}`, value)
  }
}

/** Tells the style sheet where the banner goes. */
export function applyLayout(host: HTMLElement, { layout, position }: UiOptions): void {
  if (layout === 'bar' || layout === 'in-flow') host.dataset.omonoLayout = layout
  if (position) host.dataset.omonoPosition = position
}
