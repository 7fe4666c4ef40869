export { createSearch } from '@omono/consent-ui/internal'
