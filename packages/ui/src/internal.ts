export { mountWith as mountCookiePolicyWith } from './draw-cookie-policy'
export { mountWith as mountPlaceholdersWith } from './draw-placeholders'
export { kit } from './kit'
export { messages, variants } from './locale'
