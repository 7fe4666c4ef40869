export { mountWith } from '@omono/consent-ui/internal'
