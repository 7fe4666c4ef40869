export { CookiePolicy, mountCookiePolicy } from './cookie-policy'
export { en } from './locales/en'
export type { Messages, Theme, UiOptions } from './options'
export { show } from './show'
