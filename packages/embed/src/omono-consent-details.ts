export { contentOf } from '@omono/consent-ui/internal'
