// How controls look: expressions that are evaluated in the page.

/** Follow from the width and the place in the row, which are compared on their own. */
const geometric = ['width', 'inline-size', 'perspective-origin', 'transform-origin', 'inset', 'left', 'right']

export type Look = { box: { width: number; height: number; top: number }; style: Record<string, string> }

/** Every computed property of the control, and where it is. */
export const look = (selector: string) => `(() => {
  const control = document.querySelector('${selector}')
  const style = getComputedStyle(control)
  const { width, height, top } = control.getBoundingClientRect()
  const all = [...style].filter((name) => !${JSON.stringify(geometric)}.includes(name) && !name.startsWith('--'))
  return { box: { width, height, top }, style: Object.fromEntries(all.map((name) => [name, style.getPropertyValue(name)])) }
})()`

/** What makes the one control look like more than the other. */
export const unequal = (one: string, other: string) => `((a, b) => [
  ...Object.keys(a.style).filter((name) => a.style[name] !== b.style[name]).map((name) => name + ': ' + a.style[name] + ' | ' + b.style[name]),
  ...['width', 'height', 'top'].filter((name) => Math.abs(a.box[name] - b.box[name]) > (name === 'width' ? a.box.width / 20 : 0.5))
    .map((name) => name + ': ' + a.box[name] + ' | ' + b.box[name]),
])(${look(one)}, ${look(other)})`

/** Statements that define `luminance(color)`, undefined for what cannot be seen, and `ratio(luminance, luminance)`. */
export const measures = `const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const luminance = (color) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1)
    const [r, g, b, a] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => value / 255)
    const linear = (value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    return a ? 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b) : undefined
  }
  const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)`

/** Between a text and the colour behind it: the least of what `selector` matches. */
export const contrast = (selector: string) => `(() => {
  ${measures}
  const behind = (element) => element ? luminance(getComputedStyle(element).backgroundColor) ?? behind(element.parentElement) : 1
  return Math.min(...[...document.querySelectorAll('${selector}')].map((text) =>
    ratio(luminance(getComputedStyle(text).webkitTextFillColor) ?? behind(text), behind(text))))
})()`
