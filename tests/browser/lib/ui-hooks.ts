// The hooks that the UI documents, and no other way into it.

const surface = (name: string) => (action?: string) =>
  `[data-omono="${name}"]${action ? ` [data-omono-action="${action}"]` : ''}`

export const banner = surface('banner')
export const preferences = surface('preferences')
export const control = '[data-omono="control"]'
export const status = '[data-omono="status"]'

export const inPreferences = (selector: string) => `${preferences()} ${selector}`

/** An expression: whether the selector matches something that takes up room. */
export const onPage = (selector: string) =>
  `!![...document.querySelectorAll('${selector}')].some((element) => element.getClientRects().length)`
