export { contentSecurityPolicy, type PolicyOptions } from './server/content-security-policy'
export { type CookieOptions, readDecision } from './server/read-decision'
export type { Terms } from './server/registry'
export { type RewriteOptions, rewriteHtml, rewriteHtmlText } from './server/rewrite-html'
