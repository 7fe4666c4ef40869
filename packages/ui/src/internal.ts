export { mountWith } from './draw-placeholders'
export { kit } from './kit'
export { messages, variants } from './locale'
