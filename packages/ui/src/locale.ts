import type { Messages } from './options'

/** The words that the interface begins with. The script tag's files are built each with another language here. */
export { messages } from './locales/en'

/** What is said differently on pages with these tags: in the script tag's files. */
export const variants: readonly (readonly [tags: string, differs: Partial<Messages>])[] = []
