export { mountCookiePolicyWith as mountWith } from '@omono/consent-ui/internal'
