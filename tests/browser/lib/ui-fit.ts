// Whether a surface fits: expressions that are evaluated in the page.

/** Elements whose text is cut off, and pairs of controls that lie over one another. */
export const lost = (surface: string) => `(() => {
  const surface = document.querySelector('${surface}')
  const all = [surface, ...surface.querySelectorAll('*')].filter((element) => element.getClientRects().length)
  const isCut = (element) => { const { overflowX, overflowY } = getComputedStyle(element)
    return element.scrollWidth > element.clientWidth + 1 && overflowX !== 'visible' && overflowX !== 'auto'
      || element.scrollHeight > element.clientHeight + 1 && overflowY !== 'visible' && overflowY !== 'auto'
      || element.matches('button') && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) }
  const buttons = all.filter((element) => element.matches('button')).map((element) => element.getBoundingClientRect())
  const overlaps = buttons.filter((a, index) => buttons.some((b, other) => other > index
    && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1))
  return [...all.filter(isCut).map((element) => element.outerHTML.slice(0, 80)), ...overlaps]
})()`

/** An expression: whether the page has to be scrolled sideways. */
export const isWide = `document.documentElement.scrollWidth > document.documentElement.clientWidth`

/** Whether the button can be brought into sight and hit, within one screen from where it starts. */
export const reach = (selector: string) => `(() => {
  const button = document.querySelector('${selector}')
  const from = scrollY
  button.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const { left, top, width, height } = button.getBoundingClientRect()
  const isHit = button.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  return [isHit, Math.abs(scrollY - from) <= innerHeight, left >= 0 && left + width <= innerWidth]
})()`

/** Words on buttons that stand on more than one line. */
export const brokenWords = (
  surface: string,
) => `[...document.querySelectorAll('${surface} button')].flatMap((button) => {
  const text = button.firstChild
  return [...text.data.matchAll(/\\S+/g)].filter(({ 0: word, index }) => {
    const range = document.createRange()
    range.setStart(text, index)
    range.setEnd(text, index + word.length)
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1
  }).map(([word]) => word)
})`

/** Of both answers: whether they lie within the window as it is, and are what a pointer hits there. */
export const isInSight = (
  surface: string,
) => `[...document.querySelectorAll('${surface} [data-omono-action$="-all"]')].map((button) => {
  const { left, top, right, bottom } = button.getBoundingClientRect()
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
    && button.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))
})`
