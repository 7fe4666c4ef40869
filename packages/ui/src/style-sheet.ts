import css from './styles.css?inline'

/**
 * Puts our styles on the page; returns how to replace the rules for the page itself that go with them.
 * Constructed sheets are subject to no Content Security Policy and leave no trace in the DOM.
 */
export function adoptStyles(nonce = ''): (pageRules: string) => void {
  let replace: (rules: string) => void
  try {
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    replace = (rules) => sheet.replaceSync(rules)
  } catch {
    // Safari before 16.4 and Firefox before 101 cannot construct or adopt a sheet.
    const element = document.createElement('style')
    element.nonce = nonce
    document.head.append(element)
    replace = (rules) => {
      element.textContent = rules
    }
  }
  let last: string | undefined
  const setPageRules = (pageRules: string) => {
    if (pageRules !== last) replace(css + pageRules)
    last = pageRules
  }
  setPageRules('')
  return setPageRules
}
