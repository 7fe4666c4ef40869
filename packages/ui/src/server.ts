export { type CookiePolicyOptions, renderCookiePolicy } from './render-cookie-policy'
