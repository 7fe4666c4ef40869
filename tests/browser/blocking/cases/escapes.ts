import { changed } from './escape-attributes.ts'
import { documents } from './escape-documents.ts'
import { built } from './escape-elements.ts'
import { written } from './escape-markup.ts'
import { requests } from './escape-requests.ts'
import { styles } from './escape-styles.ts'

/** The parts, each on a page of its own. */
export const escapeParts = [built, changed, written, documents, styles, requests]

/** Ways round a gate that knows the usual ones, as they were found by trying. */
export const escapes = escapeParts.flat().sort((a, b) => (a.id < b.id ? -1 : 1))
