import type { Messages } from '../options'
import { toLatin } from '../to-latin'
import { messages as cyrillic } from './sr'

/** Serbian in Latin script, letter by letter from the Cyrillic. Not yet reviewed by a native speaker. */
export const messages: Messages = { .../* @__PURE__ */ toLatin(cyrillic), lang: 'sr-Latn' }
