import css from './styles.css?inline'

/** An empty sheet of the page's; returns how to replace its rules. */
function addSheet(nonce: string): (rules: string) => void {
  try {
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return (rules) => sheet.replaceSync(rules)
  } catch {
    // Safari before 16.4 and Firefox before 101 cannot construct or adopt a sheet.
    const element = document.createElement('style')
    element.nonce = nonce
    document.head.append(element)
    return (rules) => {
      element.textContent = rules
    }
  }
}

/**
 * Puts our styles on the page; returns how to replace the rules for the page itself that go with them.
 * Constructed sheets are subject to no Content Security Policy and leave no trace in the DOM.
 */
export function adoptStyles(nonce = ''): (pageRules: string) => void {
  addSheet(nonce)(css)
  let replace: ((rules: string) => void) | undefined
  let last = ''
  return (pageRules) => {
    if (pageRules === last) return
    last = pageRules
    // A sheet of its own: replacing ours with them would match every rule of ours against the page again.
    replace ??= addSheet(nonce)
    replace(pageRules)
  }
}
