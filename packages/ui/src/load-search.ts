/** Loads what preferences with many vendors need. The script tag has it in a file of its own. */
export const loadSearch = () => import('./search')
