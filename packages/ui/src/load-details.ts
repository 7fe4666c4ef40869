/** Loads what is told about a vendor that a visitor unfolds. The script tag has it in a file of its own. */
export const loadDetails = () => import('./details')
