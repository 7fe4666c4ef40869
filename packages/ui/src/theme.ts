import type { Theme } from './options'

/** Puts the theme's colours on `host`. What is not a colour never reaches a style. */
export function applyTheme(host: HTMLElement, theme: Theme = {}): void {
  for (const [token, color] of Object.entries(theme)) {
    if (CSS.supports('color', color)) host.style.setProperty(`--omono-${token}`, color)
  }
}
