export { mountMediaWith as mountWith } from '@omono/consent-ui/internal'
