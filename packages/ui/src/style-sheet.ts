import css from './styles.css?inline'

/** An empty sheet of `page`; returns how to replace its rules. */
export function addSheet(nonce = '', page = document): (rules: string) => void {
  try {
    // A document takes sheets of its own realm alone.
    const { CSSStyleSheet: Sheet } = page.defaultView as unknown as typeof globalThis
    const sheet = new Sheet()
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
    return (rules) => sheet.replaceSync(rules)
  } catch {
    // Safari before 16.4 and Firefox before 101 cannot construct or adopt a sheet.
    const element = page.createElement('style')
    element.nonce = nonce
    page.head.append(element)
    return (rules) => {
      element.textContent = rules
    }
  }
}

/**
 * Puts our styles on `page`; returns how to replace the rules for the page itself that go with them.
 * Constructed sheets are subject to no Content Security Policy and leave no trace in the DOM.
 */
export function adoptStyles(nonce?: string, page?: Document): (pageRules: string) => void {
  addSheet(nonce, page)(css)
  let replace: ((rules: string) => void) | undefined
  let last = ''
  return (pageRules) => {
    if (pageRules === last) return
    last = pageRules
    // A sheet of its own: replacing ours with them would match every rule of ours against the page again.
    replace ??= addSheet(nonce, page)
    replace(pageRules)
  }
}
