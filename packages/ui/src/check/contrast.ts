/** Red, green, blue and how opaque, each from 0 to 1, in sRGB. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number]

export const CLEAR: Color = [0, 0, 0, 0]
export const WHITE: Color = [1, 1, 1, 1]

/** A computed colour, in whatever form the browser gives it. One that it cannot tell is clear. */
export function readColor(text: string, page: Document): Color {
  const [, form, values = ''] = /^(rgba?\(|color\(srgb )([^)]*)\)$/.exec(text) ?? []
  if (!form) return paint(text, page)
  const [red = 0, green = 0, blue = 0, alpha = 1] = values
    .split(/[\s,/]+/)
    .map((value) => (value.endsWith('%') ? parseFloat(value) / 100 : Number(value) || 0))
  const most = form.startsWith('rgb') ? 255 : 1
  return [red / most, green / most, blue / most, alpha]
}

/** Paints a dot in the colour: `oklch()`, `lab()`, `color(display-p3 …)`. */
function paint(text: string, page: Document): Color {
  const canvas = page.createElement('canvas')
  canvas.width = canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return CLEAR
  context.fillStyle = text
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  return [red / 255, green / 255, blue / 255, alpha / 255]
}

/** What is seen where a colour, as faint as `opacity` makes it, lies over an opaque one. */
export function layOver([red, green, blue, alpha]: Color, under: Color, opacity = 1): Color {
  const share = alpha * opacity
  const mix = (over: number, below: number) => over * share + below * (1 - share)
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1]
}

function luminanceOf([red, green, blue]: Color): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** The contrast of two opaque colours as WCAG 2 has it, from 1 to 21. */
export function contrastOf(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
